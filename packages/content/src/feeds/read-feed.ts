import type { ArticleSummary, Author, Picture } from '../article/article.js';
import { parseInstant } from '../edition/date-time.js';
import { excerpt } from '../excerpt/excerpt.js';
import { checkedMedia } from '../html/addresses.js';
import { assumedSize } from '../html/pictures.js';
import { Notes, type AdapterReport } from '../report/report.js';
import { feedItems } from './feed-limits.js';
import { feedSource, type OfferedPicture, type SourceItem } from './feed-source.js';
import { feedTime } from './feed-time.js';
import { sameness } from './sameness.js';
import { excerptOf, plainWords, type Wording } from './wording.js';

export interface ReadFeedOptions {
  /** The address that the feed came from: what its relative addresses are relative to when it does not say. */
  url: string;
  /** The moment of reading. Items from the future are of this moment. */
  now: Date | string;
  /**
   * Language of the feed. Used only to cut excerpts, and headlines out of the texts of items that have none.
   * @default 'en'
   */
  locale?: string;
}

/** What became of a feed. */
export interface Feed {
  /** What the feed calls itself, as plain text. */
  title: string;
  /** The page that the feed belongs to. */
  href?: string;
  /** What the feed says of its language; not checked. */
  language?: string;
  /** Newest first; those without a time come last, in the order of the feed. */
  summaries: ArticleSummary[];
  /** What could not be shown, or not as it was, with paths such as `item[3].pubDate`. */
  report: AdapterReport;
}

/**
 * Summaries of what a feed announces, from the text of RSS 2.0 or 1.0, Atom or JSON Feed. Items with the same id, without
 * one the same address, without both the same title and time, are one. What an item lost on the way is in the report; not
 * in it is what a summary has no place for: the full text, categories, counts of comments, sound and film of podcasts
 * beyond the fact that there is some. A feed has no words for what its pictures show, so they stand as decoration.
 * Throws a {@link FeedError} if the text is no feed, or one that would hurt: larger than 1 MB, or with declarations.
 */
export function readFeed(text: string, options: ReadFeedOptions): Feed {
  const reading = readingOf(options);
  const source = feedSource(text);
  const notes = new Notes();
  const home = checkedMedia(source.home, reading.url);
  const base = checkedMedia(source.base, reading.url) ?? reading.url;
  const shown = new Map<string, ArticleSummary>();
  for (const item of withinLimit(source.items, notes)) {
    const summary = summaryOf(item, { ...reading, base: checkedMedia(item.base, base) ?? base, home, notes });
    if (summary === undefined) continue;
    const first = shown.get(summary.id);
    if (first === undefined) shown.set(summary.id, summary);
    else notes.dropped(item.path, 'item', `It is the same as “${first.headline}”, which stands before it.`);
  }
  const summaries = newestFirst([...shown.values()]);
  const title = titleOf(source.title, reading.url, notes);
  return {
    title,
    ...(home !== undefined && { href: home }),
    ...(source.language !== undefined && { language: source.language }),
    summaries,
    report: notes.report({ id: reading.url, headline: title, body: summaries }),
  };
}

interface Reading {
  url: string;
  now: Date;
  locale: string;
}

/** What reading one item takes. */
interface Place extends Reading {
  base: string;
  home: string | undefined;
  notes: Notes;
}

function readingOf({ url, now, locale = 'en' }: ReadFeedOptions): Reading {
  const address = checkedMedia(url, 'https://invalid.invalid');
  if (address === undefined || !/^https?:/i.test(url.trim())) {
    throw new TypeError(
      `readFeed: \`url\` is ${JSON.stringify(url)}, so relative addresses in the feed would lead nowhere. ` +
        'Give the address that the feed came from, such as "https://news.example/feed.xml".',
    );
  }
  const moment = parseInstant(now);
  if (moment === null) {
    throw new TypeError(
      `readFeed: \`now\` is ${JSON.stringify(now)}, so items from the future could not be told. Give the moment of reading, as a Date or in ISO 8601 with its zone.`,
    );
  }
  return { url: address, now: moment, locale };
}

function withinLimit(items: readonly SourceItem[], notes: Notes): readonly SourceItem[] {
  const first = items[feedItems];
  if (first !== undefined) notes.dropped(first.path, 'items', `Only the first ${feedItems} items of a feed are read.`);
  return items.slice(0, feedItems);
}

/** Those without a time last; otherwise the order of the feed, where times are equal. */
function newestFirst(summaries: readonly ArticleSummary[]): ArticleSummary[] {
  const moment = ({ published }: ArticleSummary) => (published === undefined ? -Infinity : Date.parse(published));
  return summaries.toSorted((one, other) => (moment(one) === moment(other) ? 0 : moment(other) - moment(one)));
}

function titleOf(title: Wording | undefined, url: string, notes: Notes): string {
  const words = title === undefined ? '' : plainWords(title).words;
  if (words !== '') return words;
  notes.degraded('title', 'title', 'The feed has no title: the name of its host stands in its place.');
  return new URL(url).hostname;
}

function summaryOf(item: SourceItem, place: Place): ArticleSummary | undefined {
  const { notes, locale } = place;
  const link = linkOf(item, place);
  const text = textOf(item, locale);
  const title = item.title === undefined ? { words: '', markup: false } : plainWords(item.title);
  const headline = title.words !== '' ? title.words : excerpt(text.words, { characters: 70, locale });
  if (headline === '') {
    notes.dropped(item.path, 'item', 'It has neither a title nor a text.');
    return undefined;
  }
  const href = link ?? place.home;
  if (href === undefined) {
    notes.dropped(
      item.path,
      'item',
      'It has no address of the web, and neither has the feed: a headline would lead nowhere.',
    );
    return undefined;
  }
  if (link === undefined)
    notes.degraded(item.path, 'link', 'It has no address of its own: it leads to the feed’s page.');
  if (title.words === '') {
    notes.degraded(`${item.path}.title`, 'title', 'It has no title: the first words of the text stand in its place.');
  } else if (title.markup) {
    notes.degraded(`${item.path}.title`, 'title', 'A headline is plain text: the words are kept.');
  }
  const time = timeOf(item, notes);
  const excerptText = text.words === headline ? '' : text.words;
  if (excerptText !== '' && text.markup) {
    notes.degraded(text.path, 'excerpt', 'An excerpt is plain text: the words are kept.');
  }
  const picture = pictureOf(item, place);
  const authors = authorsOf(item, place);
  for (const { path, text: type } of item.recordings) {
    notes.dropped(path, 'recording', `A summary has no sound and no film (${type}).`);
  }
  return {
    id: sameness({ id: item.id, href: link, headline, published: time?.moment.toISOString() }),
    href,
    headline,
    ...(excerptText !== '' && { excerpt: excerptText }),
    ...(picture !== undefined && { picture }),
    ...(authors.length > 0 && { authors }),
    ...(time !== undefined && { published: notAfterNow(time, place) }),
  };
}

/** The first of its addresses that a reader may be sent to. */
function linkOf(item: SourceItem, { base, notes }: Place): string | undefined {
  for (const link of item.links) {
    const href = checkedMedia(link.text, base);
    if (href !== undefined) return href;
    notes.dropped(link.path, 'link', 'It is not an address that a reader may be sent to.');
  }
  return undefined;
}

function textOf(item: SourceItem, locale: string): { words: string; markup: boolean; path: string } {
  for (const text of item.texts) {
    const { words, markup } = plainWords(text);
    if (words !== '') return { words: excerptOf(words, locale), markup, path: text.path };
  }
  return { words: '', markup: false, path: item.path };
}

function timeOf({ times, path }: SourceItem, notes: Notes): { moment: Date; path: string } | undefined {
  for (const time of times) {
    const moment = feedTime(time.text);
    if (moment !== null) return { moment, path: time.path };
    notes.degraded(time.path, 'time', `“${shortened(time.text)}” is no moment with a zone.`);
  }
  notes.degraded(path, 'time', 'It says no moment of publication: it is shown without.');
  return undefined;
}

function notAfterNow({ moment, path }: { moment: Date; path: string }, { now, notes }: Place): string {
  if (moment <= now) return isoOf(moment);
  notes.degraded(path, 'time', `${isoOf(moment)} has not come yet: it is shown as of now.`);
  return isoOf(now);
}

function isoOf(moment: Date): string {
  return moment.toISOString().replace('.000Z', 'Z');
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The widest picture of the first group that has one. */
function pictureOf({ pictures }: SourceItem, { base, notes }: Place): Picture | undefined {
  for (const group of pictures) {
    const usable = group.flatMap((offer) => {
      const src = checkedMedia(offer.url, base);
      if (src === undefined) notes.dropped(offer.path, 'picture', 'The picture has no address of the web.');
      return src === undefined ? [] : [{ ...offer, src }];
    });
    const [widest] = usable.toSorted((one, other) => (pixels(other.width) ?? 0) - (pixels(one.width) ?? 0));
    if (widest === undefined) continue;
    const caption = wordsOf(widest.caption);
    const credit = wordsOf(widest.credit);
    return {
      src: widest.src,
      ...pictureSize(widest, notes),
      alt: { decorative: true },
      ...(caption !== '' && { caption }),
      ...(credit !== '' && { credit }),
    };
  }
  return undefined;
}

function pictureSize(offer: OfferedPicture, notes: Notes): { width: number; height: number } {
  const [width, height] = [pixels(offer.width), pixels(offer.height)];
  if (width !== undefined && height !== undefined) return { width, height };
  notes.degraded(offer.path, 'size', 'The feed does not say how wide and high the picture is: 3 to 2 is assumed.');
  if (width !== undefined) return { width, height: Math.max(1, Math.round((width * 2) / 3)) };
  if (height !== undefined) return { width: Math.round((height * 3) / 2), height };
  return { ...assumedSize };
}

/** A length that a picture can have. */
function pixels(length: number | undefined): number | undefined {
  return length !== undefined && length >= 1 && length <= 100_000 ? Math.round(length) : undefined;
}

function authorsOf({ authors }: SourceItem, { base, notes }: Place): Author[] {
  return authors.flatMap(({ path, name, href }) => {
    const words = wordsOf(name);
    const page = checkedMedia(href, base);
    if (words !== '') return [{ name: words, ...(page !== undefined && { href: page }) }];
    notes.dropped(path, 'author', 'It has no name; addresses of mail are not shown.');
    return [];
  });
}

function wordsOf(text: string | undefined): string {
  return text === undefined ? '' : plainWords({ text, html: true }).words;
}
