import type { ArticleSummary, Picture } from './article.js';

/** A run of text inside a paragraph. There is no HTML in it: what a component prints is always escaped text. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'link'; href: string; children: readonly Inline[] }
  | { type: 'mark'; mark: InlineMark; children: readonly Inline[] }
  | { type: 'break' };

export const inlineMarks = [
  'strong',
  'emphasis',
  'code',
  'deleted',
  'inserted',
  'highlighted',
  'quoted',
  'small',
  'subscript',
  'superscript',
] as const;
export type InlineMark = (typeof inlineMarks)[number];

export interface ListItem {
  children: readonly Inline[];
  list?: ListNode;
}

export interface ListNode {
  type: 'list';
  ordered: boolean;
  /** First number of an ordered list. @default 1 */
  start?: number;
  items: readonly ListItem[];
}

export interface TableCell {
  children: readonly Inline[];
  /** A header cell heads its column or its row. */
  heads?: 'column' | 'row';
  columns?: number;
  rows?: number;
}

/**
 * Everything that can stand in an article. The union is exhaustive: a component that renders it fails
 * to compile when a node is added and not rendered.
 */
export type ArticleNode =
  | { type: 'paragraph'; children: readonly Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: readonly Inline[]; anchor?: string }
  | ListNode
  /** `pull` repeats words of the article for the eye; `block` quotes somebody at length. */
  | { type: 'quote'; kind: 'block' | 'pull'; paragraphs: readonly (readonly Inline[])[]; cite?: readonly Inline[] }
  | { type: 'image'; picture: Picture; placement: 'inline' | 'wide' | 'full' | 'portrait' }
  | { type: 'related'; article: ArticleSummary }
  /** Where a newsletter's form stands in the text. The page knows the newsletter by its id. */
  | { type: 'newsletter'; newsletter: string }
  | {
      type: 'table';
      caption?: string;
      head: readonly (readonly TableCell[])[];
      rows: readonly (readonly TableCell[])[];
    }
  | { type: 'code'; text: string }
  | { type: 'audio'; src: string; caption?: string }
  | { type: 'video'; src: string; poster?: string; width?: number; height?: number; caption?: string }
  /** Something of another site: shown as a link to it. */
  | { type: 'embed'; href: string; provider?: string; title?: string }
  | { type: 'divider' }
  /** What an adapter did not understand. Nothing in production, a visible box in development, always reported. */
  | { type: 'unknown'; name: string; text?: string };
