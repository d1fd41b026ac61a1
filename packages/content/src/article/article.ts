import type { ArticleNode } from './nodes.js';

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
  /** The same picture in other widths (in pixels). */
  sources?: { src: string; width: number }[];
  caption?: string;
  /** Who owns or made the picture, without parentheses. */
  credit?: string;
  rights?: { holder: string; licenceUrl?: string; usageTerms?: string };
}

export interface Audio {
  src: string;
  /** Length in seconds. */
  duration?: number;
  /** Who speaks: a person, a machine with a person's check, or a machine alone. */
  provenance: 'human' | 'ai-assisted' | 'ai';
}

/** A section, tag or newsletter page: a name and its address. */
export interface Reference {
  name: string;
  href?: string;
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
  audio?: Audio;
  body: readonly ArticleNode[];
  /** Where editors edit it. Only ever rendered for those who may. */
  editHref?: string;
}
