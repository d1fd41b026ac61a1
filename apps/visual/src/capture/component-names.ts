import { basename } from 'node:path';
import { classPrefixes } from '../built/class-names.ts';

/** A component, by the file of its styles. */
export interface Component {
  component: string;
  /** Relative to the repository. */
  file: string;
}

/** Which component a class belongs to, by what its name begins with. */
export function componentsByClassPrefix(): Record<string, Component> {
  return Object.fromEntries(classPrefixes().map(({ prefix, file }) => [prefix, { component: nameOf(file), file }]));
}

function nameOf(file: string): string {
  const words = basename(file, '.css.ts').split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
