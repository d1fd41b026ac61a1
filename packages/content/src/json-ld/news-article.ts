import type { Article } from '../article/article.js';
import { articleMinutes } from '../reading-time/reading-time.js';
import { articleData, type NewsArticleOptions } from './article-data.js';
import { isoDuration } from './media-data.js';
import type { NewsArticleData } from './news-article-data.js';
import { said } from './said.js';

/**
 * What search engines are told about an article (schema.org `NewsArticle`; Google Search Central, “Article structured data”).
 *
 * Nothing is said that the page does not show, and everything in the page's own words: moments as `<time datetime>` has
 * them; `dateModified` only where the byline says that there was a change; people as the byline names them, as `author` only
 * those whom it names with “by”; corrections and clarifications, but no updates, which put nothing right; the reading time
 * that is printed. What is labelled opinion, analysis or sponsored is called so. Live coverage has words of its own:
 * {@link liveBlogPosting}.
 */
export function newsArticle(options: NewsArticleOptions): NewsArticleData {
  const { article, edition } = options;
  return said<NewsArticleData>({
    ...articleData(options, 'newsArticle'),
    '@type': typeOf(article),
    timeRequired: readingTime(articleMinutes(article, edition.locale)),
  });
}

/** Whole minutes, at least one, as they are printed. */
function readingTime(minutes: number): string | undefined {
  return minutes > 0 ? isoDuration(60 * Math.max(1, Math.round(minutes))) : undefined;
}

/** Advertising is advertising whatever else it is called. */
function typeOf({ labels, layout }: Article): NewsArticleData['@type'] {
  if (labels.includes('sponsored')) return 'AdvertiserContentArticle';
  if (labels.includes('opinion') || layout === 'opinion') return 'OpinionNewsArticle';
  return labels.includes('analysis') ? 'AnalysisNewsArticle' : 'NewsArticle';
}
