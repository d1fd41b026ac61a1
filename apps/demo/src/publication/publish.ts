import type { Consent, Newsletter } from '@galley/newsletter';
import { summary, type Article, type ArticleSummary, type Picture, type Reference } from '@galley/content';
import { articlesFromWordPress, type AdapterReport, type WordPressOptions } from '@galley/content/wordpress';
import type { BrandName } from '@galley/foundations';
import { readMostRead } from './most-read.js';
import type { Words } from './words.js';

/** A newspaper as the demo serves it: who it is, and everything that it has published, newest first. */
export interface Publication {
  /** What its addresses begin with: nothing, or `/uk`. */
  base: '' | `/${string}`;
  /** Where its posts come from, and where it would be printed were it real. */
  site?: string;
  brand: BrandName;
  /** What the demo says on its pages. */
  words: Words;
  name: string;
  motto: string;
  about: string;
  locale: string;
  timeZone: string;
  sections: readonly Reference[];
  /** What readers can sign up for; the first is offered on every page. */
  newsletters: readonly Newsletter[];
  /** What readers agree to where they choose several. */
  consent: Consent;
  /** How readers pay for it. Absent: they do not, and everybody reads everything. */
  subscription?: Subscription;
  /** Whether mail is kept on this machine instead of being sent. */
  keepsMail?: boolean;
  /** The demo's other papers. */
  others?: readonly Reference[];
  /** Whether there is a page with news from elsewhere. */
  hasWire?: boolean;
  /** Who advertises in the text: where it leads, and a picture of 300 × 250 px. */
  advertisement?: { href: string; picture: Picture };
  /** What everybody has to know now, on every page. */
  breaking?: ArticleSummary;
  articles: readonly Article[];
  summaries: readonly ArticleSummary[];
  /** What readers read most, the most read first; empty where nobody counts. */
  mostRead: readonly ArticleSummary[];
  /** What the adapter made of each post. */
  reports: readonly AdapterReport[];
  /** What could not be used at all, in words: posts that could not be read, settings that say nothing. */
  problems: readonly string[];
}

/** What a publication says where it asks readers for money. */
export interface Subscription {
  /** Which campaign the appeal below an article belongs to: readers who closed one see the next. */
  campaign: string;
  appeal: Pitch;
  /** Where the rest is for subscribers. */
  wall: Pitch;
  /** On the page where they become subscribers, and when they are. */
  terms: Pitch;
  welcome: Pitch;
  subscribe: string;
  cancel: string;
}

/** A headline, and a sentence or two. */
export interface Pitch {
  headline: string;
  text: string;
}

export interface Source extends Pick<
  Publication,
  | 'base'
  | 'brand'
  | 'words'
  | 'motto'
  | 'about'
  | 'locale'
  | 'timeZone'
  | 'newsletters'
  | 'consent'
  | 'subscription'
  | 'advertisement'
> {
  /** By default the host of the site that the posts came from. */
  name?: string;
  /** The file that the posts are read from, for messages. */
  file: string;
  /** Its text: JSON in the shape of WordPress's REST API. */
  text: string;
  /** Address of the WordPress site that the posts came from; by default the one that the first post names. */
  site?: string;
  /** What the service that counts readers says: the file, for messages, and its text. */
  counted?: { file: string; text: string };
}

/** Makes a publication of a file's posts. What cannot be read is a problem that names the file; the rest is published. */
export function publish({ file, text, site, name, counted, ...about }: Source): Publication {
  try {
    const posts: unknown = JSON.parse(text);
    const from = site ?? siteOf(posts);
    const places = placesOf(about.base, site !== undefined);
    const { articles, reports, problems } = articlesFromWordPress(posts, {
      site: from,
      locale: about.locale,
      ...places,
    });
    const newestFirst = articles.toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''));
    const sections = new Map(newestFirst.flatMap(({ section }) => (section?.href ? [[section.href, section]] : [])));
    const summaries = newestFirst.map((article) => summary(article));
    const most =
      counted === undefined ? { articles: [], problems: [] } : readMostRead(counted, summaries, places.articleHref);
    return {
      ...about,
      ...(site !== undefined && { site }),
      name: name ?? new URL(from).hostname,
      // The editors take the label off when the news is no longer that.
      breaking: summaries.find(({ labels }) => labels?.includes('breaking')),
      articles: newestFirst,
      summaries,
      mostRead: most.articles,
      sections: [...sections.values()].slice(0, 8),
      reports,
      problems: [...problems.map((problem) => `${file}: ${problem}`), ...most.problems],
    };
  } catch (error) {
    // A file that is no JSON or no list of posts: the pages say that nothing is published, and the report says why.
    const problems = [`${file}: ${error instanceof Error ? error.message : String(error)}`];
    const nothing = { sections: [], articles: [], summaries: [], mostRead: [], reports: [] };
    return { ...about, ...nothing, name: name ?? file, problems };
  }
}

/** Where the demo prints articles, and, of a site that is its own, where its pages, pictures and recordings are. */
export function placesOf(base: Publication['base'], isOwn: boolean): Pick<WordPressOptions, 'articleHref' | 'ownHref'> {
  return {
    articleHref: (slug) => `${base}/${slug}/`,
    ...(isOwn && {
      ownHref: ({ pathname, search, hash }) =>
        (/^\/(pictures|audio|video)\//.test(pathname) ? '' : base) + pathname + search + hash,
    }),
  };
}

/** The site that a list of posts came from, as its first link has it. */
function siteOf(posts: unknown): string {
  const first: unknown = Array.isArray(posts) ? posts[0] : undefined;
  const link = typeof first === 'object' && first !== null && 'link' in first ? String(first.link) : '';
  return URL.canParse(link) ? new URL(link).origin : 'https://source.example';
}
