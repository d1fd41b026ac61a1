import { generateAtomFeed, generateJsonFeed, generateRssFeed, type MediaNs } from 'feedsmith';
import type { Article, ArticleSummary, Picture } from '../article/article.js';
import { summary } from '../article/summary.js';
import { parseInstant } from '../edition/date-time.js';
import { checkedMedia } from '../html/addresses.js';
import { oneLine } from '../html/elements.js';

/** Who publishes a feed. */
export interface FeedPublication {
  name: string;
  description: string;
  /** Address of the home page, absolute: what the articles' addresses are relative to. */
  url: string;
  /** Address of this very feed, absolute: where readers find it again after they saved it. */
  feedUrl: string;
  /** Language of the articles. */
  locale: string;
}

/** What a feed can announce. Of an article, its summary is written. */
export type FeedEntry = ArticleSummary | Article;

/**
 * RSS 2.0. Items without an id that is an address get one below the publication's, which stays when the article's own
 * address changes.
 */
export function writeRss(publication: FeedPublication, entries: readonly FeedEntry[]): string {
  const { name, description, home, feedUrl, language } = publicationOf(publication, 'writeRss');
  return compact(
    generateRssFeed({
      title: name,
      link: home,
      description: escapedHtml(description),
      language,
      ...(newest(entries) !== undefined && { lastBuildDate: newest(entries) }),
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map((entry) => {
        const item = itemOf(entry, home);
        return {
          title: item.headline,
          link: item.href,
          guid: { value: item.id, isPermaLink: item.id === item.href },
          ...(item.published !== undefined && { pubDate: item.published }),
          // The format lets HTML stand here: the text's own "<" must not become a tag.
          ...(item.excerpt !== undefined && { description: escapedHtml(item.excerpt) }),
          ...(item.kicker !== undefined && { categories: [{ name: item.kicker }] }),
          ...(item.authors.length > 0 && { dc: { creators: item.authors.map((author) => author.name) } }),
          ...(item.media !== undefined && { media: item.media }),
        };
      }),
    }),
  );
}

/**
 * Atom 1.0. It wants a time of every entry; one without gets the first moment of 1970, which stays the same at each
 * writing, sorts last, and is no time to {@link readFeed}.
 */
export function writeAtom(publication: FeedPublication, entries: readonly FeedEntry[]): string {
  const { name, description, home, feedUrl, language } = publicationOf(publication, 'writeAtom');
  return compact(
    generateAtomFeed({
      id: feedUrl,
      title: { value: name, type: 'text' },
      subtitle: { value: description, type: 'text' },
      updated: newest(entries) ?? unknownTime,
      authors: [{ name }],
      links: [
        { href: home, rel: 'alternate' },
        { href: feedUrl, rel: 'self', type: 'application/atom+xml' },
      ],
      xml: { lang: language },
      entries: entries.map((entry) => {
        const item = itemOf(entry, home);
        return {
          id: item.id,
          title: { value: item.headline, type: 'text' },
          updated: item.updated ?? item.published ?? unknownTime,
          ...(item.published !== undefined && { published: item.published }),
          links: [{ href: item.href, rel: 'alternate' }],
          ...(item.excerpt !== undefined && { summary: { value: item.excerpt, type: 'text' } }),
          ...(item.kicker !== undefined && { categories: [{ term: item.kicker }] }),
          ...(item.authors.length > 0 && {
            authors: item.authors.map((author) => ({ name: author.name, uri: author.href })),
          }),
          ...(item.media !== undefined && { media: item.media }),
        };
      }),
    }),
  );
}

/** JSON Feed 1.1. */
export function writeJsonFeed(publication: FeedPublication, entries: readonly FeedEntry[]): string {
  const { name, description, home, feedUrl, language } = publicationOf(publication, 'writeJsonFeed');
  const feed = generateJsonFeed({
    title: name,
    description,
    home_page_url: home,
    feed_url: feedUrl,
    language,
    items: entries.map((entry) => {
      const item = itemOf(entry, home);
      return {
        id: item.id,
        url: item.href,
        title: item.headline,
        // Every item has to have a content.
        content_text: item.excerpt ?? item.headline,
        ...(item.picture !== undefined && { image: item.picture.src }),
        ...(item.published !== undefined && { date_published: item.published }),
        ...(item.updated !== undefined && { date_modified: item.updated }),
        ...(item.kicker !== undefined && { tags: [item.kicker] }),
        ...(item.authors.length > 0 && {
          authors: item.authors.map((author) => ({ name: author.name, url: author.href })),
        }),
      };
    }),
  });
  // A feed without articles is one too, but feedsmith leaves the list out, which the format demands.
  return `${JSON.stringify({ ...(feed as object), ...(entries.length === 0 && { items: [] }) }, null, 2)}\n`;
}

const unknownTime = '1970-01-01T00:00:00Z';

interface Publication {
  name: string;
  description: string;
  home: string;
  feedUrl: string;
  language: string;
}

function publicationOf({ name, description, url, feedUrl, locale }: FeedPublication, writer: string): Publication {
  return {
    name: written(name),
    description: written(description),
    home: absolute(url, 'url', writer),
    feedUrl: absolute(feedUrl, 'feedUrl', writer),
    // Without what the edition says of digits and calendars (`fa-u-nu-latn`).
    language: new Intl.Locale(locale).baseName,
  };
}

function absolute(address: string, field: string, writer: string): string {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return new URL(address).href;
  throw new TypeError(
    `${writer}: \`${field}\` is ${JSON.stringify(address)}, so readers elsewhere would not find it. ` +
      'Give the whole address, such as "https://news.example/".',
  );
}

interface Item {
  id: string;
  href: string;
  headline: string;
  excerpt?: string;
  kicker?: string;
  authors: readonly { name: string; href?: string }[];
  published?: Date;
  updated?: Date;
  picture?: Picture;
  media?: MediaNs.ItemOrFeed;
}

function itemOf(entry: FeedEntry, home: string): Item {
  const {
    id,
    href,
    headline,
    excerpt = '',
    kicker = '',
    authors = [],
    published,
    picture,
  } = 'body' in entry ? summary(entry) : entry;
  const [first, last] = [parseInstant(published), parseInstant('updated' in entry ? entry.updated : undefined)];
  const [text, section] = [written(excerpt), written(kicker)];
  const src = checkedMedia(picture?.src, home);
  const shown = picture === undefined || src === undefined ? undefined : { ...picture, src };
  return {
    id: idOf(id, home),
    href: new URL(href, home).href,
    headline: written(headline),
    ...(text !== '' && { excerpt: text }),
    ...(section !== '' && { kicker: section }),
    authors: authors.map((author) => {
      const page = checkedMedia(author.href, home);
      return { name: written(author.name), ...(page !== undefined && { href: page }) };
    }),
    ...(first !== null && { published: first }),
    ...(last !== null && { updated: last }),
    ...(shown !== undefined && { picture: shown, media: { contents: [mediaOf(shown)] } }),
  };
}

/** Unique in the world, as feeds demand, of an id that is unique within the publication. */
function idOf(id: string, home: string): string {
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(id) ? id : `${home}#${encodeURIComponent(id.toWellFormed())}`;
}

function mediaOf({ src, width, height, caption = '', credit = '' }: Picture): MediaNs.Content {
  const [description, owner] = [written(caption), written(credit)];
  return {
    url: src,
    medium: 'image',
    width,
    height,
    ...(description !== '' && { description: { value: description, type: 'plain' } }),
    ...(owner !== '' && { credits: [{ value: owner }] }),
  };
}

function newest(entries: readonly FeedEntry[]): Date | undefined {
  const moments = entries.flatMap((entry) => {
    const moment = parseInstant(('updated' in entry ? entry.updated : undefined) ?? entry.published);
    return moment === null ? [] : [moment];
  });
  return moments.toSorted((one, other) => other.getTime() - one.getTime())[0];
}

/** A text as XML can hold it, on one line: some characters cannot even be escaped there. */
function written(text: string): string {
  return oneLine(text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' '));
}

function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * feedsmith puts CDATA on lines of its own, and the spaces around it would belong to the text; in an id they count. All
 * texts are on one line here, so a line's end before or after CDATA is always feedsmith's.
 */
function compact(xml: string): string {
  return xml.replaceAll(/>\n *<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\n *<\//g, ']]></');
}
