import type { Article } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import { summary } from '../article/summary.js';
import { parseInstant } from '../edition/date-time.js';
import { htmlNodes } from '../html/html-nodes.js';
import { Notes, type AdapterReport } from '../report/report.js';
import { authorsOf, fieldsOf, leadPicture, termsOf } from './embedded.js';
import { headlineOf } from './headline.js';
import { aiUseOf, audioOf, commentsOf, correctionsOf, kickerOf, labelsOf, layoutOf, withNewsletter } from './meta.js';
import { siteOf, type Site, type WordPressOptions } from './options.js';
import { readPost, type Post } from './post-shape.js';
import { withoutLeadPicture } from './repeated-picture.js';
import { standfirstOf } from './standfirst.js';

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

/** WordPress saves a post several times while it is published; a minute is not an update. */
const updateTolerance = 60_000;

/**
 * Articles of the answer to `GET /wp-json/wp/v2/posts?_embed`. A post that cannot be read becomes a problem and the others
 * are made all the same; what an article lost on the way is in its report. Throws only if the answer is no list of posts.
 */
export function articlesFromWordPress(json: unknown, options: WordPressOptions): WordPressArticles {
  const site = siteOf(options);
  const { posts, problems } = readPosts(listOf(json));
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
  const articles = withSummaries(made.map(({ article }) => article));
  const reports = made.map(({ article, notes }) => notes.report(article));
  return { articles, reports, problems };
}

function listOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const { code, message, id } = fieldsOf(json);
  const got =
    typeof code === 'string' && typeof message === 'string'
      ? `the error ${code} (${message})`
      : id !== undefined
        ? 'a single post; put it into an array'
        : json === null
          ? 'null'
          : typeof json;
  throw new TypeError(
    'articlesFromWordPress: expected the array that WordPress answers to GET /wp-json/wp/v2/posts?_embed, ' +
      `so that each of its posts can become an article, but got ${got}. Check the address and give the parsed JSON.`,
  );
}

function readPosts(json: readonly unknown[]): { posts: { post: Post; index: number }[]; problems: string[] } {
  const posts: { post: Post; index: number }[] = [];
  const problems: string[] = [];
  const places = new Map<number, number>();
  for (const [index, entry] of json.entries()) {
    const result = readPost(entry, index);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const first = places.get(result.post.id);
    if (first !== undefined) {
      problems.push(`[${index}].id: expected an id of its own, got ${result.post.id} of [${first}] again`);
      continue;
    }
    places.set(result.post.id, index);
    posts.push({ post: result.post, index });
  }
  return { posts, problems };
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'its HTML is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}

/** Stands for an article in another's text until all are made. */
function placeholder(post: Post, site: Site): { id: string; href: string; headline: string } {
  return { id: String(post.id), href: site.articleHref(post.slug), headline: post.slug };
}

function articleOf(post: Post, site: Site, notes: Notes): Article {
  const picture = leadPicture(post, site, notes);
  const text = withoutLeadPicture(htmlNodes(post.content.rendered, site.desk(notes)), picture, notes);
  if (post.content.protected === true && text.length === 0) {
    notes.dropped('content', 'text', 'The post has a password, and WordPress keeps its text back.');
  }
  const published = instantOf(post.date_gmt);
  if (published === undefined)
    notes.degraded('date_gmt', 'date', 'The post says no moment of publication: it is shown without.');
  const standfirst = standfirstOf(post, text, notes);
  const audio = audioOf(post, site, notes);
  const updated = updatedOf(post, published);
  const layout = layoutOf(post, notes);
  const corrections = correctionsOf(post, site, notes);
  const aiUse = aiUseOf(post, notes);
  const comments = commentsOf(post, site);
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
    ...(audio !== undefined && { audio }),
    ...(layout !== undefined && { layout }),
    ...(corrections.length > 0 && { corrections }),
    ...(aiUse !== undefined && { aiUse }),
    ...(comments !== undefined && { comments }),
    body: withNewsletter(post, text, notes),
    editHref: `${site.base}wp-admin/post.php?post=${post.id}&action=edit`,
  };
}

/** WordPress's GMT fields are UTC and do not say so. */
function instantOf(gmt: string | null | undefined): string | undefined {
  if (gmt === null || gmt === undefined) return undefined;
  const moment = parseInstant(gmt) ?? parseInstant(`${gmt}Z`);
  return moment?.toISOString().replace('.000Z', 'Z');
}

function updatedOf(post: Post, published: string | undefined): string | undefined {
  const updated = instantOf(post.modified_gmt);
  if (updated === undefined || published === undefined) return updated;
  return Date.parse(updated) - Date.parse(published) >= updateTolerance ? updated : undefined;
}

/** Related cards show a summary, and a summary needs a finished article: so they are filled when all are there. */
function withSummaries(articles: readonly Article[]): Article[] {
  const summaries = new Map(articles.map((article) => [article.id, summary(article)]));
  const filled = (node: ArticleNode): ArticleNode => {
    if (node.type !== 'related') return node;
    const article = summaries.get(node.article.id);
    // The other post could not be made after all: its page may still exist.
    return article === undefined ? { type: 'embed', href: node.article.href } : { type: 'related', article };
  };
  return articles.map((article) => ({ ...article, body: article.body.map(filled) }));
}
