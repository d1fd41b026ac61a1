import type { ArticleNode } from '../article/nodes.js';
import type { Notes } from '../report/report.js';
import { leadPicture } from './embedded.js';
import { aiUseOf, audioOf, correctionsOf, withNewsletter } from './meta.js';
import type { Site } from './options.js';
import { textOf } from './post-text.js';
import type { Post } from './post-shape.js';

/**
 * All that a live post shows below its headline. It has no head and no foot of its own as an article has: what stands there
 * in an article (the featured picture, the recording, corrections, the note about machines) stands around its text.
 */
export function livePostBody(post: Post, site: Site, notes: Notes): ArticleNode[] {
  const picture = leadPicture(post, site, notes);
  const audio = audioOf(post, site, notes);
  const around = notesOf(post, site, notes);
  const text = withNewsletter(post, textOf(post, picture, site, notes), notes);
  return [
    ...around.filter(({ position }) => position === 'top').map(({ node }) => node),
    ...(picture === undefined ? [] : [{ type: 'image', picture, placement: 'inline' } as const]),
    ...(audio === undefined ? [] : [{ type: 'audio', audio } as const]),
    ...text,
    ...around.filter(({ position }) => position === 'end').map(({ node }) => node),
  ];
}

function notesOf(post: Post, site: Site, notes: Notes): { position: 'top' | 'end'; node: ArticleNode }[] {
  const corrections = correctionsOf(post, site, notes).map(({ position, ...correction }) => ({
    position,
    node: { type: 'correction', correction } as const,
  }));
  const aiUse = aiUseOf(post, notes);
  if (aiUse === undefined) return corrections;
  const { position, ...use } = aiUse;
  return [...corrections, { position, node: { type: 'ai-note', use } }];
}
