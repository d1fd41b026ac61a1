import type { Article } from '../article/article.js';
import { summary } from '../article/summary.js';
import { Notes, type AdapterReport } from '../report/report.js';
import { readAnswer, reasonOf } from './answer.js';
import { authorsOf, leadPicture, termsOf } from './embedded.js';
import { headlineOf } from './headline.js';
import {
  accessOf,
  aiUseOf,
  audioOf,
  commentsOf,
  correctionsOf,
  kickerOf,
  labelsOf,
  layoutOf,
  withNewsletter,
} from './meta.js';
import { publishedOf, updatedOf } from './moments.js';
import { siteOf, type Site, type WordPressOptions } from './options.js';
import type { Post } from './post-shape.js';
import { textOf } from './post-text.js';
import { withSummaries } from './related.js';
import { standfirstOf } from './standfirst.js';
import { translationsOf } from './translations.js';

/** What became of WordPress's answer. */
export interface WordPressArticles {
  /** In the order of the answer, without the posts that could not be read. */
  articles: Article[];
  /** One for each article, in the same order. */
  reports: AdapterReport[];
  /**
   * The posts that could not be read, a sentence for each place that is wrong, beginning with the place in the answer:
   * `[3].title.rendered: expected string, got number`.
   */
  problems: string[];
}

/**
 * Articles of the answer to `GET /wp-json/wp/v2/posts?_embed`. A post that cannot be read becomes a problem and the others
 * are made all the same; what an article lost on the way is in its report. Throws only if the answer is no list of posts.
 */
export function articlesFromWordPress(json: unknown, options: WordPressOptions): WordPressArticles {
  const site = siteOf(options, 'articlesFromWordPress');
  const { posts, problems } = readAnswer(json, 'articlesFromWordPress');
  for (const { post } of posts) site.register(post.link, post.slug, placeholder(post, site));
  const made: { article: Article; notes: Notes }[] = [];
  for (const { post, index } of posts) {
    const notes = new Notes();
    try {
      made.push({ article: articleOf(post, site, notes), notes });
    } catch (error) {
      problems.push(`[${index}]: could not be made into an article: ${reasonOf(error)}`);
    }
  }
  const summaries = new Map(made.map(({ article }) => [article.id, summary(article)]));
  const articles = made.map(({ article }) => ({ ...article, body: withSummaries(article.body, summaries) }));
  const reports = made.map(({ article, notes }) => notes.report(article));
  return { articles, reports, problems };
}

/** Stands for an article in another's text until all are made. */
function placeholder(post: Post, site: Site): { id: string; href: string; headline: string } {
  return { id: String(post.id), href: site.articleHref(post.slug), headline: post.slug };
}

function articleOf(post: Post, site: Site, notes: Notes): Article {
  const picture = leadPicture(post, site, notes);
  const text = textOf(post, picture, site, notes);
  const published = publishedOf(post);
  if (published === undefined)
    notes.degraded('date_gmt', 'date', 'The post says no moment of publication: it is shown without.');
  const standfirst = standfirstOf(post, text, notes);
  const audio = audioOf(post, site, notes);
  const updated = updatedOf(post, published);
  const layout = layoutOf(post, notes);
  const corrections = correctionsOf(post, site, notes);
  const aiUse = aiUseOf(post, notes);
  const comments = commentsOf(post, site);
  const access = accessOf(post, notes);
  const translations = translationsOf(post, site, notes);
  const { section, tags } = termsOf(post, site, notes);
  const kicker = kickerOf(post) || section?.name;
  return {
    id: String(post.id),
    href: site.articleHref(post.slug),
    headline: headlineOf(post, text, published, site, notes),
    ...(kicker !== undefined && { kicker }),
    ...(standfirst !== '' && { standfirst }),
    labels: labelsOf(post, notes),
    authors: authorsOf(post, site, notes),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(picture !== undefined && { picture }),
    ...(section !== undefined && { section }),
    tags,
    ...(translations.length > 0 && { translations }),
    ...(audio !== undefined && { audio }),
    ...(layout !== undefined && { layout }),
    ...(corrections.length > 0 && { corrections }),
    ...(aiUse !== undefined && { aiUse }),
    ...(comments !== undefined && { comments }),
    body: withNewsletter(post, text, notes),
    ...(access !== undefined && { access }),
    editHref: `${site.base}wp-admin/post.php?post=${post.id}&action=edit`,
  };
}
