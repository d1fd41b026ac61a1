import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DateTime } from './date-time.js';

const meta = {
  title: 'Primitives/DateTime',
  component: DateTime,
  args: { edition: english, instant: '2026-11-20T17:04:00Z' },
} satisfies Meta<typeof DateTime>;
export default meta;
type Story = StoryObj<typeof meta>;

/** 17:04 stays 17:04 for machines, whatever clock readers use. */
export const DateAndTime: Story = {
  parameters: { edition: 'own' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('time')).toHaveAttribute('datetime', '2026-11-20T17:04:00+00:00');
  },
};

export const ClockOnly: Story = { args: { format: 'clock' } };

export const DateOnly: Story = { args: { format: 'date' } };

export const DayOfAFeed: Story = { args: { format: 'day' } };

/** A moment that cannot be read is left out; nothing else is. */
export const Unreadable: Story = {
  args: { instant: 'yesterday' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('time')).toBeNull();
  },
  tags: ['blank'],
};
