export type { AdapterReport, ReportEntry } from '../report/report.js';
export { articlesFromWordPress, type WordPressArticles } from '../wordpress/articles-from-wordpress.js';
export type { WordPressOptions } from '../wordpress/options.js';
