import { arabic, english, longHeadline } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { shareServices } from './share-addresses.js';
import { ShareBar } from './share-bar.js';

const href = 'https://harbour-courier.example/night-pilots-of-the-bar/';

const meta = {
  title: 'Article/ShareBar',
  component: ShareBar,
  args: { edition: english, href, headline: 'The night pilots of the Bar' },
} satisfies Meta<typeof ShareBar>;
export default meta;
type Story = StoryObj<typeof meta>;

/** For the time of a story: what the browser's clipboard does. */
function clipboard(writeText: (text: string) => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

/** The links are there without script; copying, and the device's own way, come with it. */
export const Links: Story = {
  tags: ['minimal'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Share this article' })).toBeVisible();
    const facebook = canvas.getByRole('link', { name: 'Share on Facebook' });
    await expect(facebook).toHaveAttribute('rel', 'noopener nofollow');
    await expect(new URL(facebook.getAttribute('href') ?? '').searchParams.get('u')).toBe(href);
    await expect(canvas.getByRole('link', { name: 'E-mail' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:/),
    );
    await expect(canvas.getByRole('status')).toBeInTheDocument();
  },
};

export const Copied: Story = {
  tags: ['one-picture'],
  play: async ({ canvas, userEvent }) => {
    const write = fn(() => Promise.resolve());
    const restore = clipboard(write);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(canvas.getByText(english.messages['share.copied'])).toBeVisible());
    await expect(write).toHaveBeenCalledWith(href);
    restore();
  },
};

/** Every service, and a clipboard that the browser keeps shut. */
export const CopyFailed: Story = {
  tags: ['reference', 'states', 'not-printed'],
  args: { services: shareServices, headline: longHeadline },
  play: async ({ canvas, userEvent }) => {
    const restore = clipboard(() => Promise.reject(new DOMException('Not now', 'NotAllowedError')));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(canvas.getByText(english.messages['share.copy-failed'])).toBeVisible());
    await expect(canvas.getAllByRole('link')).toHaveLength(1 + shareServices.length);
    restore();
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: { edition: arabic, headline: 'مرشدو الليل' },
};

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['one-picture', 'long-words'], globals: { language: 'de' } };
