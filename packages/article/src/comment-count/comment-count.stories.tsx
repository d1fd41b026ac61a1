import { arabic, english, ukrainian } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CommentCount } from './comment-count.js';

const meta = {
  title: 'Article/CommentCount',
  component: CommentCount,
  parameters: { pictures: { without: { 'long-words': 'A number and one word of the edition.' } } },
  args: { edition: english, href: '#comments', count: 12000 },
} satisfies Meta<typeof CommentCount>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each number has its language's plural and digits; none is an invitation. */
export const InEveryNumber: Story = {
  tags: ['reference', 'both-directions', 'states', 'not-printed'],
  parameters: { edition: 'own' },
  render: ({ href }) => (
    <div style={{ display: 'grid' }}>
      {[0, 1, 12000].map((count) => (
        <CommentCount key={count} href={href} edition={english} count={count} />
      ))}
      {[1, 2, 5].map((count) => (
        <CommentCount key={count} href={href} edition={ukrainian} count={count} lang="uk" />
      ))}
      {[2, 11].map((count) => (
        <CommentCount key={count} href={href} edition={arabic} count={count} lang="ar" dir="rtl" />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const said = canvas.getAllByRole('link').map((link) => link.textContent);
    await expect(said.slice(0, 3)).toEqual(['Be the first to comment', '1 comment', '12,000 comments']);
    await expect(new Set(said).size).toBe(said.length);
  },
};

/** Where nobody has commented yet, the link invites to the first. */
export const NoComments: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the first line of the story in every number.' } },
  args: { count: 0 },
};
