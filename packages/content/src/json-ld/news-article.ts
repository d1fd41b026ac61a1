import type { Article } from '../article/article.js';
import { paywallClass, type FreePart } from '../article/free-part.js';
import { articleMinutes } from '../reading-time/reading-time.js';
import { articleData, type ArticleDataOptions } from './article-data.js';
import { isoDuration } from './media-data.js';
import type { NewsArticleData } from './news-article-data.js';
import { said } from './said.js';

export interface NewsArticleOptions extends ArticleDataOptions {
  /**
   * What `freePart()` left of the text for this reader, where the page shows that and the paywall. `article` is still the
   * whole one: its length is that of the whole.
   */
  part?: FreePart;
}

/**
 * What search engines are told about an article (schema.org `NewsArticle`; Google Search Central, “Article structured data”).
 *
 * Nothing is said that the page does not show, and everything in the page's own words: moments as `<time datetime>` has
 * them; `dateModified` only where the byline says that there was a change; people as the byline names them, as `author` only
 * those whom it names with “by”; corrections and clarifications, but no updates, which put nothing right; the reading time
 * that is printed. What is labelled opinion, analysis or sponsored is called so. Live coverage has words of its own:
 * {@link liveBlogPosting}.
 *
 * Where the text was cut for this reader, it is said that it is not free and where the paywall stands (Google Search Central,
 * “Subscription and paywalled content”), and nothing of what was cut, nor of the recording that reads it out.
 */
export function newsArticle(options: NewsArticleOptions): NewsArticleData {
  const { article, edition, part } = options;
  const isCut = part?.isCut === true;
  const shown = isCut ? { ...article, body: part.nodes, audio: undefined } : article;
  return said<NewsArticleData>({
    ...articleData({ ...options, article: shown }, 'newsArticle'),
    '@type': typeOf(article),
    timeRequired: readingTime(articleMinutes(article, edition.locale)),
    isAccessibleForFree: isCut ? false : undefined,
    hasPart: isCut ? subscribersPart : undefined,
  });
}

const subscribersPart = {
  '@type': 'WebPageElement',
  isAccessibleForFree: false,
  cssSelector: `.${paywallClass}`,
} as const;

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
