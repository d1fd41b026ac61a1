import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureModes, type PictureMode } from '../../../../.storybook/modes.ts';
import { namesOfBaselines } from '../baselines/store.ts';
import type { Story } from '../capture/story.ts';
import { places } from '../places.ts';
import { demoPictures, demoTrees } from './demo-pages.ts';

/** A story as the built Storybook lists it. Stories of one title are stories of one component. */
export interface ListedStory extends Story {
  title: string;
  /** The file that it is written in, from the repository's root: `./packages/…`. */
  importPath: string;
  /** File of the component that its meta names. Pages, and sheets of values, are no components. */
  componentPath?: string;
}

interface Entry extends ListedStory {
  type: 'story' | 'docs';
}

let listed: readonly ListedStory[] | undefined;

/** Every story of the built Storybook. A new story is a new picture with no file written. */
export function stories(): readonly ListedStory[] {
  listed ??= readIndex();
  return listed;
}

function readIndex(): ListedStory[] {
  const file = join(places.storybook, 'index.json');
  if (!existsSync(file))
    throw new Error('There is no built Storybook, so there is no list of stories. Run: pnpm visual');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** A story that says so is not pictured; it has to give its reason in `parameters.pictures.reason`. */
export const isPictured = ({ tags }: Story) => !tags.includes('no-picture');

/**
 * A story that differs from another of its component in one thing alone, its words or how many, says `one-picture`:
 * what the other modes see, they see there. One that is from right to left is pictured so alone.
 */
export function modesOf(story: ListedStory, all: readonly ListedStory[] = stories()): readonly PictureMode[] {
  return isPictured(story) ? pictureModes.filter((mode) => isFor(mode, story, all)) : [];
}

function isFor({ stories: which }: PictureMode, { title, tags }: ListedStory, all: readonly ListedStory[]): boolean {
  const ownDirection = tags.includes('right-to-left');
  switch (which) {
    case 'every':
      return !ownDirection;
    case 'whole':
      return !ownDirection && !tags.includes('one-picture');
    case 'right-to-left':
      // The reference is mirrored only where no story of the component shows that direction with words of its own.
      return ownDirection || (tags.includes('reference') && !showsOwnDirection(all, title));
    case 'print':
      return tags.includes('print') || tags.includes('not-printed');
    default:
      return tags.includes(which);
  }
}

/** Whether a pictured story of this component has the tag. */
export const shows = (all: readonly ListedStory[], component: string, tag: string) =>
  all.some((story) => story.title === component && isPictured(story) && story.tags.includes(tag));

/** Whether the component has a story from right to left, or one that shows it in both directions at once. */
export const showsOwnDirection = (all: readonly ListedStory[], component: string) =>
  shows(all, component, 'right-to-left') || shows(all, component, 'both-directions');

export const nameOf = ({ id }: Story, mode: { name: string }) => `stories/${id}/${mode.name}`;

/**
 * A story has a tree, in the first mode, because words may change what no picture shows; but for a whole page that is
 * pictured as the demo's own: that has the demo's tree, or the trees of its parts.
 */
export const hasTree = (story: ListedStory) => isPictured(story) || !story.title.startsWith('Pages/');

/** Under this name it is known why a story is not pictured. */
export const nameOfReason = ({ id }: Story) => `stories/${id}/reason`;

export const nameOfTree = ({ id }: Story) => `stories/${id}/tree`;

/** Shows nothing, on purpose: nowhere, or not on paper. */
export const isBlankIn = ({ tags }: Story, { media }: PictureMode) =>
  tags.includes('blank') || (media === 'print' && tags.includes('not-printed'));

/** A picture of a story, whose name is its baseline's place. */
export interface StoryPicture {
  name: string;
  story: ListedStory;
  mode: PictureMode;
}

/** Every picture of a story, with its name. */
export const storyPictures = (all: readonly ListedStory[] = stories()): StoryPicture[] =>
  all.flatMap((story) => modesOf(story, all).map((mode) => ({ name: nameOf(story, mode), story, mode })));

/** The names of all pictures that a run takes. */
export const allPictures = (): string[] => [...storyPictures(), ...demoPictures].map(({ name }) => name);

/** Baselines that no story and no page would be compared with, by name. */
export function orphans(): string[] {
  const trees = [...stories().filter(hasTree).map(nameOfTree), ...demoTrees.map(({ name }) => name)];
  const known = new Set([...allPictures(), ...trees]);
  return namesOfBaselines().filter((name) => !known.has(name));
}
