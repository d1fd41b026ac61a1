import type { LiveState } from '@galley/content';
import { copyOf, parsePage, type Origin } from '../other-page/parse-page.js';
import type { LiveAnswer } from './ask-for-posts.js';
import type { GalleyLiveFeed } from './live-feed.element.js';

/** A post that the page does not have yet, as another page has it. */
export interface Arrival {
  id: string;
  item: HTMLElement;
  /** Its day, `YYYY-MM-DD` in the edition's zone, and what stands for that day on the other page. */
  day: string;
  group: HTMLElement | null;
  /** Its line in the list of key events. */
  line: HTMLElement | null;
  origin: Origin;
}

export interface ReadAnswer {
  /** Newest first. */
  arrivals: readonly Arrival[];
  state: LiveState;
  /** Whether it reaches back to posts that the page has: then nothing is missing between the two. */
  meets: boolean;
  /** Address of the posts before. */
  earlier: string | undefined;
}

/** Reads the same feed on another page. Throws if it is not there: a page that asks for a password is not news. */
export function readAnswer(feed: GalleyLiveFeed, { html, href }: LiveAnswer): ReadAnswer {
  const { name, level } = feed.dataset;
  const other = [...parsePage(html).querySelectorAll<HTMLElement>(feed.localName)].find(
    ({ dataset }) => dataset['name'] === name,
  );
  if (other === undefined) throw new Error(`There is no live feed ${name} at ${href}.`);
  const origin = { address: href, deeper: Number(level) - Number(other.dataset['level']) };
  const known = new Set(itemsOf(feed).map(({ dataset }) => dataset['id']));
  const lines = [...other.querySelectorAll<HTMLElement>('[data-key-of]')];
  const items = itemsOf(other);
  const isKnown = ({ dataset }: HTMLElement) => known.has(dataset['id']);
  // What is pinned is on every page, however long ago it came in.
  const inDays = items.filter((item) => item.closest('[data-day]') !== null);
  return {
    arrivals: items
      .filter((item) => !isKnown(item))
      .map((item): Arrival => {
        const { id = '' } = item.dataset;
        const day = timeOf(item).slice(0, 10);
        const line = lines.find(({ dataset }) => dataset['keyOf'] === id) ?? null;
        return { id, item, day, group: groupOf(other, day), line, origin };
      })
      .toSorted((one, other) => Date.parse(timeOf(other.item)) - Date.parse(timeOf(one.item))),
    state: stateOf(other),
    meets: known.size === 0 || inDays.some(isKnown),
    earlier: addressOf(other.querySelector('[data-part=earlier]'), href),
  };
}

/** A post's time as `<time datetime>` has it: with the offset of the edition's zone, and so with the edition's day. */
function timeOf(item: HTMLElement): string {
  return item.querySelector('time')?.getAttribute('datetime') ?? '';
}

/** What stands for a day, of those that a feed has. */
function groupOf(feed: Element, day: string): HTMLElement | null {
  return feed.querySelector<HTMLElement>(`[data-day="${CSS.escape(day)}"]`);
}

function itemsOf(feed: Element): HTMLElement[] {
  return [...feed.querySelectorAll<HTMLElement>('[data-id]')];
}

function stateOf({ dataset }: HTMLElement): LiveState {
  const { state } = dataset;
  return state === 'paused' || state === 'ended' ? state : 'live';
}

/** Of the same origin only: what is fetched is taken at its word. */
function addressOf(link: Element | null, base: string): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  return address.origin === location.origin ? address.href : undefined;
}

/** Brings posts in, each under its day, and returns what now stands on the page, newest first. */
export function bringIn(feed: GalleyLiveFeed, arrivals: readonly Arrival[]): HTMLElement[] {
  const brought = arrivals.toReversed().map((arrival) => {
    const copy = ownCopy(arrival.item, arrival.origin);
    if (document.getElementById(arrival.item.id) === null) copy.id = arrival.item.id;
    copy.tabIndex = -1;
    listUnder(feed, arrival).prepend(copy);
    bringInLine(feed, arrival);
    return copy;
  });
  return brought.toReversed();
}

/** The list of a day that the element may add to, made anew where there is none yet. */
function listUnder(feed: GalleyLiveFeed, { item, day, group, origin }: Arrival): Element {
  const here = groupOf(feed, day);
  const newest = here?.querySelector('[data-part=newest]');
  const own = (newest ?? here)?.querySelector('ol');
  if (own) return own;
  const list = copyOf(item.parentElement ?? item, origin, true);
  if (newest) {
    newest.append(list);
    return list;
  }
  const added = group === null ? document.createElement('div') : copyOf(group, origin, true);
  added.dataset['day'] = day;
  const heading = group?.querySelector('h1,h2,h3,h4,h5,h6');
  if (heading?.parentElement === group && heading) added.append(copyOf(heading, origin));
  added.append(list);
  feed.querySelector('[data-part=newer]')?.prepend(added);
  return list;
}

function bringInLine(feed: GalleyLiveFeed, { line, origin }: Arrival) {
  const place = feed.querySelector('[data-part=newer-keys]');
  if (line === null || place === null) return;
  let list = place.querySelector('ol');
  if (list === null) {
    list = copyOf(line.parentElement ?? line, origin, true) as HTMLOListElement;
    place.append(list);
  }
  list.prepend(ownCopy(line, origin));
}

/** A copy whose links to places of the other page lead to the same places of this one. */
function ownCopy(source: HTMLElement, origin: Origin): HTMLElement {
  const copy = copyOf(source, origin);
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    if (link.href === new URL(link.hash, origin.address).href) link.setAttribute('href', link.hash);
  }
  return copy;
}
