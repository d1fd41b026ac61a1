import { editions, english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ReadingTime } from './reading-time.js';

const meta = {
  title: 'Article/ReadingTime',
  component: ReadingTime,
  parameters: { pictures: { without: { 'long-words': 'A number and two words of the edition.' } } },
  args: { edition: english, minutes: 6 },
} satisfies Meta<typeof ReadingTime>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SixMinutes: Story = { tags: ['reference'] };

/** The plural is the language's own: 2, 5 and 21 differ in Ukrainian, 2 and 3 in Arabic, none in Japanese. */
export const Plurals: Story = {
  tags: ['no-picture'],
  parameters: {
    edition: 'own',
    pictures: { reason: 'The brands here have no face with Hebrew, Japanese or Chinese.' },
  },
  render: () => (
    <div style={{ display: 'grid', gap: 8 }}>
      {editions.map((edition) => (
        <p
          key={edition.locale}
          lang={edition.lang}
          dir={edition.dir}
          style={{ margin: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' }}
        >
          {[1, 2, 3, 5, 21].map((minutes) => (
            <ReadingTime key={minutes} edition={edition} minutes={minutes} />
          ))}
        </p>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('21 хвилина читання')).toBeVisible();
  },
};

export const Nothing: Story = {
  args: { minutes: 0 },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/min/)).toBeNull();
  },
  tags: ['minimal', 'one-picture', 'blank'],
};
