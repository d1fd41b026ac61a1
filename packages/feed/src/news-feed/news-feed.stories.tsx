import type { ArticleSummary } from '@galley/content';
import { arabic, english, longHeadline, longWord, summaries, ukrainian } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { NewsFeed } from './news-feed.js';
import { answerWithNextPage, olderNews } from './next-page.fixture.js';

const meta = {
  title: 'Feed/NewsFeed',
  component: NewsFeed,
  args: { articles: summaries, edition: english, headingLevel: 2 },
} satisfies Meta<typeof NewsFeed>;
export default meta;
type Story = StoryObj<typeof meta>;

const [first, second] = summaries as readonly [ArticleSummary, ArticleSummary];

/** An item every hour and a half. */
const month = Array.from({ length: 500 }, (_, index) => ({
  ...(summaries[index % summaries.length] ?? first),
  id: `m${index}`,
  published: new Date(Date.parse('2026-11-20T17:04:00Z') - index * 90 * 60_000).toISOString(),
}));

/** Two days; the narrow column of the page. */
export const SevenItems: Story = {};

export const Empty: Story = { tags: ['minimal', 'one-picture'], args: { articles: [] } };

export const OneItem: Story = { tags: ['one-picture'], args: { articles: [first] } };

export const TwelveItemsWithMore: Story = {
  tags: ['reference', 'states', 'print'],
  args: { articles: [...summaries, ...olderNews.slice(0, 5)], moreHref: '/news/page/2/' },
};

/** In a wide column a headline can carry the beginning of its story. */
export const WithExcerpts: Story = { args: { excerptCharacters: 140 } };

/** As it stands beside an article on a desk. */
export const InAnAside: Story = {
  args: { moreHref: '/news/page/2/' },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
};

/** Some have a picture and some have none; in a narrow column nobody has one. */
export const WithThumbnails: Story = {
  args: { pictures: 'thumbnails' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('li img')).toHaveLength(4);
    for (const image of canvasElement.querySelectorAll('li img')) await expect(image).toHaveAttribute('alt', '');
  },
};

export const WithLabels: Story = {
  tags: ['one-picture'],
  args: {
    articles: [
      { ...first, labels: ['live'] },
      { ...second, labels: ['breaking', 'exclusive'] },
      { ...first, id: 'l3', labels: ['sponsored'] },
      { ...second, id: 'l4', labels: ['opinion'] },
      { ...first, id: 'l5', labels: ['ai-assisted', 'updated'] },
    ],
  },
};

/** A source that says no times, or none that can be read: the news is shown all the same. */
export const WithoutTimes: Story = {
  tags: ['one-picture'],
  args: {
    articles: summaries.map((article, index) => ({ ...article, published: index === 2 ? 'yesterday' : undefined })),
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('time')).toHaveLength(0);
    await expect(canvasElement.querySelectorAll('li[data-id]')).toHaveLength(7);
  },
};

/** 300 characters, and then one word of 80. */
export const LongHeadlines: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    articles: [
      { ...first, headline: longHeadline },
      { ...second, headline: longWord },
    ],
  },
};

/** Five to midnight and five past, in the newsroom’s zone: two days. */
export const OverMidnight: Story = {
  tags: ['one-picture'],
  args: {
    articles: [
      { ...first, published: '2026-11-20T00:05:00Z' },
      { ...second, published: '2026-11-19T23:55:00Z' },
    ],
  },
  parameters: { edition: 'own' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Friday 20 November',
      'Thursday 19 November',
    ]);
  },
};

export const InUkrainian: Story = {
  tags: ['one-picture'],
  args: { edition: ukrainian, moreHref: '/news/page/2/' },
  parameters: { edition: 'own' },
};

export const InArabic: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  args: { edition: arabic, moreHref: '/news/page/2/' },
  parameters: { edition: 'own' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};

/** The link fetches its own page and the feed goes on in place; the day that continues has one heading. */
export const MoreNews: Story = {
  args: { moreHref: '/news/page/2/' },
  beforeEach: ({ args }) => answerWithNextPage(args),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: moreWords(canvasElement) }));
    await waitFor(() => expect(canvasElement.querySelectorAll('li[data-id]')).toHaveLength(13));
    await expect(document.activeElement?.closest('li')).toHaveAttribute('data-id', 'b1');
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
  },
};

/** The words say what happened, and the link is the browser’s again. */
export const MoreNewsFailed: Story = {
  tags: ['one-picture'],
  args: { moreHref: '/news/page/2/' },
  beforeEach: ({ args }) => answerWithNextPage(args, 503),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const link = canvas.getByRole('link', { name: moreWords(canvasElement) });
    await userEvent.click(link);
    await waitFor(() => expect(canvasElement.querySelector('galley-news-feed')?.matches(':state(failed)')).toBe(true));
    await expect(link).toBeVisible();
  },
};

/** A month: what is far from the screen is passed over, and is there for those who listen or search. */
export const FiveHundredItems: Story = {
  args: { articles: month, moreHref: '/news/page/2/' },
  tags: ['no-picture'],
  parameters: { pictures: { reason: 'Five hundred times what the other stories show; the play proves what is new.' } },
  play: async ({ canvasElement }) => {
    const items = [...canvasElement.querySelectorAll<HTMLElement>('li[data-id]')];
    await expect(items).toHaveLength(500);
    await expect(canvasElement.querySelectorAll('[data-day] > ol')).toHaveLength(
      canvasElement.querySelectorAll('[data-day] > h3').length,
    );
    const last = items.at(-1)?.querySelector('a') as HTMLElement;
    const drawn = () => last.checkVisibility({ contentVisibilityAuto: true });
    await expect(new Set(items.map((item) => getComputedStyle(item).contentVisibility))).toEqual(new Set(['auto']));
    await expect(drawn()).toBe(false);
    await expect(getComputedStyle(last).visibility).toBe('visible');
    last.scrollIntoView();
    await waitFor(() => expect(drawn()).toBe(true));
    const starts = items.map((item) => item.querySelector('h4')).filter((headline) => headline?.checkVisibility());
    await expect(new Set(starts.map((headline) => headline?.getBoundingClientRect().left)).size).toBe(1);
    document.documentElement.scrollTo(0, 0);
  },
};

function moreWords(canvasElement: HTMLElement): string {
  return canvasElement.querySelector('[data-part=more]')?.textContent ?? '';
}

/** What a system without labels sends: it can be shown, and the capitals are read before every headline. */
export const LabelsInHeadlines: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    articles: [
      { ...first, headline: '+++ LIVE +++ The night pilots who bring the ships in' },
      { ...second, labels: [], headline: 'BREAKING / EXCLUSIVE: Netherby’s cranes come down' },
    ],
  },
};
