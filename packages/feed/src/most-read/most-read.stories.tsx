import { arabic, english, longWord, summaries } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { olderNews } from '../news-feed/next-page.fixture.js';
import { MostRead } from './most-read.js';

const ten = [...summaries, ...olderNews.slice(2, 5)];

const meta = {
  title: 'Feed/MostRead',
  component: MostRead,
  args: { articles: ten, edition: english, headingLevel: 2 },
} satisfies Meta<typeof MostRead>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The list says the ranks to those who listen; the numbers that it shows are silent. */
export const Ten: Story = {
  tags: ['reference', 'states', 'print'],
  play: async ({ canvas, canvasElement }) => {
    const list = canvasElement.querySelector('section > ol');
    await expect(list).toHaveAttribute('role', 'list');
    await expect(list?.children).toHaveLength(10);
    await expect(canvas.getAllByRole('link')).toHaveLength(10);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(10);
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(0);
    const starts = [...(list?.querySelectorAll('h3') ?? [])].map((headline) => headline.getBoundingClientRect().left);
    const lefts = [...(list?.children ?? [])].map(leftOf);
    await expect(new Set(lefts.slice(0, 5)).size).toBe(1);
    await expect(new Set(lefts.slice(5)).size).toBe(1);
    // The tenth stands in line with the first, in one column and in two.
    await expect(new Set(starts).size).toBe(new Set(lefts).size);
    for (const rank of canvasElement.querySelectorAll('ol span:empty'))
      await expect(getComputedStyle(rank, '::before').content).toMatch(/^counter\(pick\) \/ ""$/);
  },
};

/** Right to left, and the ranks in the digits that the edition prints its times in. */
export const TenInArabic: Story = {
  tags: ['right-to-left'],
  args: { edition: arabic },
  parameters: { edition: 'own' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('region', { name: arabic.messages['most-read.title'] })).toBeVisible();
    const rank = canvasElement.querySelector('ol span:empty') as HTMLElement;
    await expect(getComputedStyle(rank, '::before').content).toContain('arabic-indic');
  },
};

/** In an aside there is room for one column. */
export const InAnAside: Story = {
  args: { articles: ten.slice(0, 5) },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
  tags: ['no-picture'],
  parameters: { pictures: { reason: 'One column is pictured at 390 px.' } },
  play: async ({ canvasElement }) => {
    const items = [...(canvasElement.querySelector('section > ol')?.children ?? [])];
    await expect(new Set(items.map(leftOf)).size).toBe(1);
  },
};

/** The first rank stands alone where readers have read one piece. */
export const One: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the first of the ten.' } },
  args: { articles: ten.slice(0, 1) },
};

function leftOf(element: Element): number {
  return element.getBoundingClientRect().left;
}

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { articles: ten.slice(0, 2).map((article) => ({ ...article, headline: longWord })) },
};
