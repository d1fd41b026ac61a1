import type { Edition } from '@galley/content';
import { ukrainian } from '@galley/test-kit';
import type { Meta } from '@storybook/react-vite';
import { novyiLyman } from '../publication/novyi-lyman.js';
import {
  article,
  front,
  isOf,
  newsletters,
  notFound,
  printed,
  search,
  subscribe,
  topic,
  type PageStory as Story,
} from './stories-of-pages.js';

/** Whole pages of the demo’s second paper, in Ukrainian and in its own brand, from its content, as the reader gets them. */
const meta = {
  title: 'Pages/Novyi Lyman',
  // Whole pages below one another would be a page that nobody scrolls.
  tags: ['!autodocs', '!manifest', 'no-picture'],
  parameters: { layout: 'fullscreen', pictures: { reason: 'The demo’s own page is pictured.' } },
  globals: { brand: 'novyi-lyman', language: 'uk', direction: 'by language' },
  args: { edition: ukrainian },
} satisfies Meta<{ edition: Edition }>;
export default meta;

const paper = printed(novyiLyman);

const inAnotherPaper = {
  reason: 'The same page of another paper is pictured, and so are this paper’s brand and language.',
};

/** The front page: the lead, what the editors chose, the news as it came in. */
export const Front: Story = {
  ...front(paper),
  tags: ['page:uk-front-page'],
  play: (playing) => isOf(paper, playing),
};

/** A long report, with newsletters and what else is new beside it. */
export const Article: Story = {
  ...article(paper, 'skilky-moria-treba-lymanu'),
  parameters: { pictures: inAnotherPaper },
};

/** The headline over the picture, as a feature has it. */
export const Feature: Story = {
  ...article(paper, 'sim-dniv-na-soli'),
  tags: ['page:uk-article-feature'],
};

/** Who speaks stands beside what is said. */
export const Opinion: Story = {
  ...article(paper, 'vidchynit-shkilni-dvory'),
  tags: ['page:uk-article-opinion'],
};

/** An article that is cut short for those who do not pay, and says how to read on. */
export const ForSubscribers: Story = {
  ...article(paper, 'tramvai-na-kosu'),
  parameters: { pictures: inAnotherPaper },
};

/** Everything that was published in a section, beside what is most read. */
export const Section: Story = {
  ...topic(paper, '/section/voda/'),
  tags: ['page:uk-section'],
};

/** The newsletters to choose from, with what a reader agrees to. */
export const Newsletters: Story = {
  ...newsletters(paper),
  parameters: { pictures: inAnotherPaper },
};

/** What is found for a word in another of its forms than the articles have. */
export const SearchAnswered: Story = {
  ...search(paper, 'трамваями'),
  parameters: { pictures: inAnotherPaper },
};

/** Where a reader becomes a subscriber: what it costs, and what it gives. */
export const Subscribe: Story = {
  ...subscribe(paper),
  parameters: { pictures: inAnotherPaper },
};

/** What a reader gets at an address where nothing is printed. */
export const NotFound: Story = {
  ...notFound(paper),
  parameters: { pictures: inAnotherPaper },
};
