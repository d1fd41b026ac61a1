import {
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type AtomFeed,
  type DcNs,
  type JsonFeed,
  type MediaNs,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { FeedError } from './feed-error.js';
import { feedBytes, feedItems } from './feed-limits.js';
import type { Wording } from './wording.js';
import { xmlRoot } from './xml-root.js';

/** A text of a feed that is no prose: an address, a time, an id. */
export interface Field {
  path: string;
  text: string;
}

/** A picture as a feed offers it. */
export interface OfferedPicture {
  path: string;
  url: string;
  width?: number;
  height?: number;
  caption?: string;
  credit?: string;
}

export interface OfferedAuthor {
  path: string;
  name?: string;
  href?: string;
}

/** An item of a feed of any format. Lists go from the best to the last resort. */
export interface SourceItem {
  path: string;
  id?: string;
  /** What its relative addresses are relative to, itself relative to the feed's base. */
  base?: string;
  links: readonly Field[];
  title?: Wording;
  texts: readonly Wording[];
  times: readonly Field[];
  authors: readonly OfferedAuthor[];
  /** Groups of the same worth; the largest of the first group is taken. */
  pictures: readonly (readonly OfferedPicture[])[];
  /** Files that are no pictures: sound and film. */
  recordings: readonly Field[];
}

/** A feed of any format. */
export interface SourceFeed {
  title?: Wording;
  language?: string;
  /** The page that the feed belongs to. */
  home?: string;
  /** What relative addresses are relative to, where the feed says it. */
  base?: string;
  items: readonly SourceItem[];
}

/** One more than is read, so that it shows whether there were more. */
const options = { maxItems: feedItems + 1 };

/** Reads the text of a feed of any format with feedsmith. Throws a {@link FeedError} if it is none, or a dangerous one. */
export function feedSource(text: string): SourceFeed {
  if (text.length > feedBytes) throw new FeedError(`It is larger than ${feedBytes / 1_048_576} MB, so it is not read.`);
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (trimmed === '') throw new FeedError('It is empty.');
  try {
    // feedsmith would tell formats by a tag anywhere in the text, such as an example in an article about feeds.
    if (trimmed.startsWith('{')) return jsonSource(parseJsonFeed(trimmed, options));
    const root = xmlRoot(trimmed);
    if (root === 'rss') return rssSource(parseRssFeed(trimmed, options));
    if (root === 'feed') return atomSource(parseAtomFeed(trimmed, options));
    if (root === 'rdf') return rdfSource(parseRdfFeed(trimmed, options));
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('It begins like a feed, but it is none, or not well-formed.', { cause: error });
  }
  throw new FeedError('It is none of RSS, Atom and JSON Feed.');
}

function rssSource(feed: RssFeed.Feed<string>): SourceFeed {
  return {
    title: wording('channel.title', feed.title, true),
    language: feed.language,
    home: feed.link,
    base: feed.xml?.base ?? feed.link,
    items: (feed.items ?? []).map((item, index): SourceItem => {
      const path = `item[${index}]`;
      const { guid, link, enclosures = [] } = item;
      const files = enclosures.map(({ url, type }, place) => ({ path: `${path}.enclosure[${place}]`, url, type }));
      return {
        path,
        id: guid?.value,
        base: item.xml?.base,
        links: [
          ...fields(`${path}.link`, link),
          ...atomLinks(`${path}.atom:link`, item.atom?.links),
          // A guid is an address unless it says that it is none; one that is no address at all is found out later.
          ...(guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '')
            ? []
            : fields(`${path}.guid`, guid?.value)),
        ],
        title: wording(`${path}.title`, item.title, true),
        texts: [
          ...wordings(`${path}.description`, item.description, true),
          ...wordings(`${path}.content:encoded`, item.content?.encoded, true),
        ],
        times: [
          ...fields(`${path}.pubDate`, item.pubDate),
          ...dublinCoreTimes(path, item.dc),
          ...fields(`${path}.atom:published`, item.atom?.published ?? item.atom?.updated),
        ],
        authors: item.dc?.creators === undefined ? rssAuthors(path, item.authors) : dublinCoreAuthors(path, item.dc),
        pictures: [...mediaPictures(path, item.media), filePictures(files)],
        recordings: recordings(files),
      };
    }),
  };
}

function rdfSource(feed: RdfFeed.Feed<string>): SourceFeed {
  return {
    title: wording('channel.title', feed.title, true),
    language: feed.dc?.languages?.[0],
    home: feed.link,
    base: feed.xml?.base ?? feed.link,
    items: (feed.items ?? []).map((item, index): SourceItem => {
      const path = `item[${index}]`;
      return {
        path,
        id: item.rdf?.about,
        base: item.xml?.base,
        links: [...fields(`${path}.link`, item.link), ...fields(`${path}.rdf:about`, item.rdf?.about)],
        title: wording(`${path}.title`, item.title, true),
        texts: [
          ...wordings(`${path}.description`, item.description, true),
          ...wordings(`${path}.content:encoded`, item.content?.encoded, true),
        ],
        times: dublinCoreTimes(path, item.dc),
        authors: dublinCoreAuthors(path, item.dc),
        pictures: mediaPictures(path, item.media),
        recordings: [],
      };
    }),
  };
}

function atomSource(feed: AtomFeed.Feed<string>): SourceFeed {
  const [home] = atomLinks('link', feed.links);
  return {
    title: atomWording('title', feed.title),
    language: feed.xml?.lang,
    home: home?.text,
    base: feed.xml?.base,
    items: (feed.entries ?? []).map((entry, index): SourceItem => {
      const path = `entry[${index}]`;
      const files = (entry.links ?? []).flatMap(({ rel, href, type }, place) =>
        rel === 'enclosure' ? [{ path: `${path}.link[${place}]`, url: href, type }] : [],
      );
      return {
        path,
        id: entry.id,
        base: entry.xml?.base,
        links: atomLinks(`${path}.link`, entry.links),
        title: atomWording(`${path}.title`, entry.title),
        texts: [atomWording(`${path}.summary`, entry.summary), atomWording(`${path}.content`, entry.content)].filter(
          (text) => text !== undefined,
        ),
        times: [...fields(`${path}.published`, entry.published), ...fields(`${path}.updated`, entry.updated)],
        authors: (entry.authors ?? []).map(({ name, uri }, place) => ({
          path: `${path}.author[${place}]`,
          name,
          href: uri,
        })),
        pictures: [...mediaPictures(path, entry.media), filePictures(files)],
        recordings: recordings(files),
      };
    }),
  };
}

function jsonSource(feed: JsonFeed.Feed<string>): SourceFeed {
  return {
    title: wording('title', feed.title, false),
    language: feed.language,
    home: feed.home_page_url,
    base: feed.home_page_url,
    items: (feed.items ?? []).map((item, index): SourceItem => {
      const path = `items[${index}]`;
      const files = (item.attachments ?? []).map(({ url, mime_type: type }, place) => ({
        path: `${path}.attachments[${place}]`,
        url,
        type,
      }));
      return {
        path,
        id: item.id,
        links: [...fields(`${path}.url`, item.url), ...fields(`${path}.external_url`, item.external_url)],
        title: wording(`${path}.title`, item.title, false),
        texts: [
          ...wordings(`${path}.summary`, item.summary, false),
          ...wordings(`${path}.content_text`, item.content_text, false),
          ...wordings(`${path}.content_html`, item.content_html, true),
        ],
        times: [
          ...fields(`${path}.date_published`, item.date_published),
          ...fields(`${path}.date_modified`, item.date_modified),
        ],
        authors: (item.authors ?? []).map(({ name, url }, place) => ({
          path: `${path}.authors[${place}]`,
          name,
          href: url,
        })),
        pictures: [
          fields(`${path}.image`, item.image).map(offered),
          fields(`${path}.banner_image`, item.banner_image).map(offered),
          filePictures(files),
        ],
        recordings: recordings(files),
      };
    }),
  };
}

function fields(path: string, text: string | undefined): Field[] {
  return text === undefined ? [] : [{ path, text }];
}

function wording(path: string, text: string | undefined, html: boolean): Wording | undefined {
  return text === undefined ? undefined : { path, text, html };
}

function wordings(path: string, text: string | undefined, html: boolean): Wording[] {
  return text === undefined ? [] : [{ path, text, html }];
}

/** Atom says of every text what it is; without a word it is plain. */
function atomWording(path: string, text: { value?: string; type?: string } | undefined): Wording | undefined {
  const { value, type = 'text' } = text ?? {};
  if (value === undefined) return undefined;
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)$/i.test(type)) return { path, text: value, html: true };
  // Anything else in an entry's content is a file in base64.
  return /^text(?:\/plain)?$/i.test(type) ? { path, text: value, html: false } : undefined;
}

function atomLinks(path: string, links: readonly AtomFeed.Link<string>[] = []): Field[] {
  return links.flatMap(({ href, rel = 'alternate' }, place) =>
    rel === 'alternate' && href !== undefined ? [{ path: `${path}[${place}]`, text: href }] : [],
  );
}

function dublinCoreTimes(path: string, dublinCore: DcNs.ItemOrFeed<string> | undefined): Field[] {
  return fields(`${path}.dc:date`, dublinCore?.dates?.[0]);
}

function dublinCoreAuthors(path: string, dublinCore: DcNs.ItemOrFeed<string> | undefined): OfferedAuthor[] {
  return (dublinCore?.creators ?? []).map((name, place) => ({ path: `${path}.dc:creator[${place}]`, name }));
}

/** RSS wants an address of mail here, so that names mostly stand in Dublin Core; where both do, they are the same people. */
function rssAuthors(path: string, authors: readonly RssFeed.Person[] = []): OfferedAuthor[] {
  return authors.map(({ name, link }, place) => ({ path: `${path}.author[${place}]`, name, href: link }));
}

interface OfferedFile {
  path: string;
  url?: string;
  type?: string;
}

function filePictures(files: readonly OfferedFile[]): OfferedPicture[] {
  return files.flatMap(({ path, url, type }) => (url !== undefined && isPicture(type, url) ? [{ path, url }] : []));
}

function recordings(files: readonly OfferedFile[]): Field[] {
  return files.flatMap(({ path, url, type }) =>
    url === undefined || isPicture(type, url) ? [] : [{ path, text: type ?? url }],
  );
}

function isPicture(type: string | undefined, url: string): boolean {
  return type === undefined ? /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url) : /^image\//i.test(type);
}

function offered({ path, text }: Field): OfferedPicture {
  return { path, url: text };
}

/** The pictures of Media RSS: contents, single and in groups, then thumbnails. */
function mediaPictures(path: string, media: MediaNs.ItemOrFeed | undefined): OfferedPicture[][] {
  if (media === undefined) return [];
  const holders = [
    { at: path, ...media },
    ...(media.groups ?? []).map((group, place) => ({ at: `${path}.media:group[${place}]`, ...group })),
  ];
  const contents = holders.flatMap(({ at, contents = [] }) =>
    contents.map((content, place) => ({ at: `${at}.media:content[${place}]`, content })),
  );
  const pictures = contents.flatMap(({ at, content }) => {
    const { url, medium, type, description = media.description, credits = media.credits } = content;
    if (url === undefined || !(medium === undefined ? isPicture(type, url) : medium === 'image')) return [];
    return [{ ...sizeOf(content), path: at, url, caption: description?.value, credit: credits?.[0]?.value }];
  });
  const thumbnails = [...holders, ...contents.map(({ at, content }) => ({ at, ...content }))].flatMap(
    ({ at, thumbnails = [] }) =>
      thumbnails.flatMap((thumbnail, place) =>
        thumbnail.url === undefined
          ? []
          : [{ ...sizeOf(thumbnail), path: `${at}.media:thumbnail[${place}]`, url: thumbnail.url }],
      ),
  );
  return [pictures, thumbnails];
}

function sizeOf({ width, height }: { width?: number; height?: number }): { width?: number; height?: number } {
  return { width, height };
}
