import type { Article, ArticleNode, Edition, HeaderLayout } from '@galley/content';
import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { articleAt, feedItems, picksOf } from '../publication/choose.js';
import { harbourCourier } from '../publication/harbour-courier.js';
import { ArticlePage } from './article-page.js';

interface Composition {
  edition: Edition;
  header: HeaderLayout;
  leadPicture: boolean;
  body: 'report' | 'long read';
  newsletter: 'in the text' | 'after the article' | 'both' | 'nowhere';
  feed: 'beside the text' | 'nowhere';
  picks: 0 | 4;
  paywall: boolean;
  correction: boolean;
}

const slugs = { report: 'last-auction-by-hand', 'long read': 'what-the-wall-is-for' } as const;

/**
 * An article page of the parts that you choose, from the demo's own words. What you chose stands in the address: copy it,
 * and others see the same page. Brand, scheme, language and width are in the toolbar.
 */
const meta = {
  title: 'Pages/Composer',
  parameters: {
    layout: 'fullscreen',
    pictures: { reason: 'The demo’s own pages are pictured; this puts their parts together.' },
  },
  args: {
    edition: english,
    header: 'standard',
    leadPicture: true,
    body: 'report',
    newsletter: 'after the article',
    feed: 'beside the text',
    picks: 4,
    paywall: false,
    correction: false,
  },
  argTypes: {
    header: { control: 'inline-radio', options: ['standard', 'feature', 'opinion', 'live'] },
    leadPicture: { control: 'boolean', description: 'A feature without one is set as a standard article.' },
    body: { control: 'inline-radio', options: Object.keys(slugs) },
    newsletter: { control: 'inline-radio', options: ['in the text', 'after the article', 'both', 'nowhere'] },
    feed: { control: 'inline-radio', options: ['beside the text', 'nowhere'] },
    picks: { control: 'inline-radio', options: [0, 4] },
    paywall: { control: 'boolean', description: 'Cut after three paragraphs, as for a reader who does not subscribe.' },
    correction: { control: 'boolean' },
  },
  tags: ['!autodocs', '!manifest', 'no-picture'],
  render: (chosen) => <ComposedPage {...chosen} />,
} satisfies Meta<Composition>;
export default meta;
type Story = StoryObj<Composition>;

function ComposedPage({ edition, feed, picks, newsletter, ...chosen }: Composition) {
  const article = composed({ newsletter, ...chosen });
  const isAfter = newsletter === 'after the article' || newsletter === 'both';
  return (
    <ArticlePage
      article={article}
      paper={{ ...harbourCourier, newsletters: isAfter ? harbourCourier.newsletters : [] }}
      edition={edition}
      feed={feed === 'nowhere' ? [] : feedItems(harbourCourier, 1).items.slice(0, 8)}
      picks={picksOf(harbourCourier, [article.id], picks)}
      url={`https://harbour-courier.example${article.href}`}
    />
  );
}

type Parts = Pick<Composition, 'header' | 'leadPicture' | 'body' | 'newsletter' | 'paywall' | 'correction'>;

function composed({ header, leadPicture, body, newsletter, paywall, correction }: Parts): Article {
  const found = articleAt(harbourCourier, slugs[body]);
  if (found === undefined) throw new Error(`The demo has no article ${slugs[body]}, so there is nothing to compose.`);
  const { picture, corrections, ...rest } = found;
  return {
    ...rest,
    layout: header,
    body: withNewsletter(found.body, newsletter === 'in the text' || newsletter === 'both'),
    ...(leadPicture && picture !== undefined ? { picture } : {}),
    ...(paywall ? { access: 'subscribers' as const } : {}),
    ...(correction ? { corrections: corrections ?? articleAt(harbourCourier, 'flood-wall-vote')?.corrections } : {}),
  };
}

/** One form after the third paragraph, or none. */
function withNewsletter(nodes: readonly ArticleNode[], isWanted: boolean): ArticleNode[] {
  const others = nodes.filter(({ type }) => type !== 'newsletter');
  if (!isWanted) return others;
  const paragraphs = others.flatMap(({ type }, index) => (type === 'paragraph' ? [index] : []));
  const place = (paragraphs[2] ?? others.length - 1) + 1;
  return others.toSpliced(place, 0, { type: 'newsletter', newsletter: 'dock-diary' });
}

/** The parts that most articles have. */
export const Compose: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getAllByRole('main')).toHaveLength(1);
  },
};
