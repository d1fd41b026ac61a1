/** The parts that every component's page is made of. MDX files name them without importing: guide-renderer.ts hands them over. */
import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Story,
  Subheading,
  Title,
  type DocsContextProps,
} from '@storybook/addon-docs/blocks';
import { useContext, type ComponentProps, type ReactNode } from 'react';
import { Grid } from '../grid.js';
import { defaultMode, defaultShowing, type Mode, type Showing } from '../modes.js';
import { Cost, Status } from './facts-shown.js';
import { Breakpoints, Colours, Downloads, Layers, Moves, TypeSteps, Values } from './foundations-shown.js';
import './guide.css';

type Of = ComponentProps<typeof Story>['of'];
type Prepared = ReturnType<DocsContextProps['componentStories']>[number];

function useStories() {
  const stories = useContext(DocsContext).componentStories();
  const reference = stories.find(({ tags }) => tags.includes('reference')) ?? stories[0];
  return { reference, title: reference?.title ?? '', others: stories.filter((story) => story !== reference) };
}

/** The component's name, what it is for, whether it is ready, and the story that shows most of it. */
export function Opening() {
  const { reference, title } = useStories();
  return (
    <>
      <Title />
      <Description />
      <Status title={title} />
      {reference !== undefined && <Shown {...reference} />}
    </>
  );
}

/** Every other story, each with the sentence that it claims. One with a language of its own has a document of its own. */
export function States() {
  return useStories()
    .others.filter(({ tags }) => !tags.includes('dont'))
    .map((story) => (
      <section key={story.id} aria-label={story.name}>
        <Subheading>{story.name}</Subheading>
        <Description of={story.moduleExport as Of} />
        <Shown {...story} />
      </section>
    ));
}

/** A story as the toolbar has it: by itself, or in every brand or at every width side by side. */
function Shown(story: Prepared) {
  const context = useContext(DocsContext);
  const chosen = { ...defaultMode, ...defaultShowing, ...context.getStoryContext(story).globals } as Mode & Showing;
  if (chosen.grid !== 'one') return <Grid story={story.id} chosen={chosen} />;
  const { moduleExport, storyGlobals } = story;
  const isOwn = Object.keys(storyGlobals).length > 0;
  return <Canvas of={moduleExport as Of} story={isOwn ? { inline: false, height: '320px' } : {}} />;
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
