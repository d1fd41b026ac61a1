import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { formStates } from '../newsletter-form/form-state.js';
import type { Consent } from '../newsletter/consent.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import { NewsletterPicker } from './newsletter-picker.js';

const newsletters: readonly Newsletter[] = [
  {
    id: 'tide-tables',
    name: 'The Morning Tide',
    description: 'High water, the ships that are due, and the five stories that the town will talk about.',
    frequency: 'Every day at six',
  },
  {
    id: 'dock-diary',
    name: 'Dock Diary',
    description: 'A week on the quays: cargo, jobs, and what the harbour board would rather not have minuted.',
    frequency: 'Fridays',
  },
  {
    id: 'fish-prices',
    name: 'Prices at the Fish Auction',
    description: 'What was landed, who bought it, and for how much.',
    frequency: 'Daily, after the last lot',
  },
  {
    id: 'planning',
    name: 'What is to be built, what is to come down, and who objects',
    frequency: 'Every second Thursday',
  },
];

const consent: Consent = {
  text: 'I agree that the Courier keeps my address and sends me what I have chosen. I can leave by a link in every mail.',
  version: '2026-11',
};

const meta = {
  title: 'Newsletter/NewsletterPicker',
  component: NewsletterPicker,
  args: { newsletters, edition: english, action: '/newsletters/subscribe', consent },
  argTypes: { state: { control: 'select', options: formStates } },
} satisfies Meta<typeof NewsletterPicker>;
export default meta;
type Story = StoryObj<typeof meta>;

const words = english.messages;

/** What a sighted reader sees of it. */
function visibleWords(element: HTMLElement): string {
  return element.innerText.replaceAll(/\s+/g, ' ').trim();
}

/** Answers the form instead of the network. */
const asked = fn((_body: unknown) => Promise.resolve(Response.json({ state: 'pending' })));

function answering(): () => void {
  asked.mockClear();
  const before = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input).endsWith('/newsletters/subscribe') ? asked(init?.body) : before(input, init);
  return () => void (globalThis.fetch = before);
}

/** Nothing is ticked, neither a newsletter nor the consent. */
export const Default: Story = {
  tags: ['reference', 'states', 'forced-colours', 'not-printed'],
  play: async ({ canvas }) => {
    const group = canvas.getByRole('group', { name: words['newsletter.legend'] });
    await expect(within(group).getAllByRole('checkbox')).toHaveLength(newsletters.length);
    await expect(group).not.toHaveAccessibleDescription();
    for (const box of canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
    const tide = canvas.getByRole('checkbox', { name: 'The Morning Tide' });
    await expect(tide).toHaveAccessibleDescription(/High water, .* talk about\. Every day at six/);
    await expect(canvas.getByRole('checkbox', { name: /I agree/ })).toBeRequired();
    await expect(canvas.getByRole('textbox', { name: /E-mail address/ })).toBeRequired();
    await expect(canvas.getByRole('form', { name: words['newsletter.legend'] })).toBeVisible();
    await expect(canvas.getByRole('status')).toBeInTheDocument();
  },
};

/** The group says why, and its first box has the focus. Nothing is sent. */
export const NoneChosen: Story = {
  tags: ['one-picture'],
  beforeEach: answering,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'reader@example.com');
    await userEvent.click(canvas.getByRole('button', { name: words['newsletter.subscribe'] }));
    const group = canvas.getByRole('group');
    await expect(group).toHaveAccessibleDescription(words['newsletter.none-chosen']);
    await expect(canvas.getByText(words['newsletter.none-chosen'], { selector: 'fieldset *' })).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: 'The Morning Tide' })).toHaveFocus();
    await expect(canvas.getByRole('textbox')).toHaveValue('reader@example.com');
    await expect(asked).not.toHaveBeenCalled();
  },
};

/** As a server answers a reader without script: what was ticked and typed is there, the consent is to be given anew. */
export const Invalid: Story = {
  args: { state: 'invalid', email: 'reader@example', chosen: ['dock-diary', 'planning'] },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox');
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription(words['newsletter.invalid']);
    await expect(field).toHaveValue('reader@example');
    const ticked = canvas.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('value'));
    await expect(ticked).toEqual(['dock-diary', 'planning']);
  },
};

/** Several are chosen and sent at once. Of the list, what was chosen is left; the focus is above it. */
export const Pending: Story = {
  beforeEach: answering,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const status = canvas.getByRole('status');
    await expect(visibleWords(status)).toBe('');
    await userEvent.click(canvas.getByText(/High water/));
    await userEvent.click(canvas.getByRole('checkbox', { name: /What is to be built/ }));
    await userEvent.click(canvas.getByText(/I agree/));
    await userEvent.type(canvas.getByRole('textbox'), 'reader@example.com{Enter}');
    await waitFor(() => expect(visibleWords(status)).toBe(words['newsletter.pending']));
    await expect(asked).toHaveBeenCalledTimes(1);
    const sent = new URLSearchParams(String(asked.mock.lastCall?.[0]));
    await expect(sent.getAll('newsletter')).toEqual(['tide-tables', 'planning']);
    await expect(sent.get('consent')).toBe(consent.version);
    await expect(sent.get('since')).toBe(english.now);
    await expect(canvas.getByRole('heading')).toHaveFocus();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
    await expect(visibleWords(canvasElement)).toContain('The Morning Tide');
    await expect(visibleWords(canvasElement)).not.toContain('Dock Diary');
  },
};

/** Of one newsletter there is one box, and nothing has to be agreed to. */
export const OneNewsletter: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'One newsletter is pictured in long words.' } },
  args: { newsletters: [{ id: 'fish-prices', name: 'Prices at the Fish Auction' }], consent: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('checkbox')).toHaveLength(1);
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { newsletters: [{ id: 'long', name: longWord, description: longWord, frequency: longWord }] },
};

/** What a list of products makes of it: it can be shown, and nobody knows what to choose. */
export const NamesAlone: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    newsletters: [
      { id: 'daily', name: 'Daily Update' },
      { id: 'briefing', name: 'The Briefing' },
      { id: 'plus', name: 'Update Plus' },
    ],
  },
};
