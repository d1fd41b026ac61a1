import type { LivePost } from '@galley/content';
import { arabic, english, longHeadline, longWord, ukrainian } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { LiveSource } from './ask-for-posts.js';
import { LiveFeed } from './live-feed.js';
import { laterPosts, liveAnswer, livePosts, text } from './live-posts.fixture.js';

const meta = {
  title: 'Feed/LiveFeed',
  component: LiveFeed,
  args: { posts: livePosts, edition: english, headingLevel: 2, children: text },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof LiveFeed>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody serves the address, and nobody asks for it within an hour. */
const follows = { src: '/live/posts/', every: 3600 };

/** Lets the feed ask now instead of in an hour. */
async function ask(canvasElement: HTMLElement, source: LiveSource) {
  const feed = canvasElement.querySelector('galley-live-feed') as HTMLElementTagNameMap['galley-live-feed'];
  feed.source = source;
  await waitFor(() => expect(feed.matches(':state(following)')).toBe(true));
  dispatchEvent(new Event('online'));
  return feed;
}

/** Two days, a pinned post, key events. */
export const Live: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  args: follows,
  play: async ({ canvasElement, canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button')).toBeVisible());
    await expect(canvasElement.querySelectorAll('[data-id]')).toHaveLength(6);
  },
};

/** What came in waits; nothing that is being read has moved. */
export const NewPostsWait: Story = {
  tags: ['one-picture'],
  args: follows,
  play: async ({ canvasElement, canvas, args }) => {
    const html = await liveAnswer({ edition: args.edition, posts: [...laterPosts, ...livePosts] });
    const feed = await ask(canvasElement, async ({ href }) => ({ html, href }));
    await waitFor(() => expect(feed.matches(':state(waiting)')).toBe(true));
    await expect(canvas.getAllByRole('button')).toHaveLength(2);
    await expect(canvasElement.querySelectorAll('[data-id]')).toHaveLength(6);
  },
};

/** The day that goes on has one heading, and the new day its own; the new turn stands in the list. */
export const NewPostsShown: Story = {
  args: follows,
  play: async ({ canvasElement, args, userEvent }) => {
    const html = await liveAnswer({ edition: args.edition, posts: [...laterPosts, ...livePosts] });
    const feed = await ask(canvasElement, async ({ href }) => ({ html, href }));
    await waitFor(() => expect(feed.matches(':state(waiting)')).toBe(true));
    await userEvent.click(canvasElement.querySelector('[data-part=show-posts]') as HTMLElement);
    await expect(document.activeElement).toHaveAttribute('id', 'live-n2');
    await expect(
      [...canvasElement.querySelectorAll('[data-key-of]')].map((line) => line.getAttribute('data-key-of')),
    ).toEqual([...canvasElement.querySelectorAll('li[data-key]')].map((item) => item.getAttribute('data-id')));
    (document.activeElement as HTMLElement).blur();
    document.documentElement.scrollTo(0, 0);
  },
};

/** The reader stopped it; the brake says how it goes on. */
export const HeldByTheReader: Story = {
  tags: ['one-picture'],
  args: follows,
  play: async ({ canvasElement, canvas, userEvent }) => {
    const feed = canvasElement.querySelector('galley-live-feed') as HTMLElement;
    await waitFor(() => expect(canvas.getByRole('button')).toBeVisible());
    await userEvent.click(canvas.getByRole('button'));
    await expect(feed.matches(':state(held)')).toBe(true);
    (document.activeElement as HTMLElement).blur();
  },
};

/** It says so, and goes on trying. */
export const NothingComesThrough: Story = {
  tags: ['one-picture'],
  args: follows,
  play: async ({ canvasElement }) => {
    const feed = await ask(canvasElement, () => Promise.reject(new Error('no network')));
    await waitFor(() => expect(feed.matches(':state(failed)')).toBe(true));
  },
};

export const KeyEventsOnly: Story = {
  args: { ...follows },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox'));
    const shown = [...canvasElement.querySelectorAll<HTMLElement>('[data-id]')].filter((post) =>
      post.checkVisibility(),
    );
    await expect(shown.map(({ dataset }) => dataset['id'])).toEqual(['p7', 'p4']);
    (document.activeElement as HTMLElement).blur();
  },
};

/** Overnight: the newsroom sleeps, and the page asks every five minutes. */
export const Paused: Story = {
  tags: ['no-picture'],
  parameters: { pictures: { reason: 'As the live one, but for the words in place of the label.' } },
  args: { ...follows, state: 'paused' },
};

/** No brake and no offer: nothing more will come. */
export const Ended: Story = { tags: ['one-picture'], args: { state: 'ended', earlierHref: '/live/2/' } };

/** Neither the newest posts nor the oldest. */
export const PageOfPosts: Story = {
  args: {
    posts: livePosts.slice(3),
    keyEvents: livePosts.filter(({ key }) => key),
    newerHref: '/live/',
    earlierHref: '/live/3/',
  },
  tags: ['no-picture'],
  parameters: {
    pictures: { reason: 'Its links are pictured where the coverage has ended; the play proves where they lead.' },
  },
  play: async ({ canvasElement }) => {
    const links = [...canvasElement.querySelectorAll<HTMLAnchorElement>('a[data-part]')].map((link) => link.pathname);
    await expect(links).toEqual(['/live/', '/live/3/']);
    await expect(canvasElement.querySelector('button')).toBeNull();
  },
};

export const Empty: Story = { tags: ['one-picture'], args: { posts: [], ...follows } };

/** Nothing was posted and nothing is asked for: the feed says so, and has no brake. */
export const NothingYet: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the empty one, without its brake.' } },
  args: { posts: [] },
  play: async ({ canvas, canvasElement, args: { edition } }) => {
    await expect(canvas.getByText(edition.messages['live.empty'])).toBeVisible();
    await expect(canvasElement.querySelector('button')).toBeNull();
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    posts: [
      { ...(livePosts[1] as LivePost), headline: longHeadline },
      { ...(livePosts[4] as LivePost), headline: longWord },
    ],
  },
};

export const InUkrainian: Story = {
  tags: ['one-picture'],
  args: { edition: ukrainian, ...follows },
  parameters: { edition: 'own' },
};

export const InArabic: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  args: { edition: arabic, ...follows },
  parameters: { edition: 'own' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};

/** What a desk makes of it that marks every post: it can be shown, and the list is the feed once more. */
export const EveryPostAKeyEvent: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { posts: livePosts.slice(0, 3).map((post) => ({ ...post, key: true })) },
};
