import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { FrontLayout } from './front-layout.js';

/** A place, by its name, as tall as something that could stand in it. */
const place = (name: string, height: number): ReactNode => (
  <div style={{ border: '1px dashed var(--galley-color-line-field)', minBlockSize: height, padding: 8 }}>{name}</div>
);

const meta = {
  title: 'Page/FrontLayout',
  component: FrontLayout,
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'It sets no words: those of what stands in it have pictures there.' } },
  },
  args: {
    before: place('before', 40),
    children: place('children', 320),
    aside: place('aside', 200),
    after: place('after', 100),
  },
} satisfies Meta<typeof FrontLayout>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The lead, what stands beside it on a desk, and what goes over the full width. */
export const EveryPlace: Story = {
  tags: ['reference', 'print'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('main')).toHaveTextContent('before');
  },
};

/** What a page does not have leaves no gap. */
export const LeadAlone: Story = {
  tags: ['minimal', 'one-picture'],
  args: { before: undefined, aside: undefined, after: undefined },
};
