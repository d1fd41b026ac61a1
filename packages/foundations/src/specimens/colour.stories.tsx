import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { propertyOf, rolePairs, type RolePair } from '../brands/role-pairs.js';
import { contrast } from '../command/contrast.js';
import { entriesOf, valueOf, type ContractEntry } from './roles.js';
import { Entry, entryList, Page, Part } from './sheet.js';

/**
 * Every colour that a brand decides, by what it is for. What is written in a box is written in the role that the row
 * names, on the ground that stands below, with its contrast; a bar is drawn where the role bounds or marks and writes
 * nothing. Choose brand and scheme in the toolbar.
 */
const meta = {
  title: 'Foundations/Colour',
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'The names of roles are the same in every language.' } },
  },
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const groups = [
  ['Grounds', 'color.ground'],
  ['Ink', 'color.ink'],
  ['Lines', 'color.line'],
  ['Accent', 'color.accent'],
  ['Live', 'color.live'],
  ['Error', 'color.error'],
  ['Success', 'color.success'],
  ['Focus', 'color.focus'],
] as const;

/** Roles of the page: text, lines and fills, each on all that it may meet. */
export const Roles: Story = {
  tags: ['reference', 'every-scheme', 'states', 'forced-colours', 'print'],
  render: () => (
    <Page>
      {groups.map(([title, begin]) => (
        <Part key={begin} title={title}>
          <ul style={entryList}>
            {entriesOf('color')
              .filter(({ path }) => path === begin || path.startsWith(`${begin}.`))
              .map((entry) => (
                <Entry key={entry.path} {...entry} value={valueOf(entry.property)}>
                  <span style={{ ...chip, background: `var(${entry.property})` }} />
                  {pairsOf(entry).map((pair) => (
                    <Pair key={pair.on} pair={pair} />
                  ))}
                </Entry>
              ))}
          </ul>
        </Part>
      ))}
    </Page>
  ),
};

/** What belongs to pictures, and is the same in every brand and scheme: the ground until they come, what lies over them, and words on that. */
export const OnPictures: Story = {
  tags: ['one-picture'],
  render: () => (
    <Page>
      <Part title="On pictures">
        <ul style={entryList}>
          {entriesOf('picture').map((entry) => (
            <Entry key={entry.path} {...entry} value={valueOf(entry.property)}>
              <span style={{ ...chip, inlineSize: 128, background: under(entry) }} />
            </Entry>
          ))}
        </ul>
      </Part>
    </Page>
  ),
};

/** A scrim lets shine through what it lies over: half a light picture, half a dark one. */
const under = ({ path, property }: ContractEntry) =>
  path.startsWith('picture.scrim')
    ? `linear-gradient(var(${property}) 0 0), linear-gradient(90deg, #fff 50%, #000 50%)`
    : `var(${property})`;

const roleOf = ({ path }: ContractEntry) => path.replace('color.', '');
const pairsOf = (entry: ContractEntry) => rolePairs.filter(({ of }) => of === roleOf(entry));

function Pair({ pair }: { pair: RolePair }) {
  const [of, on] = [propertyOf(pair.of), propertyOf(pair.on)];
  const figure = contrast(valueOf(of), valueOf(on)).toFixed(1);
  const writes = pair.least >= 4.5;
  return (
    <span style={{ display: 'grid', justifyItems: 'center' }}>
      <span
        style={{ ...chip, background: `var(${on})`, color: writes ? `var(${of})` : 'var(--galley-color-ink-text)' }}
      >
        {!writes && <span style={{ inlineSize: 20, blockSize: 4, background: `var(${of})` }} />}
        <span data-figure>{figure}</span>
      </span>
      <span style={{ fontSize: '0.6875rem' }}>{pair.on.replace(/.*\./, 'on ')}</span>
    </span>
  );
}

const chip: CSSProperties = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 4,
  inlineSize: 60,
  blockSize: 36,
  border: '1px solid var(--galley-color-line-hair)',
  fontVariantNumeric: 'tabular-nums',
  // Here the colour is what there is to see.
  forcedColorAdjust: 'none',
};
