export {
  labels,
  type AiUse,
  type Article,
  type ArticleSummary,
  type Audio,
  type Author,
  type AuthorRole,
  type Correction,
  type HeaderLayout,
  type Label,
  type NotePosition,
  type Picture,
  type PictureSource,
  type Reference,
  type Translation,
} from '../article/article.js';
export {
  embedProviders,
  inlineMarks,
  type ArticleNode,
  type EmbedProvider,
  type EmbedSource,
  type Footnote,
  type FootnoteReference,
  type Inline,
  type InlineMark,
  type ListItem,
  type ListNode,
  type QuestionAndAnswer,
  type TableCell,
  type TextNode,
  type TextTrack,
  type TimelineEvent,
} from '../article/nodes.js';
export {
  livePostFragment,
  newestMoment,
  type LiveCoverage,
  type LivePost,
  type LiveState,
} from '../article/live-coverage.js';
export { freePart, paywallClass, type FreePart, type FreePartOptions } from '../article/free-part.js';
export { nodesText, plainText } from '../article/plain-text.js';
export { wasUpdated } from '../article/was-updated.js';
export { summary } from '../article/summary.js';
export { clockOrDate } from '../edition/clock-or-date.js';
export { createEdition, type EditionOptions } from '../edition/create-edition.js';
export {
  dayKey,
  formatDateTime,
  formatDateTimeRange,
  machineDateTime,
  parseInstant,
  type DateTimeStyle,
  type Instant,
  type RangePart,
} from '../edition/date-time.js';
export { dayInWords } from '../edition/day-in-words.js';
export { digitsOf, type Calendar, type Digits } from '../edition/digits-and-calendars.js';
export type { Edition } from '../edition/edition.js';
export { formatEventDate } from '../edition/event-date.js';
export { formatListParts, type ListPart } from '../edition/list.js';
export {
  message,
  messageParts,
  type MessagePart,
  type PluralMessageKey,
  type TextMessageKey,
} from '../edition/message.js';
export type { Messages, PluralMessage } from '../edition/messages.js';
export { formatRelative } from '../edition/relative-time.js';
export { embedAddress } from '../embeds/embed-address.js';
export { embedNames, embedOrigins } from '../embeds/embed-sites.js';
export { embedSource } from '../embeds/embed-source.js';
export { excerpt, type ExcerptOptions } from '../excerpt/excerpt.js';
export { jsonLd, jsonLdStatements, type JsonLdStatement } from '../json-ld/json-ld.js';
export type { ArticleDataOptions, PublicationIdentity } from '../json-ld/article-data.js';
export { breadcrumbList, type BreadcrumbListOptions } from '../json-ld/breadcrumb-list.js';
export type { BreadcrumbListData } from '../json-ld/breadcrumb-list-data.js';
export { liveBlogPosting, type LiveBlogPostingOptions } from '../json-ld/live-blog-posting.js';
export type { LiveBlogPostingData } from '../json-ld/live-blog-posting-data.js';
export { newsArticle, type NewsArticleOptions } from '../json-ld/news-article.js';
export type { NewsArticleData } from '../json-ld/news-article-data.js';
export { articleMinutes, readingMinutes } from '../reading-time/reading-time.js';
