import { authors, english, longHeadline, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Byline } from '../byline/byline.js';
import { ArticleHeader } from './article-header.js';

const meta = {
  title: 'Article/ArticleHeader',
  component: ArticleHeader,
  args: {
    edition: english,
    kicker: 'The port',
    headline: 'The night pilots who bring the ships in',
    standfirst:
      'Nine people know the channel well enough to take a ship over the Bar in the dark. Two retire this winter, and nobody has been trained to follow.',
  },
} satisfies Meta<typeof ArticleHeader>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Standard: Story = {
  args: {
    meta: <Byline authors={authors} edition={english} published="2026-11-20T17:04:00Z" readingMinutes={6} />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  },
};

export const Feature: Story = { args: { layout: 'feature' } };

export const EveryLabel: Story = {
  args: {
    labels: ['live', 'breaking', 'exclusive', 'updated', 'opinion', 'analysis', 'sponsored', 'ai-assisted'],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(8);
  },
};

/** Whatever is missing leaves no gap. */
export const HeadlineAlone: Story = { args: { kicker: undefined, standfirst: undefined } };

export const ThreeHundredCharacters: Story = { args: { headline: longHeadline } };

export const WordOfEightyLetters: Story = {
  args: { headline: longWord, standfirst: `${longWord} ${longWord}` },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Right to left, with a name and a number that run the other way. */
export const RightToLeft: Story = {
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    kicker: 'الميناء',
    headline: 'مرشدو الليل الذين يدخلون السفن إلى الميناء',
    standfirst: 'تسعة أشخاص يعرفون القناة معرفة تكفي لإدخال سفينة طولها 366 مترًا في الظلام.',
    labels: ['analysis'],
  },
};
