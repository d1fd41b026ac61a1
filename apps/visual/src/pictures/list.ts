import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureModes } from '../../../../.storybook/modes.ts';
import { namesOfBaselines } from '../baselines/store.ts';
import type { Story } from '../capture/story.ts';
import { places } from '../places.ts';
import { demoPictures, demoTrees } from './demo-pages.ts';

interface Entry extends Story {
  type: 'story' | 'docs';
}

/** Every story of the built Storybook. A new story is a new picture with no file written. */
export function stories(): Story[] {
  const file = join(places.storybook, 'index.json');
  if (!existsSync(file))
    throw new Error('There is no built Storybook, so there is no list of stories. Run: pnpm visual');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** A story that says so is not pictured; it has to give its reason in `parameters.pictures.reason`. */
export const isPictured = ({ tags }: Story) => !tags.includes('no-picture');

/**
 * A story that differs from another of its component in one thing alone, its words or how many, is pictured in the first mode:
 * what the other modes see, they see there. It says so by the tag `one-picture`.
 */
export const modesOf = ({ tags }: Story) => (tags.includes('one-picture') ? pictureModes.slice(0, 1) : pictureModes);

export const nameOf = ({ id }: Story, mode: { name: string }) => `stories/${id}/${mode.name}`;

/** Every story has a tree, in the first mode: words may change what no picture shows. */
export const nameOfTree = ({ id }: Story) => `stories/${id}/tree`;

/** Baselines that no story and no page would be compared with, by name. */
export function orphans(): string[] {
  const pictured = stories().filter(isPictured);
  const known = new Set([
    ...pictured.flatMap((story) => modesOf(story).map((mode) => nameOf(story, mode))),
    ...stories().map(nameOfTree),
    ...[...demoPictures, ...demoTrees].map(({ name }) => name),
  ]);
  return namesOfBaselines().filter((name) => !known.has(name));
}
