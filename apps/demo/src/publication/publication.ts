import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createEdition,
  summary,
  type Article,
  type ArticleSummary,
  type Edition,
  type Reference,
} from '@galley/content';
import { articlesFromWordPress, type AdapterReport } from '@galley/content/wordpress';
import courierPosts from '../../content/harbour-courier/posts.json?raw';

/** A newspaper as the demo serves it: who it is, and everything that it has published, newest first. */
export interface Publication {
  name: string;
  motto: string;
  about: string;
  locale: string;
  timeZone: string;
  sections: readonly Reference[];
  articles: readonly Article[];
  summaries: readonly ArticleSummary[];
  /** What the adapter made of each post, and the posts that it could not read. */
  reports: readonly AdapterReport[];
  problems: readonly string[];
}

type About = Pick<Publication, 'name' | 'motto' | 'about' | 'locale' | 'timeZone'>;

const articleHref = (slug: string) => `/${slug}/`;

/** Makes a publication of a file's posts. What cannot be read is a problem that names the file; the rest is published. */
function publish(file: string, posts: unknown, site: string, about: About, own?: (url: URL) => string): Publication {
  const { articles, reports, problems } = articlesFromWordPress(posts, {
    site,
    articleHref,
    ...(own === undefined ? {} : { ownHref: own }),
  });
  const newestFirst = articles.toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''));
  const sections = new Map(newestFirst.flatMap(({ section }) => (section?.href ? [[section.href, section]] : [])));
  return {
    ...about,
    articles: newestFirst,
    summaries: newestFirst.map((article) => summary(article)),
    sections: [...sections.values()].slice(0, 8),
    reports,
    problems: problems.map((problem) => `${file}: ${problem}`),
  };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.error(`${file} is not JSON, so nothing of it can be published: ${String(error)}`);
    return [];
  }
}

function harbourCourier(): Publication {
  const file = 'content/harbour-courier/posts.json';
  return publish(
    file,
    parse(file, courierPosts),
    'https://harbour-courier.example',
    {
      name: 'The Harbour Courier',
      motto: 'Saltmere and the estuary, since 1794',
      about:
        'An invented newspaper of an invented port. Every name, place, picture and story in it was made for Galley.',
      locale: 'en-GB',
      timeZone: 'Europe/London',
    },
    ({ pathname, search, hash }) => pathname + search + hash,
  );
}

/** Somebody else's posts, in a neutral dress: their site's host is the masthead. */
function foreign(file: string): Publication {
  const posts = parse(file, readFileSync(resolve(file), 'utf8'));
  const first: unknown = Array.isArray(posts) ? posts[0] : undefined;
  const link = typeof first === 'object' && first !== null && 'link' in first ? String(first.link) : '';
  const site = URL.canParse(link) ? new URL(link).origin : 'https://source.example';
  return publish(file, posts, site, {
    name: new URL(site).hostname,
    motto: 'Posts from a file, shown with Galley',
    about: 'These posts come from a file that was given to the demo. The report page lists what was not understood.',
    locale: 'en-GB',
    timeZone: 'UTC',
  });
}

const source = process.env['GALLEY_SOURCE'];

export const publication: Publication = source ? foreign(source) : harbourCourier();

for (const problem of publication.problems) console.warn(`A post was left out: ${problem}`);

/** The edition that a page is printed in now. The demo is where the clock is read; `GALLEY_NOW` stops it for pictures. */
export function editionNow(): Edition {
  const { locale, timeZone } = publication;
  return createEdition({ locale, timeZone, now: process.env['GALLEY_NOW'] ?? new Date() });
}
