import { arabic, authors, english, landscape, longHeadline, longWord, portraitPicture, wide } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Byline } from '../byline/byline.js';
import { ArticleHeader } from './article-header.js';

const portrait = (name: string) => ({
  src: `/pictures/portrait-${name}-384.webp`,
  width: 384,
  height: 384,
  alt: `Drawing of ${name}.`,
});

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

const byline = <Byline authors={authors} edition={english} published="2026-11-20T17:04:00Z" readingMinutes={6} />;
const facts = <Byline authors={[]} edition={english} published="2026-11-20T07:08:00Z" readingMinutes={4} />;

const nothingSpills: Story['play'] = async ({ canvasElement }) => {
  await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
};

export const Standard: Story = {
  args: { meta: byline },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  },
};

/** Whatever is missing leaves no gap. */
export const HeadlineAlone: Story = {
  tags: ['minimal', 'one-picture'],
  args: { kicker: undefined, standfirst: undefined },
  play: async ({ canvas }) => {
    const heading = canvas.getByRole('heading');
    await expect(heading.parentElement?.getBoundingClientRect().height).toBe(heading.getBoundingClientRect().height);
  },
};

/** 300 characters, a word of eighty letters, and the whole closed set of labels. */
export const EverythingAtItsLongest: Story = {
  tags: ['reference', 'states', 'long-words', 'print'],
  args: {
    labels: ['live', 'breaking', 'exclusive', 'updated', 'opinion', 'analysis', 'sponsored', 'ai-assisted'],
    kicker: longWord,
    headline: longHeadline,
    standfirst: `${longWord} ${longWord}`,
    meta: byline,
  },
  play: async (context) => {
    await expect(context.canvas.getAllByRole('listitem')).toHaveLength(8);
    await nothingSpills(context);
  },
};

/** The headline stands in the picture, on opaque ground: as readable over snow as over the night. */
export const Feature: Story = {
  tags: ['forced-colours', 'print'],
  parameters: { layout: 'fullscreen' },
  args: { layout: 'feature', picture: landscape, meta: byline },
  play: async ({ canvas }) => {
    const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    const heading = canvas.getByRole('heading', { level: 1 });
    const picture = box(canvas.getByRole('img'));
    const title = box(heading);
    await expect(box(heading.parentElement).top).toBeLessThan(picture.bottom);
    await expect(document.elementFromPoint(title.left + title.width / 2, title.top + 20)).toBe(heading);
    await expect(getComputedStyle(heading.parentElement?.parentElement ?? heading).backgroundColor).toBe(
      getComputedStyle(document.documentElement).backgroundColor,
    );
    await expect(box(canvas.getByText(/comes alongside/)).top).toBeGreaterThanOrEqual(picture.bottom);
    await expect(canvas.getByText(/Illustration: Ines Calder/)).toBeVisible();
  },
};

/** However long the headline, some of the picture is left, and the words still stand on ground of their own. */
export const FeatureAtItsLongest: Story = {
  parameters: { layout: 'fullscreen' },
  args: {
    layout: 'feature',
    picture: { ...portraitPicture, caption: `${longWord} ${portraitPicture.caption}` },
    kicker: undefined,
    headline: `${longHeadline.slice(0, 200)} ${longWord}`,
    standfirst: undefined,
    labels: ['exclusive', 'ai-assisted'],
  },
  play: nothingSpills,
};

export const Opinion: Story = {
  args: {
    layout: 'opinion',
    kicker: 'Opinion',
    headline: 'The Netherby ferry should be free. We have already paid for it',
    standfirst: 'We charge people to cross their own river, then spend a fifth of the money on charging them.',
    authors: [{ name: 'Robin Pryce-Lacey', href: '/authors/robin-pryce-lacey', avatar: portrait('columnist') }],
    meta: facts,
  },
  play: async ({ canvas }) => {
    // Once, though the kicker says it too.
    await expect(canvas.getAllByText('Opinion')).toHaveLength(1);
    await expect(canvas.getByRole('link', { name: 'Robin Pryce-Lacey' })).toBeVisible();
  },
};

/** Two who speak together, one name in another script; a translator is left to the byline. */
export const OpinionAtItsLongest: Story = {
  args: {
    layout: 'opinion',
    kicker: 'Letters',
    headline: longHeadline,
    standfirst: longWord,
    authors: [
      {
        name: 'Wilhelmina Oyelaran-Featherstonehaugh',
        organisation: 'Saltmere Rowing Club',
        avatar: portrait('editor'),
      },
      { name: 'رنا الحداد', avatar: portrait('reporter') },
      { name: 'Sam Levin', role: 'translation' },
    ],
  },
  play: async (context) => {
    await expect(context.canvas.queryByText('Sam Levin')).toBeNull();
    await nothingSpills(context);
  },
};

/** Live is a word and a time before it is a colour. */
export const Live: Story = {
  args: {
    layout: 'live',
    kicker: 'Stane Bridge',
    headline: 'Bridge stays shut tonight as divers look at the pier that the barge struck',
    standfirst: undefined,
    updated: '2026-11-20T17:38:00Z',
    meta: byline,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Live')).toBeVisible();
    await expect(canvas.getByText('17:38')).toHaveAttribute('datetime', '2026-11-20T17:38:00+00:00');
  },
};

/** Right to left: the words take the other corner of the picture. */
export const RightToLeft: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  parameters: { edition: 'own', layout: 'fullscreen' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    layout: 'feature',
    picture: { ...wide, caption: 'الأرصفة عند نهاية نوبة النهار.', credit: 'رسم: إيناس' },
    kicker: 'الميناء',
    headline: 'مرشدو الليل الذين يدخلون السفن إلى الميناء',
    standfirst: 'تسعة أشخاص يعرفون القناة معرفة تكفي لإدخال سفينة طولها 366 مترًا في الظلام.',
    labels: ['analysis'],
  },
};

/** What becomes of a page when each desk adds its own: it can be shown, and no label is believed. */
export const LabelsForEmphasis: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { labels: ['breaking', 'exclusive', 'updated', 'analysis'], standfirst: undefined },
};
