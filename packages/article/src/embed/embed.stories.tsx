import { embedProviders, embedSource } from '@galley/content';
import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { EmbedSettings } from './embed-settings.js';
import { allowEmbeds } from './embed.element.js';
import { Embed, type EmbedProps } from './embed.js';

const film = 'https://www.youtube.com/watch?v=fog-signal1';

const meta = {
  title: 'Article/Embed',
  component: Embed,
  args: {
    edition: english,
    href: film,
    title: 'The last blast of the fog signal on Gull Rock',
    source: embedSource(film),
  },
  beforeEach: () => {
    forget();
    return forget;
  },
} satisfies Meta<typeof Embed>;
export default meta;
type Story = StoryObj<typeof meta>;

function forget() {
  for (const provider of embedProviders) allowEmbeds(provider, false);
}

/** Puts a drawing of our own into a frame in place of the other site's page, so that no picture needs the network. */
function drawn() {
  const { set, get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src') ?? {};
  if (!set || !get) throw new Error('A frame has no address here.');
  const asked: string[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
    configurable: true,
    get,
    set(this: HTMLIFrameElement, address: string) {
      asked.push(address);
      set.call(this, `data:image/svg+xml,${encodeURIComponent(night)}`);
    },
  });
  return {
    asked,
    restore: () => Object.defineProperty(HTMLIFrameElement.prototype, 'src', { configurable: true, get, set }),
  };
}

const night =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice"><path fill="#16222e" d="M0 0h320v180H0z"/><path fill="#f4d58d" opacity=".22" d="m214 62-214-40v64z"/><circle cx="214" cy="62" r="5" fill="#f4d58d"/><path fill="#0b131b" d="M206 68h16l4 72h-24zM0 140q60-16 120-4t90 2 110-6v48H0z"/></svg>';

const frames = (within: HTMLElement) =>
  [...within.querySelectorAll('[data-place]')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('iframe') ?? []),
  ]);

/** Before the reader agrees: what it is, what agreeing means, and the link. Nothing of another site is there. */
export const BeforeConsent: Story = {
  tags: ['reference', 'states', 'print'],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: 'Open at YouTube' })).toHaveAttribute('href', film);
    await expect(canvas.getByRole('button', { name: 'Show it here' })).toHaveAccessibleDescription(/fog signal/);
    await expect(canvas.getByRole('button', { name: 'Always show things from YouTube' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Stop/ })).toBeNull();
    await expect(frames(canvasElement)).toEqual([]);
  },
};

/** By keyboard: the frame has the focus, past it there is a way, and it can be stopped again. Nothing else has moved. */
export const Shown: Story = {
  beforeEach: () => {
    player = drawn();
    return player.restore;
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const figure = canvas.getByRole('figure');
    // A late face would change the height, and not the embed.
    await document.fonts.ready;
    const height = figure.offsetHeight;
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Show it here' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(player.asked).toEqual(['https://www.youtube-nocookie.com/embed/fog-signal1?hl=en']);
    await expect(frames(canvasElement)).toHaveLength(1);
    await expect(document.activeElement?.shadowRoot?.activeElement).toBe(frames(canvasElement)[0]);
    await expect(canvas.queryByRole('button', { name: 'Show it here' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Stop showing things from YouTube' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Skip past what comes from YouTube' })).toBeInTheDocument();
    await expect(figure.offsetHeight).toBe(height);
  },
};
let player: ReturnType<typeof drawn>;

const others: readonly Pick<EmbedProps, 'href' | 'title' | 'width' | 'height'>[] = [
  { href: 'https://vimeo.com/76979871', title: 'Low water: a day on the mud with the cocklers' },
  {
    href: 'https://x.com/saltmerepilots/status/1234567890123456789',
    title:
      'The bar is closed to all vessels over 40 metres until the swell drops. Next word at six. — Saltmere Pilots (@saltmerepilots)',
  },
  { href: 'https://www.instagram.com/p/CuZ3x_y1aBc/' },
  {
    href: 'https://www.tiktok.com/@saltmere.harbour/video/6718335390845095173',
    title: 'How to tie up a trawler alone',
  },
  { href: 'https://www.facebook.com/saltmere/posts/10153231379946729' },
  {
    href: 'https://datawrapper.dwcdn.net/sgBf1/',
    title: 'Landings at the fish quay by month',
    width: 600,
    height: 320,
  },
  { href: 'https://public.flourish.studio/visualisation/4400566/', title: 'Where the harbour’s money comes from' },
];

/** Each provider keeps the place that its things usually need; a chart with a known size keeps that. */
export const EveryProvider: Story = {
  tags: ['one-picture'],
  render: ({ edition }) => (
    <div style={{ display: 'grid', gap: 32 }}>
      {others.map((each) => (
        <Embed key={each.href} {...each} edition={edition} source={embedSource(each.href)} />
      ))}
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('button', { name: 'Show it here' })).toHaveLength(others.length);
    await expect(frames(canvasElement)).toEqual([]);
  },
};

/** What cannot be shown here is a link; so is everything on a page without script. */
export const PlainLink: Story = {
  tags: ['one-picture', 'long-words'],
  render: ({ edition }) => (
    <div style={{ display: 'grid', gap: 32 }}>
      <Embed edition={edition} href="https://charts.example/tides" title={`A table of tides and ${longWord}`} />
      <Embed edition={edition} href="https://www.charts.example/tides" />
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: 'Open at charts.example' })).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvasElement.querySelector('galley-embed')).toBeNull();
  },
};

/** An address of which nothing else is known is a link that says whose it is. */
export const AddressAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the second of the plain links.' } },
  args: { href: 'https://charts.example/tides', title: undefined, source: undefined },
};

/** The words of another script stand between the reader's own. */
export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: { edition: arabic, title: 'آخر صفير لبوق الضباب على صخرة النورس' },
};

/** Whom the reader has allowed, and the way back. It follows what is said elsewhere on the page. */
export const Settings: Story = {
  tags: ['states', 'not-printed'],
  render: ({ edition }) => <EmbedSettings edition={edition} />,
  play: async ({ canvas, userEvent }) => {
    const listed = () => canvas.queryAllByRole('button').map(({ textContent }) => textContent);
    await expect(canvas.getByText(english.messages['embed.settings-none'])).toBeVisible();
    await expect(listed()).toEqual([]);
    for (const provider of ['youtube', 'x', 'vimeo'] as const) allowEmbeds(provider);
    await waitFor(() => expect(listed()).toHaveLength(3));
    await expect(canvas.queryByText(english.messages['embed.settings-none'])).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Stop showing things from X' }));
    await expect(listed()).toEqual(['Stop showing things from YouTube', 'Stop showing things from Vimeo']);
    await expect(canvas.getByRole('region')).toHaveFocus();
    await expect(localStorage.getItem('galley-embeds')).toBe('youtube vimeo');
  },
};

/** Before the reader has allowed anybody, the settings say so, and there is nothing to take back. */
export const SettingsOfNobody: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The settings are pictured with two who are allowed.' } },
  render: ({ edition }) => <EmbedSettings edition={edition} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(english.messages['embed.settings-none'])).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** What an address alone makes: it can be shown, and nobody knows what they agree to. */
export const AddressWithoutTitle: Story = { tags: ['dont', '!manifest', 'one-picture'], args: { title: undefined } };
