import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import type { Consent } from '../newsletter/consent.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import { formStates } from './form-state.js';
import { NewsletterForm } from './newsletter-form.js';

const tide: Newsletter = {
  id: 'tide-tables',
  name: 'The Morning Tide',
  description: 'High water, the ships that are due, and the five stories that the town will talk about.',
  frequency: 'Every day at six',
};

const diary: Newsletter = {
  id: 'dock-diary',
  name: 'Dock Diary',
  description: 'A week on the quays: cargo, jobs, and what the harbour board would rather not have minuted.',
  frequency: 'Fridays',
};

const auction: Newsletter = { id: 'fish-prices', name: 'Prices at the Fish Auction', frequency: 'Daily' };

const consent: Consent = {
  text: 'I agree that the Courier keeps my address and sends me the newsletter. I can leave by a link in every mail, and read here what we do with it.',
  version: '2026-11',
};

const consentText = (
  <>
    I agree that the Courier keeps my address and sends me the newsletter. I can leave by a link in every mail, and read
    here <a href="#privacy">what we do with it</a>.
  </>
);

const meta = {
  title: 'Newsletter/NewsletterForm',
  component: NewsletterForm,
  args: {
    newsletter: tide,
    edition: english,
    action: '/newsletters/subscribe',
    look: 'inline',
  },
  argTypes: {
    look: { control: 'inline-radio', options: ['inline', 'card', 'banner', 'footer'] },
    state: { control: 'select', options: formStates },
  },
} satisfies Meta<typeof NewsletterForm>;
export default meta;
type Story = StoryObj<typeof meta>;

const words = english.messages;

/** Between hairlines, in the flow of an article. */
export const Inline: Story = {
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: /E-mail address/ });
    await expect(field).toBeRequired();
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    await expect(field).not.toHaveAccessibleDescription();
    await expect(canvas.getAllByText(words['newsletter.required'])).toHaveLength(1);
    await expect(canvas.getByRole('form', { name: tide.name })).toBeVisible();
    await expect(canvas.getByRole('status')).toBeInTheDocument();
  },
};

/** On a tinted ground, for the end of a page. */
export const Card: Story = { args: { look: 'card', newsletter: diary } };

/** As wide as the page: words beside the field. */
export const Banner: Story = { args: { look: 'banner' } };

/** Short, at the foot of every page. */
export const Footer: Story = {
  args: { look: 'footer', newsletter: { id: tide.id, name: tide.name, frequency: tide.frequency } },
};

/** A newsletter can be a name alone, and ask for nothing but the address. */
export const NameAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the form between hairlines, with fewer words above the field.' } },
  args: { look: undefined, newsletter: { id: tide.id, name: tide.name } },
};

export const Submitting: Story = {
  tags: ['one-picture'],
  args: { state: 'submitting', email: 'reader@example.com' },
  play: async ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent(words['newsletter.submitting']),
};

export const Invalid: Story = {
  args: { state: 'invalid', email: 'reader@example' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeInvalid();
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(words['newsletter.invalid']);
    await expect(canvas.getByRole('textbox')).toHaveValue('reader@example');
  },
};

const failed = (state: 'rate-limited' | 'server-rejected'): Story => ({
  args: { state, email: 'reader@example.com' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(words[`newsletter.${state}`])).toBeVisible();
    await expect(canvas.getByRole('textbox')).toBeVisible();
    await expect(canvas.getByRole('textbox')).toBeValid();
    await expect(canvas.getByRole('textbox')).toHaveValue('reader@example.com');
  },
});

export const RateLimited: Story = { ...failed('rate-limited'), tags: ['one-picture'] };

export const ServerRejected: Story = { ...failed('server-rejected'), tags: ['one-picture'] };

/** The words take the place of the fields. */
const taken = (state: 'pending' | 'handled' | 'done'): Story => ({
  args: { state },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeVisible();
    await expect(visibleWords(canvas.getByRole('status'))).toBe(
      words[`newsletter.${state}`].replace('{newsletter}', tide.name),
    );
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
});

export const Pending: Story = taken('pending');

/** Says the same as `pending`: nobody learns whether an address was known. */
export const Handled: Story = { ...taken('handled'), tags: ['one-picture'] };

export const Done: Story = taken('done');

/** What has to be agreed to stands before the button, and is ticked by the reader alone. */
export const WithConsent: Story = {
  tags: ['reference', 'states', 'forced-colours', 'not-printed'],
  args: { look: 'card', newsletter: diary, consent, consentText },
  play: async ({ canvas }) => {
    const box = canvas.getByRole('checkbox', { name: /I agree/ });
    await expect(box).toBeRequired();
    await expect(box).not.toBeChecked();
    await expect(box).toHaveAttribute('aria-invalid', 'false');
    await expect(box).not.toHaveAccessibleDescription();
    await expect(canvas.getByRole('link', { name: 'what we do with it' })).toBeVisible();
  },
};

/** The box is said to be wrong, says why, and has the focus. Nothing is sent. */
export const ConsentMissing: Story = {
  tags: ['one-picture'],
  args: { consent, consentText },
  beforeEach: () => {
    rejected.asked.mockClear();
    return rejected.install();
  },
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('checkbox');
    await userEvent.type(canvas.getByRole('textbox'), 'reader@example.com');
    await userEvent.click(canvas.getByRole('button', { name: words['newsletter.subscribe'] }));
    await expect(box).toHaveFocus();
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription(words['newsletter.consent-missing']);
    await expect(box).toHaveAccessibleErrorMessage(words['newsletter.consent-missing']);
    await expect(visibleWords(canvas.getByRole('status'))).toBe('');
    await expect(canvas.getByRole('textbox')).toHaveValue('reader@example.com');
    await expect(rejected.asked).not.toHaveBeenCalled();
  },
};

/** A newsletter may say it in its own words. */
export const DoneInItsOwnWords: Story = {
  tags: ['one-picture'],
  args: {
    state: 'done',
    look: 'card',
    newsletter: diary,
    successText: 'Good. The first Diary comes on Friday, before the boats are back.',
  },
};

export const LongName: Story = {
  tags: ['long-words'],
  args: {
    look: 'card',
    newsletter: {
      id: 'long',
      name: `The week in planning applications, appeals and ${longWord}`,
      description: 'What is to be built, what is to come down, and who objects.',
      frequency: 'Every second Thursday of the month, except in August',
    },
  },
};

/** No id is there twice, and each says its own words. */
export const SeveralOnOnePage: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 32 }}>
      <NewsletterForm {...args} />
      <NewsletterForm {...args} newsletter={diary} look="card" state="invalid" email="reader@" />
      <NewsletterForm {...args} newsletter={auction} look="banner" state="done" />
      <NewsletterForm {...args} look="footer" />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const ids = [...canvasElement.querySelectorAll('[id]')].map(({ id }) => id);
    await expect(new Set(ids).size).toBe(ids.length);
    await expect(within(canvasElement).getAllByRole('textbox')).toHaveLength(3);
    await expect(visibleWords(canvasElement)).toContain(`list for ${auction.name}`);
  },
};

/** What a sighted reader sees of it. */
function visibleWords(element: HTMLElement): string {
  return element.innerText.replaceAll(/\s+/g, ' ').trim();
}

/** Answers the form instead of the network. */
function answering(answer: () => Promise<Response>) {
  const asked = fn(answer);
  const before = globalThis.fetch;
  const reply: typeof fetch = (input, init) =>
    String(input).endsWith('/newsletters/subscribe') ? asked() : before(input, init);
  return { asked, install: () => ((globalThis.fetch = reply), () => void (globalThis.fetch = before)) };
}

const json = (state: string, status = 200) => Promise.resolve(Response.json({ state }, { status }));

/** The field is said to be wrong, says why, and has the focus. Nothing is sent. */
export const RejectedAddress: Story = {
  tags: ['one-picture'],
  beforeEach: () => {
    rejected.asked.mockClear();
    return rejected.install();
  },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, 'a..b@example.com');
    await userEvent.click(canvas.getByRole('button', { name: words['newsletter.subscribe'] }));
    await expect(field).toHaveFocus();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(words['newsletter.invalid']);
    await expect(field).toHaveAccessibleErrorMessage(words['newsletter.invalid']);
    await expect(field).toHaveValue('a..b@example.com');
    await expect(visibleWords(canvas.getByRole('status'))).toBe('');
    await expect(rejected.asked).not.toHaveBeenCalled();
  },
};
const rejected = answering(() => json('done'));

/** The error goes as soon as the address is right. */
export const CorrectedAddress: Story = {
  tags: ['one-picture'],
  play: async (context) => {
    await RejectedAddress.play?.(context);
    const { canvas, userEvent } = context;
    const field = canvas.getByRole('textbox');
    await userEvent.clear(field);
    await userEvent.type(field, 'a.b@example.com');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    await expect(field).not.toHaveAccessibleDescription();
  },
  beforeEach: RejectedAddress.beforeEach,
};

/** What was typed is still there, and the status says what to do. */
export const NetworkFailed: Story = {
  tags: ['one-picture'],
  beforeEach: () => unreachable.install(),
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, 'reader@example.com');
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(visibleWords(canvas.getByRole('status'))).toBe(words['newsletter.network-failed']));
    await expect(field).toHaveValue('reader@example.com');
    await expect(field).toBeValid();
    await expect(canvas.getByRole('button')).toBeEnabled();
  },
};
const unreachable = answering(() => Promise.reject(new TypeError('Failed to fetch')));

/** The words come in the status region, which was there before; the focus is on the newsletter's name. */
export const Announced: Story = {
  tags: ['one-picture'],
  beforeEach: () => welcoming.install(),
  play: async ({ canvas, userEvent }) => {
    const status = canvas.getByRole('status');
    await expect(visibleWords(status)).toBe('');
    await userEvent.type(canvas.getByRole('textbox'), 'reader@example.com{Enter}');
    await waitFor(() => expect(visibleWords(status)).toBe(`Thank you. Your address is on the list for ${tide.name}.`));
    await expect(canvas.getByRole('heading', { name: tide.name })).toHaveFocus();
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};
const welcoming = answering(() => json('done'));

/** A second click while the first is on its way sends nothing. */
export const DoubleSubmit: Story = {
  tags: ['one-picture'],
  beforeEach: () => {
    slow.asked.mockClear();
    return slow.install();
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'reader@example.com');
    await userEvent.dblClick(canvas.getByRole('button'));
    await expect(canvas.getByRole('button')).toBeEnabled();
    await expect(visibleWords(canvas.getByRole('status'))).toBe(words['newsletter.submitting']);
    await waitFor(() => expect(visibleWords(canvas.getByRole('status'))).toContain('Thank you'));
    await expect(slow.asked).toHaveBeenCalledTimes(1);
  },
};
const slow = answering(async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return json('done');
});

/** What a marketing department asks for: it can be shown, and nobody can have the letter alone. */
export const ConsentToEverything: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    consent: {
      text: 'I agree to the newsletter, to offers of the Courier and its partners, to the analysis of what I open, and to the terms of use.',
      version: '2026-11',
    },
  },
};
