import { countInWords } from '../other-page/count-in-words.js';
import { copyOf, parsePage, type Origin } from '../other-page/parse-page.js';

/** What became of a page that was taken. */
export interface Taken {
  /** How many articles were added, and how many the feed now shows. */
  count: number;
  total: number;
  /** The same in words. */
  words: string;
  /** Where the reader goes on: the first that is new; where nothing is, the next link, or the end. */
  onwards: Element | null | undefined;
}

/**
 * Takes the articles that a feed does not have yet from its next page, and the link to the page after. Throws if the
 * page has no feed of that name. What it adds stands in the containers that React never looks into.
 */
export function takeNextPage(feed: HTMLElement, html: string, address: string): Taken {
  const { name, level, locale, added } = feed.dataset;
  const next = [...parsePage(html).querySelectorAll<HTMLElement>(feed.localName)].find(
    ({ dataset }) => dataset['name'] === name,
  );
  if (next === undefined) throw new Error(`There is no feed ${name} at ${address}.`);
  const origin = { address, deeper: Number(level) - Number(next.dataset['level']) };
  const items = append(feed, next, origin);

  const link = next.querySelector('[data-part=more]');
  const successor = link === null ? [] : [copyOf(link, origin)];
  for (const { dataset } of successor) dataset['part'] = 'more';
  const place = feed.querySelector('[data-part=next]');
  place?.replaceChildren(...successor);

  const count = items.length;
  const total = feed.querySelectorAll('[data-id]').length;
  // The link just used may be gone.
  const onwards = items[0] ?? (link === null ? [...feed.querySelectorAll('[data-id]')].at(-1) : place);
  return { count, total, words: countInWords({ count, total }, locale, added), onwards };
}

function append(feed: HTMLElement, next: Element, origin: Origin): HTMLElement[] {
  const container = feed.querySelector('[data-part=added]');
  const seen = new Set([...feed.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id']));
  const added: HTMLElement[] = [];
  for (const group of next.querySelectorAll<HTMLElement>('[data-day]')) {
    const list = group.querySelector('ol');
    let target: Element | undefined;
    for (const item of group.querySelectorAll<HTMLElement>('[data-id]')) {
      if (list === null || seen.has(item.dataset['id'])) continue;
      seen.add(item.dataset['id']);
      target ??= listOf(feed, { group, list, container }, origin);
      const copy = copyOf(item, origin);
      target.append(copy);
      added.push(copy);
    }
  }
  return added;
}

interface Day {
  group: HTMLElement;
  list: Element;
  container: Element | null;
}

/** Where a day's articles go: into the list that they continue if it was added before, else into a new one. */
function listOf(feed: HTMLElement, { group, list, container }: Day, origin: Origin): Element {
  const last = [...feed.querySelectorAll<HTMLElement>('[data-day]')].at(-1);
  const day = group.dataset['day'] || last?.dataset['day'];
  const continues = last !== undefined && last.dataset['day'] === day;
  const own = continues && container?.contains(last) ? last.querySelector('ol') : null;
  if (own !== null) return own;
  const copies = [copyOf(group, origin, true), copyOf(list, origin, true)] as const;
  const heading = continues ? null : group.querySelector('h1,h2,h3,h4,h5,h6');
  if (heading !== null && !list.contains(heading)) copies[0].append(copyOf(heading, origin));
  copies[0].append(copies[1]);
  container?.append(copies[0]);
  return copies[1];
}
