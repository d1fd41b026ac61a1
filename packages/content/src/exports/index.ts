export {
  labels,
  type Article,
  type ArticleSummary,
  type Audio,
  type Author,
  type AuthorRole,
  type Label,
  type Picture,
  type Reference,
} from '../article/article.js';
export {
  inlineMarks,
  type ArticleNode,
  type Inline,
  type InlineMark,
  type ListItem,
  type ListNode,
  type TableCell,
} from '../article/nodes.js';
export { nodesText, plainText } from '../article/plain-text.js';
export { summary } from '../article/summary.js';
export { createEdition, type EditionOptions } from '../edition/create-edition.js';
export {
  dayKey,
  formatDateTime,
  machineDateTime,
  parseInstant,
  type DateTimeStyle,
  type Instant,
} from '../edition/date-time.js';
export type { Edition } from '../edition/edition.js';
export { formatListParts, type ListPart } from '../edition/list.js';
export {
  message,
  messageParts,
  type MessagePart,
  type PluralMessageKey,
  type TextMessageKey,
} from '../edition/message.js';
export type { Messages, PluralMessage } from '../edition/messages.js';
export { excerpt, type ExcerptOptions } from '../excerpt/excerpt.js';
export { readingMinutes } from '../reading-time/reading-time.js';
