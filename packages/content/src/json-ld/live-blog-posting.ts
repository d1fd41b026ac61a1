import { livePostFragment, newestMoment, type LiveCoverage, type LivePost } from '../article/live-coverage.js';
import { nodesText } from '../article/plain-text.js';
import { wasUpdated } from '../article/was-updated.js';
import { machineDateTime } from '../edition/date-time.js';
import { articleData, type ArticleDataOptions } from './article-data.js';
import { correctionsOf } from './corrections-data.js';
import type { LiveBlogPostingData, LiveUpdateData } from './live-blog-posting-data.js';
import { makersOf } from './makers.js';
import { audioOf, imagesOf, videosOf } from './media-data.js';
import { said } from './said.js';
import { webAddress, type Address } from './web-address.js';

export interface LiveBlogPostingOptions extends ArticleDataOptions {
  /** As the page shows it: with the posts that stand on it, in their order. */
  coverage: LiveCoverage;
}

/**
 * What search engines are told about live coverage (schema.org `LiveBlogPosting`; Google Search Central, “Article structured
 * data”): of the article all that {@link newsArticle} says but a reading time, which news that goes on has not, and each of
 * its posts.
 *
 * Nothing is said that the page does not show, and everything in the page’s own words. `dateModified` is the newest moment
 * that stands there, of a post or of the article; the end is told of coverage that has ended, and only then.
 */
export function liveBlogPosting(options: LiveBlogPostingOptions): LiveBlogPostingData {
  const { coverage, edition } = options;
  const { state, started, ended } = coverage;
  const data = articleData(options, 'liveBlogPosting');
  const address: Address = (href) => webAddress(href, data.url);
  return said<LiveBlogPostingData>({
    ...data,
    '@type': 'LiveBlogPosting',
    dateModified: dateModified(options),
    coverageStartTime: machineDateTime(edition, started) ?? undefined,
    coverageEndTime: state === 'ended' ? (machineDateTime(edition, ended) ?? undefined) : undefined,
    liveBlogUpdate: coverage.posts.map((post) => updateData(post, options, address)),
  });
}

function updateData(post: LivePost, options: LiveBlogPostingOptions, address: Address): LiveUpdateData {
  const { publication, edition, updateTolerance } = options;
  const { id, href = `#${livePostFragment(id)}`, headline, published, updated, authors = [] } = post;
  const datePublished = machineDateTime(edition, published) ?? undefined;
  return said<LiveUpdateData>({
    '@type': 'BlogPosting',
    url: address(href),
    headline,
    datePublished,
    dateModified: wasUpdated(post, updateTolerance) ? (machineDateTime(edition, updated) ?? undefined) : undefined,
    ...makersOf(authors, publication, address),
    articleBody: nodesText(post.body),
    image: imagesOf(post, address),
    audio: audioOf(post, address),
    video: videosOf(post, address, datePublished),
    correction: correctionsOf(post, edition),
  });
}

/** The newest moment that the page shows, if it is later than the one at which the coverage was published. */
function dateModified({ article, coverage, edition, updateTolerance }: LiveBlogPostingOptions): string | undefined {
  const newest = newestMoment([article, ...coverage.posts], updateTolerance);
  if (newest === undefined || newest === newestMoment([{ published: article.published }])) return undefined;
  return machineDateTime(edition, newest) ?? undefined;
}
