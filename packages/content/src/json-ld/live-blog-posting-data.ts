import type { ArticleData, AudioData, CorrectionData, ImageData, MadeData, VideoData } from './news-article-data.js';

/** Structured data about live coverage, in the words of schema.org. Made by {@link liveBlogPosting}; written out by `jsonLd`. */
export interface LiveBlogPostingData extends ArticleData {
  '@type': 'LiveBlogPosting';
  coverageStartTime?: string;
  coverageEndTime?: string;
  liveBlogUpdate?: readonly LiveUpdateData[];
}

/** One post of it. */
export interface LiveUpdateData extends MadeData {
  '@type': 'BlogPosting';
  url?: string;
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  articleBody?: string;
  image?: readonly ImageData[];
  audio?: readonly AudioData[];
  video?: readonly VideoData[];
  correction?: readonly CorrectionData[];
}
