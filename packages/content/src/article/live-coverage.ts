import type { Author, Label } from './article.js';
import { parseInstant } from '../edition/date-time.js';
import type { ArticleNode } from './nodes.js';
import { wasUpdated } from './was-updated.js';

/** Whether news is still expected. Coverage that is paused goes on later, as overnight; coverage that has ended does not. */
export type LiveState = 'live' | 'paused' | 'ended';

/** One post of a live coverage. */
export interface LivePost {
  /** Unique within the coverage, and part of the post's address: letters, digits, `-` and `_`. */
  id: string;
  /** ISO 8601 instant with zone. */
  published: string;
  /** ISO 8601 instant with zone; of a change worth telling. */
  updated?: string;
  headline?: string;
  labels?: readonly Label[];
  authors?: readonly Author[];
  body: readonly ArticleNode[];
  /** A turn of the story: it stands in the list of key events as well. @default false */
  key?: boolean;
  /** Stands above all others while the editors want it there. @default false */
  pinned?: boolean;
  /** Address at which the post can be found for good. @default its fragment on the page it stands on */
  href?: string;
}

/** The fragment under which a post stands on its page: the component's id and every address of a post agree on it. */
export function livePostFragment(id: string): string {
  return `live-${id}`;
}

/** News as it happens, post by post, below one article. */
export interface LiveCoverage {
  state: LiveState;
  /** ISO 8601 instants with zone: when it began, and when it ended. */
  started?: string;
  ended?: string;
  /** Newest first. */
  posts: readonly LivePost[];
}

/**
 * When any of these was last published or changed, as an ISO 8601 instant: of an article and its posts, when the page was
 * last added to. `updateTolerance`: seconds within which a change is part of publishing. @default 60
 */
export function newestMoment(
  pieces: readonly { published?: string; updated?: string }[],
  updateTolerance?: number,
): string | undefined {
  const moments = pieces
    .flatMap((piece) => [piece.published, wasUpdated(piece, updateTolerance) ? piece.updated : undefined])
    .flatMap((moment) => parseInstant(moment)?.getTime() ?? []);
  return moments.length === 0 ? undefined : new Date(Math.max(...moments)).toISOString();
}
