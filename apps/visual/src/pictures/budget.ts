import { statSync } from 'node:fs';
import { pictureModes } from '../../../../.storybook/modes.ts';
import { fileOfBaseline, namesOfBaselines } from '../baselines/store.ts';
import { demoPictures } from './demo-pages.ts';
import { allPictures, storyPictures } from './list.ts';

/** What pictures may cost, in every clone of the repository and in every run. */
export const budget = { pictures: 700, bytes: 15_000_000 } as const;

/** One line of the matrix, and what it costs. */
export interface Share {
  /** A mode of the stories, or a view of the demo's pages. */
  name: string;
  pictures: number;
  bytes: number;
  /** How many have no baseline yet, whose bytes nobody knows. */
  unknown: number;
}

/** What each mode costs, as the baselines are now. */
export function shares(): Share[] {
  const known = new Set(namesOfBaselines());
  const share = (name: string, pictures: readonly string[]): Share => {
    const found = pictures.filter((picture) => known.has(picture));
    const bytes = found.reduce((sum, picture) => sum + statSync(fileOfBaseline(picture)).size, 0);
    return { name, pictures: pictures.length, bytes, unknown: pictures.length - found.length };
  };
  const ofStories = storyPictures();
  const views = [...new Set(demoPictures.map(({ view }) => view.name))];
  return [
    ...pictureModes.map((mode) =>
      share(
        mode.name,
        ofStories.filter((picture) => picture.mode === mode).map(({ name }) => name),
      ),
    ),
    ...views.map((view) =>
      share(
        `demo ${view}`,
        demoPictures.filter((picture) => picture.view.name === view).map(({ name }) => name),
      ),
    ),
  ];
}

/** Where the budget is passed, as a sentence; nothing where it is kept. */
export function overBudget(): string | undefined {
  const bytes = shares().reduce((sum, share) => sum + share.bytes, 0);
  return overspent({ pictures: allPictures().length, bytes });
}

/** The sentence for what is spent, if it is too much. */
export function overspent({ pictures, bytes }: { pictures: number; bytes: number }): string | undefined {
  const over = [
    ...(pictures > budget.pictures ? [`${pictures} pictures are more than ${budget.pictures}`] : []),
    ...(bytes > budget.bytes ? [`${inMegabytes(bytes)} of baselines are more than ${inMegabytes(budget.bytes)}`] : []),
  ];
  if (over.length === 0) return undefined;
  return `${over.join(', and ')}, so every clone and every run pays for them. pnpm visual --list shows which modes cost most; a story that shows one thing more than another says one-picture.`;
}

/** Megabytes of a million bytes. */
export const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;
