import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { LinkAnswer } from '../endpoint/answer.js';
import { SubscriptionForm } from './subscription-form.js';

const tide = {
  id: 'tide-tables',
  name: 'The Morning Tide',
  description: 'High water, the ships that are due, and the five stories that the town will talk about.',
  frequency: 'Every day at six',
};
const diary = {
  id: 'dock-diary',
  name: 'Dock Diary',
  description: 'A week on the quays: cargo, jobs, and what the harbour board would rather not have minuted.',
  frequency: 'Fridays',
};
const prices = { id: 'fish-prices', name: 'Prices at the Fish Auction', frequency: 'Daily, after the last lot' };

const asking: LinkAnswer = {
  step: 'confirm',
  state: 'asking',
  token: 'secret',
  email: 'reader@example.com',
  choices: [
    { newsletter: tide, standing: 'pending', isAsked: true },
    { newsletter: diary, standing: 'confirmed', isAsked: false },
    { newsletter: prices, standing: 'none', isAsked: false },
  ],
};

const meta = {
  title: 'Newsletter/SubscriptionForm',
  component: SubscriptionForm,
  args: { edition: english, action: '/newsletters/', answer: asking },
} satisfies Meta<typeof SubscriptionForm>;
export default meta;
type Story = StoryObj<typeof meta>;

const words = english.messages;

/** What the link in the first letter opens. Enter is enough: the button has the focus. */
export const Confirm: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(words['subscription.confirm']);
    await expect(canvas.getByText(/Press the button/)).toHaveTextContent(
      'Press the button, and The Morning Tide will come to reader@example.com.',
    );
    const button = canvas.getByRole('button', { name: words['subscription.confirm-button'] });
    await expect(button).toHaveFocus();
    const form = canvasElement.querySelector('form');
    await expect(form?.getAttribute('action')).toBe('/newsletters/confirm');
    await expect(form?.method).toBe('post');
    await expect(form && Object.fromEntries(new FormData(form))).toEqual({ token: 'secret' });
  },
};

/** The way on is the reader’s own choice of newsletters. */
export const Confirmed: Story = {
  tags: ['one-picture'],
  args: { answer: { ...asking, state: 'done', token: 'another' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading')).toHaveTextContent(words['subscription.confirmed']);
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByRole('link', { name: words['subscription.manage'] })).toHaveAttribute(
      'href',
      '/newsletters/preferences?token=another',
    );
  },
};

export const Leave: Story = {
  args: {
    answer: {
      ...asking,
      step: 'unsubscribe',
      choices: asking.choices.map((choice) => ({ ...choice, standing: 'confirmed', isAsked: true })),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Press the button/)).toHaveTextContent(
      'Press the button, and The Morning Tide, Dock Diary and Prices at the Fish Auction will come to reader@example.com no more.',
    );
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};

/** Ticked is what comes. What was asked for and never confirmed says so. */
export const Preferences: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  args: { answer: { ...asking, step: 'preferences' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByRole('group', { name: words['subscription.choose'] })).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: 'Dock Diary' })).toBeChecked();
    const waiting = canvas.getByRole('checkbox', { name: 'The Morning Tide' });
    await expect(waiting).not.toBeChecked();
    await expect(waiting).toHaveAccessibleDescription(new RegExp(words['subscription.waiting']));
    await userEvent.click(waiting);
    const form = canvasElement.querySelector('form');
    await expect(form && new FormData(form).getAll('newsletter')).toEqual(['tide-tables', 'dock-diary']);
  },
};

/** A link has its day. Nothing of whom it was for is said. */
export const Ended: Story = {
  tags: ['minimal', 'one-picture'],
  args: { answer: { ...asking, state: 'ended', token: '', email: '', choices: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading')).toHaveTextContent(words['subscription.ended']);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    answer: {
      step: 'preferences',
      state: 'asking',
      token: 'secret',
      email: `${longWord}@example.com`,
      choices: [{ newsletter: { ...tide, name: longWord }, standing: 'confirmed', isAsked: false }],
    },
  },
};
