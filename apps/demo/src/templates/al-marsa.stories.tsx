import type { Edition } from '@galley/content';
import { arabic } from '@galley/test-kit';
import type { Meta } from '@storybook/react-vite';
import { alMarsa } from '../publication/al-marsa.js';
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

/** Whole pages of the demo’s third paper, in Arabic, from right to left and in its own brand, as the reader gets them. */
const meta = {
  title: 'Pages/Al Marsa',
  // Whole pages below one another would be a page that nobody scrolls.
  tags: ['!autodocs', '!manifest', 'no-picture'],
  parameters: { layout: 'fullscreen', pictures: { reason: 'The demo’s own page is pictured.' } },
  globals: { brand: 'al-marsa', language: 'ar', direction: 'by language' },
  args: { edition: arabic },
} satisfies Meta<{ edition: Edition }>;
export default meta;

const paper = printed(alMarsa);

const inAnotherPaper = {
  reason: 'The same page of another paper is pictured, and so are this paper’s brand and language.',
};

/** The front page from right to left: the lead, what the editors chose, the news as it came in. */
export const Front: Story = {
  ...front(paper),
  tags: ['page:ar-front-page'],
  play: (playing) => isOf(paper, playing),
};

/** A long read, with newsletters and what else is new beside it. */
export const Article: Story = {
  ...article(paper, 'wadi-runs-again'),
};

/** The headline over the picture, as a feature has it. */
export const Feature: Story = {
  ...article(paper, 'nights-at-ras-al-shuhub'),
  tags: ['page:ar-article-feature'],
};

/** Who speaks stands beside what is said. */
export const Opinion: Story = {
  ...article(paper, 'opinion-shade-is-a-public-work'),
  tags: ['page:ar-article-opinion'],
};

/** An article that is cut short for those who do not pay, and says how to read on. */
export const ForSubscribers: Story = {
  ...article(paper, 'new-quay-is-not-enough'),
  parameters: { pictures: inAnotherPaper },
};

/** Everything that was published in a section, beside what is most read. */
export const Section: Story = {
  ...topic(paper, '/section/port/'),
  tags: ['page:ar-section'],
};

/** The newsletters to choose from, with what a reader agrees to. */
export const Newsletters: Story = {
  ...newsletters(paper),
  tags: ['page:ar-newsletters'],
};

/** What is found for a word, whatever stands joined to its front. */
export const SearchAnswered: Story = {
  ...search(paper, 'والميناء'),
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
