import { arabic, english, longWord } from '@galley/test-kit';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Paywall } from './paywall.js';

const text = [
  'At four in the morning the Bar is a line of white that moves. Nine people in Saltmere can take a ship over it in the dark, and two of them retire this winter.',
  'Nobody has been trained to follow them. The harbour board says that the machine which is to replace them will be tried in the spring; the pilots say that they have not seen it, and that the sand has not either.',
];

/** The end of the text that everybody may read, as an article's body sets it, and the paywall after it. */
const afterText: Decorator = (Paywalled, { parameters }) => (
  <div style={{ display: 'grid', gap: 24, maxInlineSize: 704 }}>
    <div style={{ display: 'grid', gap: '0.7em', fontSize: 19, lineHeight: 1.56 }}>
      {((parameters['lines'] as readonly string[] | undefined) ?? text).map((line) => (
        <p key={line} style={{ margin: 0 }}>
          {line}{' '}
          <a href="#pilots" style={{ color: 'inherit' }}>
            *
          </a>
        </p>
      ))}
    </div>
    <Paywalled />
  </div>
);

const meta = {
  title: 'Page/Paywall',
  component: Paywall,
  args: {
    edition: english,
    headline: 'The rest of this story is for subscribers',
    children: 'Two pounds a week, everything that we write, and the ferry times on paper. Leave whenever you like.',
    subscribe: { name: 'Subscribe', href: '/subscribe/' },
    signInHref: '/sign-in/?returnTo=/night-pilots/',
  },
  decorators: [afterText],
} satisfies Meta<typeof Paywall>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The last lines fade, but can be read, selected and followed. */
export const AfterTheFreePart: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  play: async ({ canvas, args: { edition } }) => {
    const region = canvas.getByRole('region', { name: 'The rest of this story is for subscribers' });
    await expect(region).toHaveClass('galley-paywall');
    await expect(canvas.getByRole('link', { name: 'Subscribe' })).toHaveAttribute('href', '/subscribe/');
    await expect(canvas.getByRole('link', { name: edition.messages['paywall.sign-in'] })).toBeVisible();
    const [, link] = canvas.getAllByRole('link', { name: '*' });
    const { left, top } = link?.getBoundingClientRect() ?? new DOMRect();
    await expect(document.elementFromPoint(left + 2, top + 8)).toBe(link);
  },
};

/** One offer, and no word of signing in where nobody can. */
export const OfferAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the story after the free part, without the quiet line at its end.' } },
  args: { signInHref: undefined },
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.queryByText(edition.messages['paywall.known'])).toBeNull();
  },
};

export const RightToLeft: Story = {
  parameters: {
    edition: 'own',
    lines: ['في الرابعة فجرًا يكون الحاجز الرملي خطًّا أبيض يتحرك، ولا يعرف مسالكه ليلًا سوى تسعة.'],
    pictures: { reason: 'All its properties are logical, and the other story shows all of its parts.' },
  },
  tags: ['no-picture'],
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    headline: 'بقية القصة للمشتركين',
    children: 'دينار واحد في الأسبوع مقابل كل ما نكتبه. ويمكنك الإلغاء متى شئت.',
    subscribe: { name: 'اشترك', href: '/subscribe/' },
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { headline: longWord, children: longWord, subscribe: { name: longWord, href: '/subscribe/' } },
};

/** What is written to be pressed: it can be shown, and says neither that it costs something nor how much. */
export const ButtonThatHidesTheOffer: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    headline: 'Keep reading',
    children: 'Unlock this story, and all the others, with Courier Plus.',
    subscribe: { name: 'Continue', href: '/subscribe/' },
  },
};
