import { createEdition, type Edition, type LiveCoverage } from '@galley/content';
import { livePostsFromWordPress } from '@galley/content/wordpress';
import type { LinkAnswer } from '@galley/newsletter/server';
import { english } from '@galley/test-kit';
import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import livePosts from '../../content/harbour-courier/live-posts.json?raw';
import { articleAt, feedItems, meanwhile, onStand } from '../publication/choose.js';
import { courierSite, harbourCourier } from '../publication/harbour-courier.js';
import { ownPapers } from '../publication/own-papers.js';
import { CommentsPage } from './comments-page.js';
import { FailedPage } from './failed-page.js';
import { MailboxPage } from './mailbox-page.js';
import { OtherSitesPage } from './other-sites-page.js';
import { PapersPage } from './papers-page.js';
import { ReadingListPage } from './reading-list-page.js';
import { ReportPage } from './report-page.js';
import {
  addressOf,
  article,
  front,
  isWhole,
  latest,
  newsletters,
  notFound,
  printed,
  says,
  search,
  subscribe,
  topic,
  type PageStory as Story,
} from './stories-of-pages.js';
import { SubscriptionPage } from './subscription-page.js';
import { WirePage } from './wire-page.js';

/** Whole pages of the demo, from its content, as the reader gets them. */
const meta = {
  title: 'Pages/The Harbour Courier',
  // Whole pages below one another would be a page that nobody scrolls.
  tags: ['!autodocs', '!manifest', 'no-picture'],
  parameters: { layout: 'fullscreen', pictures: { reason: 'The demo’s own page is pictured.' } },
  args: { edition: english },
} satisfies Meta<{ edition: Edition }>;
export default meta;

const paper = printed(harbourCourier);

/** The front page: the lead, what the editors chose, the news as it came in. */
export const Front: Story = {
  ...front(paper),
  tags: ['page:front-page'],
};

/** The first article, with every part of a publisher page, as an editor sees it. */
export const ArticleForEditors: Story = {
  ...article(paper, 'night-pilots-of-the-bar', { canEdit: true }),
  parameters: { pictures: { reason: 'The demo’s own page is pictured, and the link has a story of its own.' } },
};

/** A report, with what most articles have. */
export const Article: Story = {
  ...article(paper, 'last-auction-by-hand'),
};

/** Who speaks stands beside what is said. */
export const Opinion: Story = {
  ...article(paper, 'opinion-free-ferry'),
  tags: ['page:article-opinion'],
};

/** Every kind of node in one piece. */
export const LongRead: Story = {
  ...article(paper, 'what-the-wall-is-for'),
};

/** The headline in the picture, and a gallery. */
export const Feature: Story = {
  ...article(paper, 'seven-lights-of-the-wend'),
  tags: ['page:article-feature'],
};

/** An article that is cut short for those who do not pay, and says how to read on. */
export const ForSubscribers: Story = {
  ...article(paper, 'tide-mill-turns-again'),
  tags: ['page:article-for-subscribers'],
};

const { posts } = livePostsFromWordPress(JSON.parse(livePosts), {
  ...courierSite,
  articleHref: (slug) => `/${slug}/`,
});
const coverage: LiveCoverage = { state: 'ended', posts };

/** What happens, as it happens; here nothing more comes in. */
export const Live: Story = {
  ...article(paper, 'tanker-adrift', { live: { coverage, shown: { posts, page: 1, pages: 1 } } }),
  tags: ['page:article-live'],
  play: async ({ canvas }) => {
    await expect(canvas.getByText('This coverage has ended.')).toBeVisible();
  },
};

/** What the newsroom put right stands above the text, and what it made clearer below. */
export const Corrected: Story = {
  ...article(paper, 'flood-wall-vote'),
  tags: ['page:article-flood-wall'],
};

/** Where the comments on an article would stand. */
export const Comments: Story = {
  parameters: { pictures: { reason: 'It is made as the page that says that nothing is here, which is pictured.' } },
  render: ({ edition }) => {
    const found = articleAt(paper, 'flood-wall-vote');
    if (found?.comments === undefined) throw new Error('The article has no comments, so there is no page of them.');
    const headline = paper.words.commentsOn.replace('{headline}', found.headline);
    return <CommentsPage paper={paper} edition={edition} path={found.comments.href} headline={headline} />;
  },
  play: isWhole,
};

/** The news as it came in, and the way to what came before. */
export const Latest: Story = {
  ...latest(paper),
  tags: ['page:latest-news'],
};

/** With and without pictures, beside what is most read. What the headline says, no kicker says again. */
export const Section: Story = {
  ...topic(paper, '/section/the-port/'),
  tags: ['page:section'],
  play: async ({ canvas, canvasElement }) => {
    const [page, ...others] = canvas.getAllByRole('region');
    await expect(page).toHaveAccessibleName('The Port');
    await expect(within(page as HTMLElement).queryByText('The port')).toBeNull();
    await expect(others.map((one) => one.querySelectorAll('h3').length)).toContain(10);
    await expect(canvasElement.querySelectorAll('h1')).toHaveLength(1);
  },
};

/** Everything by one author, beside what is most read; a tag has such a page, too. */
export const Author: Story = {
  ...topic(paper, '/author/noor-haddad/'),
  parameters: { pictures: { reason: 'The page of a section is pictured, and this one is made as that is.' } },
};

/** The newsletters to choose from, with what a reader agrees to. */
export const Newsletters: Story = {
  ...newsletters(paper),
  tags: ['page:newsletters'],
};

const stateOfForm = {
  reason: 'The page of the newsletters is pictured, and each state of the form in its own stories.',
};

/** The answer to a form that was sent without script, with that form once more and the way back. */
export const SignUpRejected: Story = {
  ...newsletters(paper, {
    step: 'sign-up',
    state: 'invalid',
    email: 'reader@',
    newsletters: paper.newsletters.slice(0, 1),
    returnTo: `${paper.base}/`,
  }),
  parameters: { pictures: stateOfForm },
};

/** What the link at the end of a letter opens: what comes already, and what could. */
const preferences: LinkAnswer = {
  step: 'preferences',
  state: 'asking',
  token: 'from-the-letter',
  email: 'reader@example.com',
  choices: paper.newsletters.map((newsletter, index) => ({
    newsletter,
    standing: index === 0 ? 'confirmed' : 'none',
    isAsked: index === 0,
  })),
};

function subscription(answer: LinkAnswer): Story {
  return {
    render: ({ edition }) => <SubscriptionPage paper={paper} edition={edition} answer={answer} />,
    play: isWhole,
  };
}

/** What a reader gets who has pressed the button of the first letter. */
export const SubscriptionConfirmed: Story = {
  ...subscription({ ...preferences, step: 'confirm', state: 'done' }),
  parameters: { pictures: stateOfForm },
};

/** Where a reader chooses among the newsletters, from a link in any letter. */
export const SubscriptionPreferences: Story = {
  ...subscription(preferences),
  parameters: { pictures: stateOfForm },
};

/** A link that works no more is followed by the way to a new one. */
export const SubscriptionEnded: Story = {
  ...subscription({ ...preferences, state: 'ended', token: '', email: '', choices: [] }),
  parameters: { pictures: stateOfForm },
};

/** Before anything was looked for, there is the form alone. */
export const SearchAsking: Story = {
  ...search(paper),
  parameters: { pictures: { reason: 'The page with answers is pictured, and it has the same form.' } },
};

/** What is found, a page at a time, beside what is most read. */
export const SearchAnswered: Story = {
  ...search(paper, 'tide'),
  tags: ['page:search'],
};

/** Nobody is sent away with nothing: where nothing is found stands what others read. */
export const SearchFoundNothing: Story = {
  ...search(paper, 'xylophone'),
  parameters: { pictures: { reason: 'The page with answers is pictured, and what stands here instead has stories.' } },
  play: async ({ canvas, canvasElement }) => {
    await isWhole({ canvasElement });
    await expect(canvas.getByText(paper.words.searchAgain)).toBeVisible();
  },
};

/** Where a reader becomes a subscriber: what it costs, and what it gives. */
export const Subscribe: Story = {
  ...subscribe(paper),
  tags: ['page:subscribe'],
};

/** The same page for those who subscribe, and may stop. */
export const Subscribed: Story = {
  ...subscribe(paper, true),
  parameters: { pictures: { reason: 'The page before is pictured, and this one has other words alone.' } },
};

/** What a reader saved for later. */
export const ReadingList: Story = {
  parameters: { pictures: { reason: 'The page of the latest news is pictured, and this one is made as that is.' } },
  render: ({ edition }) => (
    <ReadingListPage
      paper={paper}
      edition={edition}
      url={addressOf(paper, `${paper.base}/reading-list/`)}
      articles={meanwhile(paper).mostRead}
    />
  ),
  play: says(paper.words.readingList),
};

/** Before anything was saved, the page says how to. */
export const EmptyReadingList: Story = {
  parameters: { pictures: { reason: 'It is made as the page that says that nothing is here, which is pictured.' } },
  render: ({ edition }) => (
    <ReadingListPage
      paper={paper}
      edition={edition}
      url={addressOf(paper, `${paper.base}/reading-list/`)}
      articles={[]}
    />
  ),
  play: says(paper.words.nothingSaved),
};

/** Where a reader takes back what was allowed to other sites. */
export const OtherSites: Story = {
  tags: ['page:other-sites'],
  render: ({ edition }) => <OtherSitesPage paper={paper} edition={edition} />,
  play: says(paper.words.otherSites),
};

/** The news of somebody else’s feed, as it comes in; the paper’s own news stands in for it. */
export const Wire: Story = {
  parameters: {
    pictures: { reason: 'The demo has such a page only for those who give it a feed; its parts have stories.' },
  },
  render: ({ edition }) => (
    <WirePage
      paper={{ ...paper, hasWire: true }}
      edition={edition}
      wire={{
        source: paper.name,
        home: courierSite.site,
        summaries: feedItems(paper, 1).items,
        readAt: edition.now,
      }}
      mostRead={meanwhile(paper).mostRead}
    />
  ),
  play: isWhole,
};

/** Every paper that the demo prints, side by side: three brands, languages and clocks on one page. */
export const Papers: Story = {
  tags: ['page:papers'],
  render: ({ edition }) => (
    <PapersPage
      papers={ownPapers.map((one) => ({
        paper: one,
        edition: createEdition({ locale: one.locale, timeZone: one.timeZone, now: edition.now }),
        ...onStand(one),
      }))}
      edition={edition}
    />
  ),
  play: isWhole,
};

/** What the adapter made of each post, and what it could not show. */
export const Report: Story = {
  tags: ['page:report'],
  render: ({ edition }) => (
    <ReportPage paper={paper} edition={edition} reports={paper.reports} problems={paper.problems} />
  ),
  play: isWhole,
};

/** Where mail would lie that the demo does not send, before there is any. */
export const EmptyMailbox: Story = {
  parameters: { pictures: { reason: 'It is the demo’s own tool, and no page of a paper.' } },
  render: ({ edition }) => <MailboxPage paper={paper} edition={edition} mails={[]} />,
  play: isWhole,
};

/** What a reader gets at an address where nothing is printed. */
export const NotFound: Story = {
  ...notFound(paper),
  tags: ['page:not-found'],
};

/** What a reader gets instead of a page that could not be made. */
export const Failed: Story = {
  parameters: { pictures: { reason: 'It is made as the page that says that nothing is here, which is pictured.' } },
  render: ({ edition }) => <FailedPage paper={paper} edition={edition} />,
  play: says(paper.words.failed),
};
