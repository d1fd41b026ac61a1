import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { ArticleLayout } from './article-layout.js';

/** A place, by its name, as tall as something that could stand in it. */
const place = (name: string, height: number): ReactNode => (
  <div style={{ border: '1px dashed var(--galley-color-line-field)', minBlockSize: height, padding: 8 }}>{name}</div>
);

const meta = {
  title: 'Page/ArticleLayout',
  component: ArticleLayout,
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'It sets no words: those of what stands in it have pictures there.' } },
  },
  args: {
    header: place('header', 120),
    lead: place('lead', 200),
    children: place('children', 320),
    aside: place('aside', 200),
    after: place('after', 100),
  },
} satisfies Meta<typeof ArticleLayout>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Where each part stands: one column, and on a desk twelve, with the aside beside the text. */
export const EveryPlace: Story = {
  tags: ['reference', 'wide-right-to-left', 'print'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('main')).toContainElement(canvas.getByRole('article'));
    await expect(canvas.getByRole('article')).not.toHaveTextContent('aside');
  },
};

/** What a page does not have leaves no gap. */
export const TextAlone: Story = {
  tags: ['minimal', 'one-picture'],
  args: { lead: undefined, aside: undefined, after: undefined },
};
