import type { Edition, LiveCoverage } from '@galley/content';
import { livePostsFromWordPress } from '@galley/content/wordpress';
import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import livePosts from '../../content/harbour-courier/live-posts.json?raw';
import { articleAt, feedItems, leadOf, picksOf } from '../publication/choose.js';
import { courierSite, harbourCourier } from '../publication/harbour-courier.js';
import { ArticlePage } from './article-page.js';
import { FrontPage } from './front-page.js';
import { ListPage } from './list-page.js';
import { TopicPage } from './topic-page.js';

/** Whole pages of the demo, from its content, as the reader gets them. */
const meta = {
  title: 'Pages/The Harbour Courier',
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'Its words stand in parts that each have such a story.' } },
  },
  args: { edition: english },
} satisfies Meta<{ edition: Edition }>;
export default meta;
type Story = StoryObj<{ edition: Edition }>;

const pictures = { reason: 'The demo’s own page is pictured.' };

const { items } = feedItems(harbourCourier, 1);

function article(slug: string, canEdit = false): Story {
  return {
    render: ({ edition }) => {
      const found = articleAt(harbourCourier, slug);
      if (found === undefined) throw new Error(`The demo has no article ${slug}.`);
      const feed = items.filter(({ id }) => id !== found.id).slice(0, 8);
      const picks = picksOf(harbourCourier, [found.id], 4);
      return (
        <ArticlePage
          article={found}
          paper={harbourCourier}
          edition={edition}
          feed={feed}
          picks={picks}
          url={`https://harbour-courier.example${found.href}`}
          canEdit={canEdit}
        />
      );
    },
    play: async ({ canvas }) => {
      await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      await expect(canvas.getAllByRole('main')).toHaveLength(1);
    },
  };
}

export const Front: Story = {
  tags: ['no-picture', 'page:front-page'],
  parameters: { pictures },
  render: ({ edition }) => {
    const lead = leadOf(harbourCourier);
    const picks = picksOf(harbourCourier, [lead?.id], 4);
    const more = picksOf(harbourCourier, [lead?.id, ...picks.map(({ id }) => id)], 5);
    return (
      <FrontPage
        paper={harbourCourier}
        edition={edition}
        lead={lead}
        picks={picks}
        more={more}
        feed={items.slice(0, 9)}
      />
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  },
};

/** The first article, with every part of a publisher page, as an editor sees it. */
export const ArticleForEditors: Story = {
  ...article('night-pilots-of-the-bar', true),
  tags: ['no-picture'],
  parameters: { pictures: { reason: 'The demo’s own page is pictured, and the link has a story of its own.' } },
};

export const Article: Story = {
  ...article('last-auction-by-hand'),
  tags: ['no-picture'],
  parameters: { pictures },
};

/** Who speaks stands beside what is said. */
export const Opinion: Story = {
  ...article('opinion-free-ferry'),
  tags: ['no-picture', 'page:article-opinion'],
  parameters: { pictures },
};

/** Every kind of node in one piece. */
export const LongRead: Story = {
  ...article('what-the-wall-is-for'),
  tags: ['no-picture'],
  parameters: { pictures },
};

/** The headline in the picture, and a gallery. */
export const Feature: Story = {
  ...article('seven-lights-of-the-wend'),
  tags: ['no-picture', 'page:article-feature'],
  parameters: { pictures },
};

/** What happens, as it happens; here nothing more comes in. */
export const Live: Story = {
  render: ({ edition }) => {
    const found = articleAt(harbourCourier, 'tanker-adrift');
    if (found === undefined) throw new Error('The demo has no live article.');
    const { posts } = livePostsFromWordPress(JSON.parse(livePosts), {
      ...courierSite,
      articleHref: (slug) => `/${slug}/`,
    });
    const coverage: LiveCoverage = { state: 'ended', posts };
    return (
      <ArticlePage
        article={found}
        paper={harbourCourier}
        edition={edition}
        feed={items.slice(0, 8)}
        picks={picksOf(harbourCourier, [found.id], 4)}
        live={{ coverage, shown: { posts, page: 1, pages: 1 } }}
        url={`https://harbour-courier.example${found.href}`}
      />
    );
  },
  tags: ['no-picture', 'page:article-live'],
  parameters: { pictures },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('This coverage has ended.')).toBeVisible();
  },
};

/** What the newsroom put right stands above the text, and what it made clearer below. */
export const Corrected: Story = {
  ...article('flood-wall-vote'),
  tags: ['no-picture', 'page:article-flood-wall'],
  parameters: { pictures },
};

export const Latest: Story = {
  tags: ['no-picture', 'page:latest-news'],
  parameters: { pictures },
  render: ({ edition }) => (
    <ListPage
      paper={harbourCourier}
      edition={edition}
      title="Latest news"
      path="/latest/"
      url="https://harbour-courier.example/latest/"
      articles={items}
      moreHref="/latest/2/"
    />
  ),
};

/** With and without pictures, beside what is most read. What the headline says, no kicker says again. */
export const Section: Story = {
  tags: ['no-picture', 'page:section'],
  parameters: { pictures },
  render: ({ edition }) => (
    <TopicPage
      paper={harbourCourier}
      edition={edition}
      title="The Port"
      path="/section/the-port/"
      url="https://harbour-courier.example/section/the-port/"
      articles={harbourCourier.summaries.filter(
        ({ id }) => harbourCourier.articles.find((one) => one.id === id)?.section?.name === 'The Port',
      )}
      mostRead={harbourCourier.mostRead}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    const [page, ...others] = canvas.getAllByRole('region');
    await expect(page).toHaveAccessibleName('The Port');
    await expect(within(page as HTMLElement).queryByText('The port')).toBeNull();
    await expect(others.map((one) => one.querySelectorAll('h3').length)).toContain(10);
    await expect(canvasElement.querySelectorAll('h1')).toHaveLength(1);
  },
};

/** Before anything is published. */
export const EmptyFront: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  render: ({ edition }) => (
    <FrontPage
      paper={{ ...harbourCourier, sections: [], breaking: undefined }}
      edition={edition}
      picks={[]}
      more={[]}
      feed={[]}
    />
  ),
};
