export type { AdapterReport, ReportEntry } from '../report/report.js';
export { articlesFromWordPress, type WordPressArticles } from '../wordpress/articles-from-wordpress.js';
export {
  livePostsFromWordPress,
  type LivePostsOptions,
  type WordPressLivePosts,
} from '../wordpress/live-posts-from-wordpress.js';
export type { WordPressOptions } from '../wordpress/options.js';
