/** Whole pages as stories, each from what the demo's route of that page chooses. */
import type { Edition } from '@galley/content';
import type { SignUpAnswer } from '@galley/newsletter/server';
import type { StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { aroundArticle, articleAt, feedItems, frontOf, meanwhile, topicAt } from '../publication/choose.js';
import { ownPapers } from '../publication/own-papers.js';
import { printedBeside } from '../publication/printed-beside.js';
import type { Publication } from '../publication/publish.js';
import { hitsOn, queryOf } from '../publication/search.js';
import { ArticlePage, type ArticlePageProps } from './article-page.js';
import { FrontPage } from './front-page.js';
import { LatestPage } from './latest-page.js';
import { NewslettersPage } from './newsletters-page.js';
import { NotFoundPage } from './not-found-page.js';
import { SearchPage } from './search-page.js';
import { SubscribePage } from './subscribe-page.js';
import { TopicPage } from './topic-page.js';

/** A page in the edition of the toolbar's language. */
export type PageStory = StoryObj<{ edition: Edition }>;

/** One of the demo's own papers, as the demo prints it. */
export const printed = (paper: (typeof ownPapers)[number]): Publication => printedBeside(paper, ownPapers);

/** Where a page would be were the paper real. */
export const addressOf = ({ site }: Publication, path: string): string => new URL(path, site).href;

type Playing = Pick<Parameters<NonNullable<PageStory['play']>>[0], 'args' | 'canvasElement'>;

/** A page has one headline above all others, and one part that is the page itself. */
export async function isWhole({ canvasElement }: Pick<Playing, 'canvasElement'>): Promise<void> {
  await expect(canvasElement.querySelectorAll('h1')).toHaveLength(1);
  await expect(canvasElement.querySelectorAll('main')).toHaveLength(1);
}

/** And it is printed in its paper's brand, language and direction. */
export async function isOf({ brand }: Publication, { args: { edition }, canvasElement }: Playing): Promise<void> {
  await isWhole({ canvasElement });
  const { documentElement } = canvasElement.ownerDocument;
  await expect(documentElement).toHaveAttribute('data-galley-brand', brand);
  await expect(documentElement).toHaveAttribute('lang', edition.lang);
  await expect(documentElement).toHaveAttribute('dir', edition.dir);
}

/** A page whose headline above all others says these words. */
export const says =
  (headline: string) =>
  async ({ canvasElement }: Pick<Playing, 'canvasElement'>): Promise<void> => {
    await isWhole({ canvasElement });
    await expect(canvasElement.querySelector('h1')).toHaveTextContent(headline);
  };

export function front(paper: Publication): PageStory {
  return {
    render: ({ edition }) => <FrontPage paper={paper} edition={edition} {...frontOf(paper)} />,
    play: isWhole,
  };
}

/** The article with this slug, and what else its route knows of it and of the reader. */
export function article(
  paper: Publication,
  slug: string,
  more: Pick<ArticlePageProps, 'canEdit' | 'live'> = {},
): PageStory {
  return {
    render: ({ edition }) => {
      const found = articleAt(paper, slug);
      if (found === undefined) throw new Error(`${paper.name} has no article ${slug}, so there is no page to show.`);
      return (
        <ArticlePage
          article={found}
          paper={paper}
          edition={edition}
          {...aroundArticle(paper, found)}
          {...more}
          url={addressOf(paper, found.href)}
        />
      );
    },
    play: isWhole,
  };
}

/** The section, tag or author whose page is at this place in the paper. */
export function topic(paper: Publication, place: `/${string}/`): PageStory {
  const path = paper.base + place;
  return {
    render: ({ edition }) => {
      const found = topicAt(paper, path);
      if (found === undefined)
        throw new Error(`${paper.name} printed nothing at ${place}, so there is no page to show.`);
      return (
        <TopicPage
          paper={paper}
          edition={edition}
          {...found}
          path={path}
          url={addressOf(paper, path)}
          mostRead={paper.mostRead}
        />
      );
    },
    play: isWhole,
  };
}

export function latest(paper: Publication): PageStory {
  return {
    render: ({ edition }) => (
      <LatestPage
        paper={paper}
        edition={edition}
        url={addressOf(paper, `${paper.base}/latest/`)}
        page={1}
        {...feedItems(paper, 1)}
      />
    ),
    play: says(paper.words.latest),
  };
}

/** The newsletters, or what is answered to a form that was sent without script. */
export function newsletters(paper: Publication, answer?: SignUpAnswer): PageStory {
  return {
    render: ({ edition }) => <NewslettersPage paper={paper} edition={edition} answer={answer} />,
    play: says(answer === undefined ? paper.words.newsletters : paper.words.answers[answer.state]),
  };
}

/** What is found for a query; the form alone where it is empty. */
export function search(paper: Publication, asked = ''): PageStory {
  return {
    render: ({ edition }) => {
      const query = queryOf(asked);
      const found = hitsOn(paper, query, null);
      if (found === undefined) throw new Error('Every search has a first page, and this one has none.');
      return <SearchPage paper={paper} edition={edition} query={query} found={found} {...meanwhile(paper)} />;
    },
    play: async ({ canvas, canvasElement }) => {
      await says(paper.words.search)({ canvasElement });
      await expect(canvas.getByRole('searchbox')).toHaveValue(asked);
    },
  };
}

export function subscribe(paper: Publication, isSubscriber = false): PageStory {
  const { subscription, base } = paper;
  if (subscription === undefined) throw new Error(`Nobody pays for ${paper.name}, so it has no page to subscribe.`);
  return {
    render: ({ edition }) => (
      <SubscribePage
        paper={paper}
        subscription={subscription}
        edition={edition}
        path={`${base}/subscribe/`}
        isSubscriber={isSubscriber}
      />
    ),
    play: says((isSubscriber ? subscription.welcome : subscription.terms).headline),
  };
}

export function notFound(paper: Publication): PageStory {
  return {
    render: ({ edition }) => <NotFoundPage paper={paper} edition={edition} />,
    play: says(paper.words.nothingHere),
  };
}
