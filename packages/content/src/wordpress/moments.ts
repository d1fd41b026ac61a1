import { parseInstant } from '../edition/date-time.js';
import type { Post } from './post-shape.js';

/** WordPress saves a post several times while it is published; a minute is not an update. */
const updateTolerance = 60_000;

/** When the post was published, as ISO 8601 with zone. */
export function publishedOf(post: Post): string | undefined {
  return instantOf(post.date_gmt);
}

/** When it was last changed, if that was later than publishing it. */
export function updatedOf(post: Post, published: string | undefined): string | undefined {
  const updated = instantOf(post.modified_gmt);
  if (updated === undefined || published === undefined) return updated;
  return Date.parse(updated) - Date.parse(published) >= updateTolerance ? updated : undefined;
}

/** WordPress’s GMT fields are UTC and do not say so. */
function instantOf(gmt: string | null | undefined): string | undefined {
  if (gmt === null || gmt === undefined) return undefined;
  const moment = parseInstant(gmt) ?? parseInstant(`${gmt}Z`);
  return moment?.toISOString().replace('.000Z', 'Z');
}
