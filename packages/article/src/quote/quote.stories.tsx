import type { Inline } from '@galley/content';
import { arabic, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Quote } from './quote.js';

const says = (text: string): Inline[] => [{ type: 'text', text }];

const meta = {
  title: 'Article/Quote',
  component: Quote,
  args: {
    kind: 'block',
    paragraphs: [
      says('“You do not learn the Bar. You learn what it was last week, and then you go out and see.”'),
      says('“And if you are wrong, the ship is three hundred metres long, and everybody in town will come to look.”'),
    ],
    cite: says('Marian Achterberg, pilot'),
  },
} satisfies Meta<typeof Quote>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Quotation marks hang in the margin, so that the letters of both paragraphs stand under each other. */
export const Block: Story = {
  tags: ['reference'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('blockquote')).not.toHaveTextContent('Achterberg');
    await expect(canvas.getByRole('figure')).toHaveTextContent('Achterberg');
  },
};

/** Words of the article, for the eye. They are read aloud too. */
export const Pull: Story = {
  args: { kind: 'pull', paragraphs: [says('“You learn what it was last week, and then you go out and see.”')] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('blockquote')).not.toBeInTheDocument();
    await expect(canvas.getByText(/You learn/)).toBeVisible();
  },
};

/** Where the text has just named who speaks, the words stand alone. */
export const WithoutSpeaker: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the block, without the name below it.' } },
  args: {
    paragraphs: [says('“You learn what it was last week, and then you go out and see.”')],
    cite: undefined,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('figcaption')).toBeNull();
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  globals: { language: 'ar' },
  args: {
    kind: 'pull',
    paragraphs: [says('«تتعلم ما كانت عليه في الأسبوع الماضي، ثم تخرج لترى.»')],
    cite: says('مرشدة بحرية'),
  },
  play: async () => {
    await expect(document.documentElement.lang).toBe(arabic.lang);
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { paragraphs: [says(longWord)], cite: says(longWord) },
};

/** What a system without a field for the speaker sends: it can be shown, and her name is a part of what she said. */
export const SpeakerInTheQuotation: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    paragraphs: [
      says('“You learn what it was last week, and then you go out and see.”'),
      says('Marian Achterberg, pilot'),
    ],
    cite: [],
  },
};
