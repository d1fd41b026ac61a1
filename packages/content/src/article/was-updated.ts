import { parseInstant } from '../edition/date-time.js';
import type { Article } from './article.js';

/**
 * Whether a change is worth saying: it came later than publishing, by more than a tolerance within which a change is part
 * of publishing. The byline and the structured data both ask this, so that neither says what the other does not.
 *
 * @param tolerance In seconds.
 */
export function wasUpdated({ published, updated }: Pick<Article, 'published' | 'updated'>, tolerance = 60): boolean {
  const from = parseInstant(published);
  const to = parseInstant(updated);
  return from !== null && to !== null && to.getTime() - from.getTime() > tolerance * 1000;
}
