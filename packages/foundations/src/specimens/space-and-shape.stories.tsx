import type { Meta, StoryObj } from '@storybook/react-vite';
import { entriesOf, valueOf, type ContractEntry } from './roles.js';
import { Entry, entryList, Page, Part } from './sheet.js';

/** Distances, corners, lines and the manner in which a brand sets things, each as large as it is. */
const meta = {
  title: 'Foundations/Space and shape',
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'The names of values are the same in every language.' } },
  },
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const fill = 'var(--galley-color-accent-fill)';
const block = { blockSize: 24, background: fill };

/** A measure is wider than many a window: its last part. */
const endOf = ({ path, property }: ContractEntry) =>
  `calc(var(${property}) - ${path === 'measure.page' ? '72rem' : '36rem'})`;

/** Space as the gap between two blocks, corners and lines on a block. */
export const Shape: Story = {
  tags: ['reference', 'states', 'print'],
  render: () => (
    <Page>
      <Part title="Space">
        <ul style={entryList}>
          {entriesOf('space').map((entry) => (
            <Entry key={entry.path} {...entry} value={valueOf(entry.property)}>
              <span style={{ display: 'flex', gap: `var(${entry.property})` }}>
                <span style={{ ...block, inlineSize: 24 }} />
                <span style={{ ...block, inlineSize: 24 }} />
              </span>
            </Entry>
          ))}
        </ul>
      </Part>
      <Part title="Corners">
        <ul style={entryList}>
          {entriesOf('radius').map((entry) => (
            <Entry key={entry.path} {...entry} value={valueOf(entry.property)}>
              <span
                style={{ background: fill, inlineSize: 128, blockSize: 48, borderRadius: `var(${entry.property})` }}
              />
            </Entry>
          ))}
        </ul>
      </Part>
      <Part title="Lines">
        <ul style={entryList}>
          {entriesOf('line').map((entry) => (
            <Entry key={entry.path} {...entry} value={valueOf(entry.property)}>
              <span style={{ inlineSize: 128, borderBlockStart: `var(${entry.property}) solid ${fill}` }} />
            </Entry>
          ))}
        </ul>
      </Part>
      <Part title="Manner">
        <ul style={entryList}>
          {entriesOf('manner').map((entry) => (
            <Entry key={entry.path} {...entry}>
              <span>{valueOf(entry.property)}</span>
            </Entry>
          ))}
        </ul>
      </Part>
      <Part title="Measure">
        <ul style={entryList}>
          {entriesOf('measure').map((entry) => (
            <Entry key={entry.path} {...entry} value={valueOf(entry.property)}>
              <span style={{ ...block, inlineSize: endOf(entry) }} />
            </Entry>
          ))}
        </ul>
      </Part>
    </Page>
  ),
};
