import type { ArticleSummary } from '../article/article.js';
import { livePostFragment, type LivePost } from '../article/live-coverage.js';
import { summary } from '../article/summary.js';
import { Notes, type AdapterReport } from '../report/report.js';
import { readAnswer, reasonOf, type PlacedPost } from './answer.js';
import { authorsOf, termSlugsOf } from './embedded.js';
import { firstWords, titleOf } from './headline.js';
import { livePostBody } from './live-post-body.js';
import { kickerOf, labelsOf } from './meta.js';
import { publishedOf, updatedOf } from './moments.js';
import { siteOf, type Site, type WordPressOptions } from './options.js';
import type { Post } from './post-shape.js';
import { withSummaries } from './related.js';
import { standfirstOf } from './standfirst.js';

export interface LivePostsOptions extends WordPressOptions {
  /**
   * Address at which a post can be found for good, from its id.
   * @default its fragment on the page it stands on
   */
  postHref?(id: string): string;
}

/** What became of WordPress’s answer for a live coverage. */
export interface WordPressLivePosts {
  /** Newest first, each id once, without the posts that could not be read. */
  posts: LivePost[];
  /** One for each post, in the same order. A post without a headline is called by its first words. */
  reports: AdapterReport[];
  /** The posts that could not be read, a sentence for each place that is wrong: `[3].date_gmt: expected …`. */
  problems: string[];
}

/** A post that has its place in the coverage. */
interface Placed extends PlacedPost {
  id: string;
  published: string;
}

/** Tag of the posts that are a turn of the story. A tag, because every WordPress has tags and brings them with `?_embed`. */
const keyEvent = 'key-event';

/**
 * Posts of a live coverage, of the answer to `GET /wp-json/wp/v2/posts?_embed` for the category or tag that holds them.
 *
 * The slug is the id, sticky is pinned, and a post that is filed under a term with the slug `key-event` is a key event. A
 * post without a title has no headline. What an article has beside its text (picture, recording, corrections) stands in
 * the post's text; section and tags belong to the coverage's article and are not asked for. A post that cannot be read, or
 * says no moment and so has no place in the coverage, becomes a problem. Throws only if the answer is no list of posts.
 */
export function livePostsFromWordPress(json: unknown, options: LivePostsOptions): WordPressLivePosts {
  const site = siteOf(options, 'livePostsFromWordPress');
  const answer = readAnswer(json, 'livePostsFromWordPress');
  const { placed, problems } = placesOf(answer.posts);
  const hrefOf = (id: string) => options.postHref?.(id) ?? `#${livePostFragment(id)}`;
  for (const { post, id } of placed) site.register(post.link, post.slug, { id, href: hrefOf(id), headline: id });
  const made: { live: LivePost; name: string; notes: Notes }[] = [];
  const unmade: string[] = [];
  for (const place of placed) {
    const notes = new Notes();
    try {
      const live = livePostOf(place, site, notes);
      const href = options.postHref?.(live.id);
      const name = live.headline ?? (firstWords(live.body, site) || live.id);
      made.push({ live: { ...live, ...(href !== undefined && { href }) }, name, notes });
    } catch (error) {
      unmade.push(`[${place.index}]: could not be made into a live post: ${reasonOf(error)}`);
    }
  }
  made.sort((one, other) => Date.parse(other.live.published) - Date.parse(one.live.published));
  const summaries = new Map(made.map(({ live, name }) => [live.id, summaryOf(live, name, hrefOf(live.id))]));
  return {
    posts: made.map(({ live }) => ({ ...live, body: withSummaries(live.body, summaries) })),
    reports: made.map(({ live, name, notes }) => notes.report({ ...live, headline: name })),
    problems: [...answer.problems, ...problems, ...unmade],
  };
}

/** Those that say when they were published, each id once: of two with one id the first of the answer stays. */
function placesOf(posts: readonly PlacedPost[]): { placed: Placed[]; problems: string[] } {
  const placed = new Map<string, Placed>();
  const problems: string[] = [];
  for (const { post, index } of posts) {
    const id = idOf(post);
    const published = publishedOf(post);
    const first = placed.get(id);
    if (published === undefined) {
      problems.push(
        `[${index}].date_gmt: expected the moment of publication, without which a post has no place in live coverage, ` +
          `got ${JSON.stringify(post.date_gmt) ?? 'nothing'}`,
      );
    } else if (first !== undefined) {
      problems.push(`[${index}].slug: expected a slug of its own, got ${post.slug} of [${first.index}] again`);
    } else {
      placed.set(id, { post, index, id, published });
    }
  }
  return { placed: [...placed.values()], problems };
}

/** The slug; the number where the slug is in another script, which WordPress prints percent-encoded: that is no fragment. */
function idOf({ slug, id }: Post): string {
  return /^[\w-]+$/.test(slug) ? slug : `post-${id}`;
}

function livePostOf({ post, id, published }: Placed, site: Site, notes: Notes): LivePost {
  const body = livePostBody(post, site, notes);
  const headline = titleOf(post, notes);
  const updated = updatedOf(post, published);
  const labels = labelsOf(post, notes);
  const authors = authorsOf(post, site, notes);
  if (standfirstOf(post, body, notes) !== '')
    notes.dropped('excerpt', 'excerpt', 'A live post is shown whole, without a standfirst.');
  if (kickerOf(post) !== '') notes.dropped('meta.kicker', 'kicker', 'A live post has none: its coverage has one.');
  return {
    id,
    published,
    ...(updated !== undefined && { updated }),
    ...(headline !== '' && { headline }),
    ...(labels.length > 0 && { labels }),
    ...(authors.length > 0 && { authors }),
    body,
    ...(termSlugsOf(post, notes).includes(keyEvent) && { key: true }),
    ...(post.sticky === true && { pinned: true }),
  };
}

/** What a card in another post shows of this one. */
function summaryOf(post: LivePost, headline: string, href: string): ArticleSummary {
  return summary({ ...post, href, headline, labels: post.labels ?? [], authors: post.authors ?? [], tags: [] });
}
