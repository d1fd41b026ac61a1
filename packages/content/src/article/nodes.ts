import type { AiUse, ArticleSummary, Audio, Correction, Picture } from './article.js';

/** A run of text inside a paragraph. There is no HTML in it: what a component prints is always escaped text. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'link'; href: string; children: readonly Inline[] }
  | { type: 'mark'; mark: InlineMark; children: readonly Inline[] }
  | { type: 'break' }
  /** A reference to the note with this id, printed as its number. Without such a note it prints nothing. */
  | { type: 'footnote'; note: string; reference?: FootnoteReference };

/** How one reference to a note is printed. Filled in by what numbers the notes; adapters leave it out. */
export interface FootnoteReference {
  /** The note's number, in the digits of the edition. */
  mark: string;
  /** What the mark is to those who hear it: “Note 3”. */
  label: string;
  /** Id of the reference itself, for the way back from the note. */
  id: string;
  /** Id of the note. */
  noteId: string;
}

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

/** Plain running text, as it can stand in a box, an answer or an event. */
export type TextNode = { type: 'paragraph'; children: readonly Inline[] } | ListNode;

/** A note, referred to from the text by `{ type: 'footnote', note: id }`. */
export interface Footnote {
  /** Unique within the article. */
  id: string;
  children: readonly Inline[];
}

/** Something that happened, in a timeline. */
export interface TimelineEvent {
  /** ISO 8601 instant with zone, or a day (`1794-03-02`), a month (`1794-03`) or a year (`1794`): what `<time datetime>` says. */
  date?: string;
  /** How the time is said ("Spring 1794"), where it is not the date in the edition's words. */
  when?: string;
  headline?: string;
  children: readonly TextNode[];
}

export interface QuestionAndAnswer {
  question: readonly Inline[];
  answer: readonly TextNode[];
}

/** Words for those who cannot hear, or do not understand, a film (WCAG 1.2.2). */
export interface TextTrack {
  src: string;
  kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** BCP 47 tag. */
  locale: string;
  label: string;
}

/** Sites whose things can be shown on the page, each only after the reader agreed to that site. */
export const embedProviders = [
  'youtube',
  'vimeo',
  'x',
  'instagram',
  'tiktok',
  'facebook',
  'datawrapper',
  'flourish',
] as const;
export type EmbedProvider = (typeof embedProviders)[number];

/** What is shown of another site: never HTML of theirs, only who and which. */
export interface EmbedSource {
  provider: EmbedProvider;
  /** The provider's own id of the thing, which is all that its player's address is made of. */
  id: string;
  /** Where a film begins, in seconds. @default its beginning */
  start?: number;
}

/**
 * Everything that can stand in an article. The union is exhaustive: a component that renders it fails
 * to compile when a node is added and not rendered.
 */
export type ArticleNode =
  | TextNode
  | { type: 'heading'; level: 2 | 3 | 4; children: readonly Inline[]; anchor?: string }
  /** `pull` repeats words of the article for the eye; `block` quotes somebody at length. */
  | { type: 'quote'; kind: 'block' | 'pull'; paragraphs: readonly (readonly Inline[])[]; cite?: readonly Inline[] }
  | { type: 'image'; picture: Picture; placement: 'inline' | 'wide' | 'full' | 'portrait' }
  /** `id` makes the addresses of its pictures (`#ID-2`); unique within the article. */
  | { type: 'gallery'; id?: string; title?: string; pictures: readonly Picture[] }
  | { type: 'related'; article: ArticleSummary }
  /** Where a newsletter's form stands in the text. The page knows the newsletter by its id. */
  | { type: 'newsletter'; newsletter: string }
  /** Where an advertisement stands in the text. The page knows the slot by its name. */
  | { type: 'ad'; slot: string }
  | {
      type: 'table';
      caption?: string;
      head: readonly (readonly TableCell[])[];
      rows: readonly (readonly TableCell[])[];
    }
  | { type: 'code'; text: string }
  | { type: 'audio'; audio: Omit<Audio, 'provenance'> & Partial<Pick<Audio, 'provenance'>>; caption?: string }
  | {
      type: 'video';
      src: string;
      /** Shown until it plays. */
      poster?: string;
      /** In pixels. @default 1600 × 900 */
      width?: number;
      height?: number;
      caption?: string;
      credit?: string;
      tracks?: readonly TextTrack[];
    }
  /** Something of another site: a link to it, which becomes the thing itself when the reader agrees. */
  | {
      type: 'embed';
      href: string;
      /** How the other site is called. @default the host of `href` */
      provider?: string;
      title?: string;
      /** Absent for sites that cannot be shown here: then the link is all. */
      source?: EmbedSource;
      /** Shape of its box. @default what the provider's things usually have */
      width?: number;
      height?: number;
    }
  | { type: 'correction'; correction: Correction }
  | { type: 'ai-note'; use: AiUse }
  /** The notes that the text refers to, in their order. */
  | { type: 'footnotes'; notes: readonly Footnote[] }
  /** What to remember, before the text says it at length. */
  | { type: 'takeaways'; title?: string; items: readonly (readonly Inline[])[] }
  | { type: 'fact-box'; title: string; picture?: Picture; children: readonly TextNode[] }
  | { type: 'timeline'; title?: string; events: readonly TimelineEvent[] }
  | { type: 'questions'; title?: string; items: readonly QuestionAndAnswer[] }
  | { type: 'divider' }
  /** What an adapter did not understand. Nothing in production, a visible box in development, always reported. */
  | { type: 'unknown'; name: string; text?: string };
