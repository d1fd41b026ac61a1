import { english, longHeadline, longWord, summaries } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RelatedCard } from './related-card.js';

const [first, second] = summaries;

const meta = {
  title: 'Article/RelatedCard',
  component: RelatedCard,
  args: { edition: english, article: second ?? first },
} satisfies Meta<typeof RelatedCard>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The excerpt is cut at a word or a sentence, with one ellipsis. */
export const WithPicture: Story = {
  tags: ['reference', 'states', 'not-printed'],
  args: { excerptCharacters: 60 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
    await expect(canvas.getByRole('complementary')).toHaveAccessibleName('Related');
  },
};

export const WithoutPicture: Story = {
  args: { article: { ...first, id: 'x', href: '/x/', headline: first?.headline ?? '', picture: undefined } },
};

/** Of some pieces nothing is known but the headline. */
export const HeadlineAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The card without a picture is pictured, with a kicker and an excerpt.' } },
  args: { article: { id: 'z', href: '/z/', headline: 'Ferry stopped after rope fouls propeller' } },
};

export const LongHeadline: Story = {
  tags: ['one-picture'],
  args: { article: { id: 'y', href: '/y/', headline: longHeadline, picture: first?.picture } },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { article: { id: 'w', href: '/w/', headline: longWord, picture: first?.picture } },
};
