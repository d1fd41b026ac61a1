import { labels } from '@galley/content';
import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Labels } from './labels.js';

const meta = {
  title: 'Primitives/Labels',
  component: Labels,
  args: { edition: english, labels },
} satisfies Meta<typeof Labels>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The closed set: what happens now is filled, the rest bounded, and each is said in words. */
export const All: Story = { tags: ['reference', 'print'] };

export const One: Story = { tags: ['minimal', 'one-picture'], args: { labels: ['exclusive'] } };

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['one-picture', 'long-words'], globals: { language: 'de' } };

/** What a desk sends that wants to be seen: it can be shown, and none of them is read. */
export const FourLabelsOnOnePiece: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { labels: ['breaking', 'exclusive', 'updated', 'analysis'] },
};
