/** The parts that every component's page is made of. MDX files name them without importing: guide-renderer.ts hands them over. */
import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Source,
  Story,
  Subheading,
  Title,
  type DocsContextProps,
} from '@storybook/addon-docs/blocks';
import { useContext, type ComponentProps, type ReactNode } from 'react';
import { Grid, StoryFrame } from '../grid.js';
import { defaultMode, defaultShowing, type Mode, type Showing } from '../modes.js';
import { Cost, Status } from './facts-shown.js';
import { Breakpoints, Colours, Downloads, Layers, Moves, TypeSteps, Values } from './foundations-shown.js';
import { otherNames } from './other-names.js';
import './guide.css';

type Of = ComponentProps<typeof Story>['of'];
type Prepared = ReturnType<DocsContextProps['componentStories']>[number];

function useStories() {
  const stories = useContext(DocsContext).componentStories();
  const reference = stories.find(({ tags }) => tags.includes('reference')) ?? stories[0];
  return { reference, title: reference?.title ?? '', others: stories.filter((story) => story !== reference) };
}

/** The component's name, what it is for, whether it is ready, what others call it, and the story that shows most of it. */
export function Opening() {
  const { reference, title } = useStories();
  return (
    <>
      <Title />
      <Description />
      <Status title={title} />
      {otherNames[title] !== undefined && <p>Elsewhere: {otherNames[title]}</p>}
      {reference !== undefined && <Shown story={reference} isSet />}
    </>
  );
}

/** Every other story, each with the sentence that it claims. */
export function States() {
  const states = useStories().others.filter(({ tags }) => !tags.includes('dont'));
  if (states.length === 0) return <p>It has no other than the one above.</p>;
  return states.map((story) => (
    <section key={story.id} aria-label={story.name}>
      <Subheading>{story.name}</Subheading>
      <Description of={story.moduleExport as Of} />
      <Shown story={story} />
    </section>
  ));
}

interface ShownProps {
  story: Prepared;
  /** Whether it follows what is set below, among the properties. */
  isSet?: boolean;
}

/** A story as the toolbar has it: by itself, or in every brand or at every width side by side. */
function Shown({ story, isSet = false }: ShownProps) {
  const context = useContext(DocsContext);
  const chosen = { ...defaultMode, ...defaultShowing, ...context.getStoryContext(story).globals } as Mode & Showing;
  const { id, name } = story;
  const of = story.moduleExport as Of;
  if (chosen.grid !== 'one') return <Grid story={id} chosen={chosen} />;
  if (isSet || !standsAlone(story)) return <Canvas of={of} />;
  return (
    <div className="galley-guide-alone">
      <StoryFrame title={name} story={id} chosen={chosen} />
      <details>
        <summary>Show code</summary>
        <Source of={of} />
      </details>
    </div>
  );
}

/**
 * Whether a story has a document of its own: where it has a language of its own, changes what the others on the page
 * would find, or is what it claims to be only after somebody has pressed or typed, which on a page of words nobody does.
 */
function standsAlone({ moduleExport, storyGlobals, parameters }: Prepared): boolean {
  const { beforeEach, play } = moduleExport as { beforeEach?: unknown; play?: unknown };
  const { inline = true } = (parameters as { docs?: { story?: { inline?: boolean } } }).docs?.story ?? {};
  return !inline || Object.keys(storyGlobals).length > 0 || beforeEach !== undefined || /userEvent/.test(String(play));
}

/** What can be set, from the component's own types; the story above follows. */
export function Properties() {
  const { reference } = useStories();
  return reference === undefined ? null : <Controls of={reference.moduleExport as Of} />;
}

interface Advice {
  of: Of;
  children: ReactNode;
}

/** A story as it should be, and why. */
export const Do = (props: Advice) => <Advised mark="✓" {...props} />;

/** A story as it should not be, and why. */
export const Dont = (props: Advice) => <Advised mark="✗" {...props} />;

/** The words say by themselves which of the two it is. */
function Advised({ mark, of, children }: Advice & { mark: '✓' | '✗' }) {
  return (
    <figure className={`galley-guide-advice sb-unstyled ${mark === '✓' ? 'is-do' : 'is-dont'}`}>
      <div className="galley-guide-ground">
        <Story of={of} />
      </div>
      <figcaption>
        <strong aria-hidden="true">{mark}</strong> {children}
      </figcaption>
    </figure>
  );
}

/** What it costs a reader and a server, and where it is written. */
export function Facts() {
  return <Cost title={useStories().title} />;
}

export const guide = {
  Opening,
  States,
  Properties,
  Do,
  Dont,
  Facts,
  Colours,
  TypeSteps,
  Values,
  Breakpoints,
  Layers,
  Moves,
  Downloads,
};
