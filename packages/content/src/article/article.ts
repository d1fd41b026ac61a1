import type { ArticleNode, Inline } from './nodes.js';

/** The closed set of labels. Each is said in words by the edition, never by colour alone. */
export const labels = [
  'live',
  'breaking',
  'exclusive',
  'updated',
  'opinion',
  'analysis',
  'sponsored',
  'ai-assisted',
] as const;
export type Label = (typeof labels)[number];

/** What somebody did for a piece; the byline says each role once. */
export type AuthorRole = 'by' | 'photographs' | 'reporting' | 'additional-reporting' | 'editing' | 'translation';

export interface Author {
  name: string;
  /** Address of the author's page. */
  href?: string;
  /** @default 'by' */
  role?: AuthorRole;
  avatar?: Picture;
  organisation?: string;
  /** One or two sentences about the author, as plain text. */
  biography?: string;
}

/** A picture and what has to be said of it. Width and height are those of `src`, in pixels: they reserve its box. */
export interface Picture {
  src: string;
  width: number;
  height: number;
  /** What the picture shows, for those who cannot see it; decorative pictures say so (WCAG 1.1.1). */
  alt: string | { decorative: true };
  /** The same picture in other widths (in pixels) and formats. Made by an image builder of `@galley/content/images`, or by hand. */
  sources?: readonly PictureSource[];
  /** How bright the picture is on the whole: the ground that stands in its box until it arrives. Without it, the page's tint. */
  tone?: 'light' | 'medium' | 'dark';
  caption?: string;
  /** Who owns or made the picture, without parentheses. */
  credit?: string;
  rights?: { holder: string; licenceUrl?: string; usageTerms?: string };
}

/** One file of a picture. */
export interface PictureSource {
  src: string;
  /** In pixels. */
  width: number;
  /** Media type, where it is not the one of the picture's own `src`: browsers take the first that they know. */
  type?: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png';
}

export interface Audio {
  src: string;
  /** Length in seconds. */
  duration?: number;
  /** What is heard, where it is not the article itself. */
  title?: string;
  /** Who speaks: a person, a machine with a person's check, or a machine alone. */
  provenance: 'human' | 'ai-assisted' | 'ai';
}

/** Something that the newsroom put right, or made clearer, after publishing. */
export interface Correction {
  kind: 'correction' | 'clarification' | 'update';
  children: readonly Inline[];
  /** ISO 8601 instant with zone. */
  date?: string;
}

/** How machines had a part in a piece. The edition has words for each; `text` says it more exactly. */
export interface AiUse {
  provenance: 'ai-assisted' | 'ai';
  text?: string;
}

/** Where a note about the whole piece stands: before its text or after it. */
export type NotePosition = 'top' | 'end';

/** How the head of an article is laid out. */
export type HeaderLayout = 'standard' | 'feature' | 'opinion' | 'live';

/** A section, tag or newsletter page: a name and its address. */
export interface Reference {
  name: string;
  href?: string;
}

/** The same piece in another language. */
export interface Translation {
  /** BCP 47 tag: `uk`, `ar-JO`. */
  locale: string;
  href: string;
  headline?: string;
}

/** What a card, a feed item or a related link shows of an article. */
export interface ArticleSummary {
  /** Unique within a publication. */
  id: string;
  /** Address of the article's page. */
  href: string;
  headline: string;
  kicker?: string;
  labels?: readonly Label[];
  /** The standfirst or the beginning of the text, as plain text, uncut. */
  excerpt?: string;
  picture?: Picture;
  authors?: readonly Author[];
  /** ISO 8601 instant with zone. Absent when the source did not say. */
  published?: string;
}

export interface Article extends Omit<ArticleSummary, 'excerpt'> {
  standfirst?: string;
  labels: readonly Label[];
  authors: readonly Author[];
  updated?: string;
  /** Minutes, where the CMS gives them; otherwise they are counted from the body. */
  readingMinutes?: number;
  section?: Reference;
  tags: readonly Reference[];
  /** The same piece in other languages, each once, without this one. */
  translations?: readonly Translation[];
  audio?: Audio;
  /** @default 'standard' */
  layout?: HeaderLayout;
  /** Corrections of the whole piece; one about a single place can also stand there, as a node of the body. */
  corrections?: readonly (Correction & { position: NotePosition })[];
  aiUse?: AiUse & { position: NotePosition };
  /** Where readers comment, and how many did. */
  comments?: { href: string; count: number };
  body: readonly ArticleNode[];
  /** Who may read all of it; the others read what `freePart()` leaves. Absent: everybody. */
  access?: 'subscribers';
  /** Where editors edit it. Only ever rendered for those who may. */
  editHref?: string;
}
