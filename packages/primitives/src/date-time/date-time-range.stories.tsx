import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DateTimeRange } from './date-time-range.js';

const meta = {
  title: 'Primitives/DateTimeRange',
  component: DateTimeRange,
  parameters: { pictures: { without: { 'long-words': 'Months, days and numbers, whose length the calendar sets.' } } },
  args: { edition: english, start: '2026-11-20T17:04:00Z', end: '2026-11-20T18:30:00Z' },
} satisfies Meta<typeof DateTimeRange>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What both moments share is said once: the day of a sitting, the month of a festival, the zone. */
export const Ranges: Story = {
  tags: ['reference'],
  render: (props) => (
    <ul style={{ display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' }}>
      <li>
        <DateTimeRange {...props} />
      </li>
      <li>
        <DateTimeRange {...props} format="clock" />
      </li>
      <li>
        <DateTimeRange {...props} format="clock-zone" />
      </li>
      <li>
        <DateTimeRange {...props} format="date" end="2026-11-22T16:00:00Z" />
      </li>
      <li>
        <DateTimeRange {...props} format="day" end="2026-12-02T16:00:00Z" />
      </li>
      <li>
        <DateTimeRange {...props} format="date" end="2027-01-06T16:00:00Z" />
      </li>
    </ul>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('time')).toHaveLength(12);
  },
};

/** Without a format, day and clock are said of both moments, and the day they share once. */
export const WithoutFormat: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the first of the ranges.' } },
};
