import { arabic, english, longHeadline, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { BreakingBanner } from './breaking-banner.js';

const forget = () => localStorage.removeItem('galley-breaking-banner');

const meta = {
  title: 'Page/BreakingBanner',
  component: BreakingBanner,
  parameters: { layout: 'fullscreen' },
  args: {
    edition: english,
    news: { id: 'ferry', headline: 'Ferry aground on the Bar with 140 on board', href: '/ferry-aground/' },
  },
  beforeEach: () => {
    forget();
    return forget;
  },
} satisfies Meta<typeof BreakingBanner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  tags: ['minimal', 'reference', 'states', 'not-printed'],
  play: async ({ canvas, args: { edition, news } }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(edition.messages['banner.label']);
    await expect(canvas.getByRole('link', { name: news.headline })).toHaveAttribute('href', news.href);
    await expect(canvas.getByRole('button', { name: edition.messages['banner.dismiss'] })).toBeVisible();
  },
};

/** Three lines are enough to know whether to follow it. */
export const LongHeadline: Story = {
  args: { news: { id: 'board', headline: longHeadline, href: '/board/' } },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    news: { id: 'abbara', headline: 'جنوح عبّارة على متنها ١٤٠ راكبًا عند مدخل الميناء', href: '/ferry/' },
  },
};

const closing = fn();

/** It stands over the end of the window, above the text; closed from the keyboard, it goes and no line moves. */
export const Closed: Story = {
  tags: ['one-picture'],
  render: (args) => (
    <div>
      <div style={{ display: 'grid', gap: 24, padding: 16, fontSize: 18 }}>
        {Array.from({ length: 24 }, (_, index) => (
          <p key={index} style={{ margin: 0 }}>
            The tide turned at {index + 1} minutes past four, and the pilots went out.
          </p>
        ))}
      </div>
      <BreakingBanner {...args} />
    </div>
  ),
  beforeEach: () => {
    closing.mockClear();
    document.addEventListener('galley-banner-closing', closing);
    return () => document.removeEventListener('galley-banner-closing', closing);
  },
  play: async ({ canvas, userEvent }) => {
    // A face that comes late moves lines by itself.
    await document.fonts.ready;
    const region = canvas.getByRole('region');
    await expect(Math.round(region.getBoundingClientRect().bottom)).toBe(window.innerHeight);
    const lines = canvas.getAllByText(/^The tide turned/);
    const tops = () => lines.map((line) => line.getBoundingClientRect().top);
    const [before, height] = [tops(), document.documentElement.scrollHeight];
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(region).not.toBeVisible();
    await expect(closing).toHaveBeenCalledTimes(1);
    await expect(tops()).toEqual(before);
    await expect(document.documentElement.scrollHeight).toBe(height);
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { news: { id: 'long', headline: longWord, href: '/long/' } },
};

/** What an advertising desk asks for: it can be shown, and nobody believes the next banner. */
export const OfferAsBreakingNews: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    news: { id: 'offer', headline: 'Half price until Sunday: twelve weeks of the Courier', href: '/subscribe/' },
  },
};
