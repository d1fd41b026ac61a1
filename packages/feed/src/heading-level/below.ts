import type { HeadingLevel } from '@galley/primitives';

/** A heading so many levels below another; HTML has no seventh. */
export function below(level: HeadingLevel, steps: number): HeadingLevel {
  return Math.min(6, level + steps) as HeadingLevel;
}
