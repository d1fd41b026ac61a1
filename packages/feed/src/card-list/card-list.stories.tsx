import type { ArticleSummary } from '@galley/content';
import { english, longHeadline, longWord, summaries } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CardList } from './card-list.js';

const [night, cranes, wall, oysters, ferry, bread] = summaries as readonly [
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
];

const meta = {
  title: 'Feed/CardList',
  component: CardList,
  args: { articles: summaries, edition: english, headingLevel: 2, title: 'The port' },
} satisfies Meta<typeof CardList>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Some have a picture and some have none. One link in each row, and the whole row takes the click. */
export const List: Story = {
  tags: ['reference', 'states', 'print'],
  args: { articles: summaries.slice(0, 5) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('region', { name: 'The port' })).toBeVisible();
    const rows = canvas.getAllByRole('listitem').filter((item) => item.querySelector('article') !== null);
    await expect(rows).toHaveLength(5);
    await expect(canvas.getAllByRole('link')).toHaveLength(5);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    for (const row of rows) {
      row.scrollIntoView({ block: 'center' });
      await expect(corners(row)).toEqual(Array.from({ length: 4 }, () => row.querySelector('a')));
    }
    canvasElement.ownerDocument.documentElement.scrollTo(0, 0);
  },
};

/** Without pictures and without a title: 200 characters, one word of 80, all of the labels that fit. */
export const WithoutPictures: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    title: undefined,
    articles: [
      { ...night, headline: longHeadline.slice(0, 200), picture: undefined },
      { ...oysters, headline: longWord, picture: undefined },
      { ...cranes, labels: ['live', 'exclusive', 'updated'], picture: undefined },
      wall,
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('region')).toBeNull();
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(4);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** One piece, of which nothing but the headline is known, and no title above it. */
export const OneHeadline: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The list without pictures and without a title is pictured.' } },
  args: { title: undefined, articles: [{ id: ferry.id, href: ferry.href, headline: ferry.headline }] },
};

const pictures = { reason: 'The editors’ picks are this list, and are pictured in every number of cards.' };

/** Each card can say of which day it is. */
export const Grid: Story = {
  args: { layout: 'grid', dates: 'published' },
  tags: ['no-picture'],
  parameters: { pictures },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(7);
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(4);
    await expect(canvasElement.querySelectorAll('article time')).toHaveLength(7);
  },
};

export const LeadAndRest: Story = {
  args: { layout: 'lead', articles: [night, cranes, ferry, bread] },
  tags: ['no-picture'],
  parameters: { pictures },
  play: async ({ canvas }) => {
    const [lead, ...others] = canvas.getAllByRole('heading', { level: 3 });
    await expect(others).toHaveLength(3);
    await expect(lead?.closest('li')).toBeNull();
    for (const other of others) await expect(other.closest('li')).not.toBeNull();
  },
};

/** What a click meets in each corner of a row's card. */
function corners(row: HTMLElement): (Element | null)[] {
  const { left, right, top, bottom } = (row.querySelector('article') ?? row).getBoundingClientRect();
  return [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => document.elementFromPoint(x, y)));
}
