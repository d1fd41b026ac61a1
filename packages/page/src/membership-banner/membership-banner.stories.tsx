import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { MembershipBanner } from './membership-banner.js';

const forget = () => localStorage.removeItem('galley-membership-banner');

const meta = {
  title: 'Page/MembershipBanner',
  component: MembershipBanner,
  args: {
    edition: english,
    campaign: 'winter-2026',
    headline: 'You have read this far. Help us write the next one',
    children:
      'The Courier has no owner but its readers. Four thousand of them pay what they can each month, and nobody who cannot is shut out.',
    join: { name: 'Support the Courier', href: '/support/' },
    alternative: { name: 'Give once', href: '/support/once/' },
  },
  beforeEach: () => {
    forget();
    return forget;
  },
} satisfies Meta<typeof MembershipBanner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithTwoWays: Story = {
  tags: ['reference', 'states', 'not-printed'],
  play: async ({ canvas, args: { edition, join } }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName('You have read this far. Help us write the next one');
    await expect(canvas.getByRole('link', { name: join.name })).toHaveAttribute('href', join.href);
    await expect(canvas.getByRole('button', { name: edition.messages['membership.dismiss'] })).toBeVisible();
    await expect(canvas.getByRole('status')).toBeInTheDocument();
  },
};

/** One way is enough: the quieter one can be left out. */
export const OneWay: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the banner with two ways, without the quieter one.' } },
  args: { alternative: undefined },
};

/** Closed from the keyboard, it gives its room to one sentence, and no line of the page moves. */
export const Closed: Story = {
  tags: ['one-picture'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 24, fontSize: 18 }}>
      <p style={{ margin: 0 }}>The pilots went out at four, and came back with the tide.</p>
      <MembershipBanner {...args} />
      <p style={{ margin: 0 }}>More from the port.</p>
    </div>
  ),
  play: async ({ canvas, userEvent, args: { edition } }) => {
    // A face that comes late moves lines by itself.
    await document.fonts.ready;
    const tops = () => canvas.getAllByText(/pilots|port\./).map((line) => line.getBoundingClientRect().top);
    const before = tops();
    const button = canvas.getByRole('button', { name: edition.messages['membership.dismiss'] });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).not.toBeVisible();
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(edition.messages['membership.dismissed']));
    await expect(canvas.getByText(edition.messages['membership.dismissed'])).toBeVisible();
    await expect(tops()).toEqual(before);
  },
};

/** One way alone, in the other direction. */
export const RightToLeft: Story = {
  parameters: {
    edition: 'own',
    pictures: { reason: 'All its properties are logical, and the story with two ways shows all of its parts.' },
  },
  tags: ['no-picture'],
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    headline: 'قرأت حتى هنا. ساعدنا على كتابة القصة التالية',
    children: 'لا مالك للمرسى سوى قرائه. يدفع أربعة آلاف منهم ما يستطيعون كل شهر، ولا يُحرم من القراءة من لا يستطيع.',
    join: { name: 'ادعم المرسى', href: '/support/' },
    alternative: undefined,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};

/** The words that say why keep their room beside a button of eighty letters. */
export const LongWords: Story = {
  tags: ['long-words'],
  args: { headline: longWord, children: longWord, join: { name: longWord, href: '/support/' } },
};

/** What a campaign sends that counts refusals: it can be shown, and it insults whoever cannot pay. */
export const RefusalThatShames: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { alternative: { name: 'No, I do not care what happens in my town', href: '/' } },
};
