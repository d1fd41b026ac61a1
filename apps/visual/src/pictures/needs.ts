import { isPictured, modesOf, shows, showsOwnDirection, type ListedStory } from './list.ts';

/** What the stories of every component show, unless it says why not in `parameters.pictures.without`. */
export const needs = {
  reference: 'the story that shows most of it, which is pictured in more modes',
  'right-to-left': 'what becomes of it from right to left',
  'long-words': 'what becomes of it on a phone when its words are long',
  minimal: 'what is left of it with the least that it takes',
} as const;

/** What a component needs too, with no way out, where the browser finds something in it that only such a picture can show. */
export const needsByFact = {
  states: 'how it looks when it is pointed at and focused',
  'forced-colours': 'what is left of it in the reader’s own colours',
  print: 'what is left of it on paper',
} as const;

export type Need = keyof typeof needs;
export type NeedOfFacts = keyof typeof needsByFact;
export const needsOfFacts = Object.keys(needsByFact) as NeedOfFacts[];

/** A component without something that it needs. */
export interface Gap {
  component: string;
  need: Need;
  /** Any story of the component: its parameters have those of all. */
  story: ListedStory;
}

/** What components lack, as their stories' tags say. A component whose every story is blank, or pictured elsewhere, needs nothing. */
export function gaps(all: readonly ListedStory[]): Gap[] {
  return components(all).flatMap(([component, story]) =>
    (Object.keys(needs) as Need[])
      .filter((need) => !hasNeed(all, component, need))
      .map((need) => ({ component, need, story })),
  );
}

/** Under this name it is known why a component does without. */
export const nameOfGap = ({ component, need }: Gap) => `${component} without ${need}`;

/** Components that have something to show, each with one of its stories. */
function components(all: readonly ListedStory[]): [component: string, story: ListedStory][] {
  const seen = all.filter((story) => isPictured(story) && !story.tags.includes('blank'));
  return [...new Map(seen.map((story) => [story.title, story]))];
}

function hasNeed(all: readonly ListedStory[], component: string, need: Need): boolean {
  const written = all.filter((story) => story.title === component);
  const own = written.filter(isPictured);
  switch (need) {
    case 'reference':
      return own.filter(({ tags }) => tags.includes('reference')).length === 1;
    case 'right-to-left':
      return (
        showsOwnDirection(all, component) ||
        own.some((story) => modesOf(story, all).some(({ stories }) => stories === 'right-to-left'))
      );
    case 'long-words':
      return shows(all, component, 'long-words');
    case 'minimal':
      // Pictured or not: other pictures show all that is in it. A page, or a sheet of values, takes nothing at all.
      return written.some(({ componentPath, tags }) => componentPath === undefined || tags.includes('minimal'));
    default:
      return need satisfies never;
  }
}

/** Whether a picture of the component shows what was found in one of its stories. */
export const isShown = (all: readonly ListedStory[], component: string, need: NeedOfFacts) =>
  shows(all, component, need) || (need === 'print' && shows(all, component, 'not-printed'));
