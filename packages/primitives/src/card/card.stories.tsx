import { english, longHeadline, longWord, summaries } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from './card.js';

const [first, second, third] = summaries as [
  (typeof summaries)[number],
  (typeof summaries)[number],
  (typeof summaries)[number],
];

const meta = {
  title: 'Primitives/Card',
  component: Card,
  args: { edition: english, headingLevel: 3, article: first },
  decorators: [
    (Story, { parameters }) => (
      <div style={{ maxInlineSize: (parameters['width'] as number | undefined) ?? 300 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One link, and the whole card takes the click. */
export const Stacked: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
    await expect(canvas.queryByRole('img')).toBeNull();
  },
};

export const Row: Story = {
  args: { layout: 'row', article: second, excerptCharacters: 90 },
  parameters: { width: 600 },
};

export const Lead: Story = {
  tags: ['reference', 'states'],
  args: { layout: 'lead', size: 'l', excerptCharacters: 200 },
  parameters: { width: 1200 },
};

export const WithoutPicture: Story = { args: { article: third, excerptCharacters: 120 } };

/** Of some pieces nothing is known but the headline. */
export const HeadlineAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The card without a picture is pictured, with a kicker and an excerpt.' } },
  args: { article: { id: first.id, href: first.href, headline: first.headline } },
};

export const LongHeadline: Story = { args: { article: { ...second, headline: longHeadline } } };

export const WordOfEightyLetters: Story = {
  tags: ['one-picture', 'long-words'],
  args: { layout: 'row', article: { ...second, headline: longWord } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** What a system sends that counts characters: it can be shown, and the story has lost its point. */
export const HeadlineCutByTheSystem: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { article: { ...second, headline: 'Netherby’s cranes come down, and with them the skyl…' } },
};
