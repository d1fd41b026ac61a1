import type { TableCell } from '@galley/content';
import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Table } from './table.js';

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  children: [{ type: 'text', text }],
  ...more,
});
const heads = (...texts: string[]) => texts.map((text) => cell(text, { heads: 'column' }));
const row = (name: string, ...texts: string[]) => [cell(name, { heads: 'row' }), ...texts.map((text) => cell(text))];

const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'];

const meta = {
  title: 'Article/Table',
  component: Table,
  args: {
    edition: english,
    caption: 'Ships over the Bar, by length',
    head: [heads('Length', '2016', '2026', 'Why')],
    rows: [
      row('to 150 m', '1,204', '871', 'Coasters go to Netherby now.'),
      row('to 300 m', '310', '402', 'The grain terminal.'),
      row('longer', '–', '38', 'Since the dredging of 2021.'),
    ],
  },
} satisfies Meta<typeof Table>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Figures stand under each other, flush to the end; words begin at the start. */
export const NumbersAndWords: Story = {
  play: async ({ canvas, args: { caption } }) => {
    await expect(canvas.getByRole('table')).toHaveAccessibleName(caption);
    await expect(getComputedStyle(canvas.getByRole('cell', { name: '871' })).textAlign).toBe('end');
    await expect(getComputedStyle(canvas.getByRole('columnheader', { name: '2026' })).textAlign).toBe('end');
    await expect(getComputedStyle(canvas.getByRole('cell', { name: /Netherby/ })).textAlign).toBe('start');
  },
};

/** Wider than the page: it scrolls in itself, also from the keyboard, and the rows' names stay. */
export const WiderThanThePage: Story = {
  args: {
    caption: 'Ships over the Bar in each year, by length, from the harbour office’s log',
    head: [heads('Length', ...years, 'Change since the year before the survey', 'Remarks')],
    rows: [
      row(
        'to 150 m',
        '1,204',
        '1,180',
        '940',
        '902',
        '911',
        '897',
        '880',
        '874',
        '871',
        '−27.7 %',
        'Coasters go to Netherby, where the quay is free and the pilot is not needed by day.',
      ),
      row(
        'to 300 m',
        '310',
        '322',
        '291',
        '340',
        '366',
        '371',
        '389',
        '398',
        '402',
        '+29.7 %',
        'The grain terminal, with two berths.',
      ),
      row(
        'longer than that',
        '0',
        '0',
        '0',
        '4',
        '11',
        '19',
        '26',
        '31',
        '38',
        '–',
        'Since the dredging, and only on a spring tide.',
      ),
    ],
  },
  play: async ({ canvas, canvasElement, userEvent, args: { caption } }) => {
    const scroller = canvas.getByRole('group', { name: caption });
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await userEvent.tab();
    await expect(scroller).toHaveFocus();
    scroller.blur();
    const name = canvas.getByRole('rowheader', { name: 'to 150 m' });
    const before = name.getBoundingClientRect().left;
    scroller.scrollLeft = 200;
    await expect(Math.round(name.getBoundingClientRect().left)).toBe(Math.round(before));
    scroller.scrollLeft = 0;
  },
};

/** Cells over several rows and columns, no caption, and a word that fits nowhere. */
export const SpansAndLongWords: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print', 'long-words'],
  args: {
    caption: undefined,
    head: [
      [cell('Light', { heads: 'column', rows: 2 }), cell('Seen from', { heads: 'column', columns: 2 })],
      heads('Land', 'Sea'),
    ],
    rows: [
      row('Old Quay', longWord, 'eleven miles'),
      [cell('Bar', { heads: 'row' }), cell('not at all', { columns: 2 })],
    ],
  },
  play: async ({ canvas, canvasElement, args: { edition } }) => {
    await expect(canvas.getByRole('group', { name: edition.messages['table.label'] })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** One row, which names itself: no caption, and nothing at the head of its columns. */
export const OneRow: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: {
    pictures: { reason: 'Rows are pictured under heads and captions, and a table without a caption too.' },
  },
  args: { caption: undefined, head: undefined, rows: [row('to 300 m', '310', '402')] },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('rowheader', { name: 'to 300 m' })).toBeVisible();
    await expect(canvasElement.querySelector('thead')).toBeNull();
  },
};

/** What a remark among figures does: it can be shown, and the ones of its column no longer stand under ones. */
export const WordsAmongFigures: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    head: [heads('Length', '2016', '2026')],
    rows: [row('to 150 m', '1,204', '871'), row('to 300 m', '310', '402'), row('longer', 'not counted', '38')],
  },
};
