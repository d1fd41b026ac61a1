import { authors, english, longAuthors } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Byline } from './byline.js';

const meta = {
  title: 'Article/Byline',
  component: Byline,
  args: {
    edition: english,
    authors,
    published: '2026-11-20T17:04:00Z',
    readingMinutes: 6,
  },
} satisfies Meta<typeof Byline>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Two names that a careless split at “and” would tear apart. */
export const WithTwoAuthors: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByText('Sam Levin', { exact: true })).toBeVisible();
  },
};

export const WithRoles: Story = { args: { authors: longAuthors } };

/** A change is said only when it came later than publishing itself. */
export const UpdatedLater: Story = { args: { updated: '2026-11-20T19:30:00Z' } };

export const UpdatedWithinTolerance: Story = { args: { updated: '2026-11-20T17:04:30Z' } };

export const WithPortrait: Story = {
  args: {
    authors: [
      {
        name: 'Marian Achterberg',
        href: '/authors/marian-achterberg',
        organisation: 'Harbour Courier',
        avatar: { src: '/pictures/portrait-reporter-192.webp', width: 192, height: 192, alt: { decorative: true } },
      },
    ],
  },
};

export const WithoutAuthor: Story = { args: { authors: [] } };

export const WithoutDate: Story = { args: { published: undefined, readingMinutes: 0 } };
