import { vars } from '@galley/foundations';
import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CommentCount } from '../comment-count/comment-count.js';
import { SaveButton } from '../save-button/save-button.js';
import { ArticleTools } from './article-tools.js';

const meta = {
  title: 'Article/ArticleTools',
  component: ArticleTools,
  parameters: {
    pictures: {
      without: { 'long-words': 'It sets no words of its own: those of what stands in it have pictures there.' },
    },
  },
} satisfies Meta<typeof ArticleTools>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Under the byline: where readers comment, and how to keep the piece for later. */
export const CommentsAndSaving: Story = {
  tags: ['reference', 'states', 'not-printed'],
  render: () => (
    <ArticleTools>
      <CommentCount edition={english} count={214} href="#comments" />
      <SaveButton edition={english} article="a1" action="/reading-list" />
    </ArticleTools>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: '214 comments' })).toBeVisible();
    await expect(canvas.getByRole('button')).toBeVisible();
  },
};

/** A part of the site’s own brings its own look, stands in the line as the others do, and is not printed with it. */
export const OwnPart: Story = {
  tags: ['one-picture', 'not-printed'],
  render: () => (
    <ArticleTools>
      <CommentCount edition={english} count={214} href="#comments" />
      <a href="#letters" style={{ font: `14px ${vars.font.meta}`, color: 'inherit' }}>
        Write a letter
      </a>
    </ArticleTools>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Write a letter' })).toBeVisible();
  },
};

/** Where a reader can do one thing alone, it is a line of one. */
export const OneTool: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the line with both, without the second.' } },
  render: () => (
    <ArticleTools>
      <CommentCount edition={english} count={214} href="#comments" />
    </ArticleTools>
  ),
};
