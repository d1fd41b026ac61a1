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
export type { Edition } from '../edition/edition.js';
export type { Messages, PluralMessage } from '../edition/messages.js';
