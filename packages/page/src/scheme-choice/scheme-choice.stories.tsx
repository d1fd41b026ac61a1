import { arabic, english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { Footer } from '../footer/footer.js';
import { SchemeChoice } from './scheme-choice.js';
import { schemeOf } from './scheme-cookie.js';

/** A choice would stay for the stories after this one. */
const forget = () => {
  document.cookie = 'galley-scheme=; Path=/; Max-Age=0';
};

const meta = {
  title: 'Page/SchemeChoice',
  component: SchemeChoice,
  args: { edition: english, action: '/appearance/', returnTo: '/night-pilots/' },
  argTypes: { scheme: { control: 'inline-radio', options: ['system', 'light', 'dark'] } },
  beforeEach: () => {
    const { dataset } = document.documentElement;
    const before = dataset['galleyScheme'];
    forget();
    return () => {
      forget();
      if (before === undefined) delete dataset['galleyScheme'];
      else dataset['galleyScheme'] = before;
    };
  },
} satisfies Meta<typeof SchemeChoice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InTheFooter: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Footer
      edition={args.edition}
      name="The Harbour Courier"
      about="An invented newspaper of an invented port."
      links={[
        { name: 'Latest news', href: '/latest/' },
        { name: 'Corrections', href: '/corrections/' },
      ]}
      settings={<SchemeChoice {...args} />}
    />
  ),
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('group')).toHaveAccessibleName(edition.messages['scheme.legend']);
    await expect(canvas.getAllByRole('radio')).toHaveLength(3);
    await expect(canvas.getByRole('radio', { checked: true })).toHaveAccessibleName(edition.messages['scheme.system']);
    // Only those without script have to send it.
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull());
  },
};

/** Before a reader has chosen, the device decides; the form names no page to lead back to. */
export const NotChosen: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is pictured in the footer.' } },
  args: { returnTo: undefined },
};

/** As the server knows that the reader chose, with the focus on another choice. */
export const RightToLeft: Story = {
  tags: ['no-picture'],
  parameters: { edition: 'own', pictures: { reason: 'A mirror image; the play proves the words and the keyboard.' } },
  globals: { language: 'ar' },
  args: { edition: arabic, scheme: 'light' },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('radio', { checked: true })).toHaveAccessibleName('فاتح');
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { checked: true })).toHaveFocus();
  },
};

const chosen = fn();

/** It shows at once, on every choice of the page, and is kept. */
export const Chosen: Story = {
  tags: ['no-picture'],
  parameters: { pictures: { reason: 'It ends as it began. What it does is proved here and in its tests.' } },
  render: (args) => (
    <div style={{ display: 'grid', gap: 24 }}>
      <SchemeChoice {...args} />
      <SchemeChoice {...args} />
    </div>
  ),
  beforeEach: () => {
    chosen.mockClear();
    document.addEventListener('galley-scheme-chosen', chosen);
    return () => document.removeEventListener('galley-scheme-chosen', chosen);
  },
  play: async ({ canvas, userEvent, args: { edition } }) => {
    const { dataset } = document.documentElement;
    const dark = () => canvas.getAllByRole('radio', { name: edition.messages['scheme.dark'] });
    const [first] = dark();
    if (first) await userEvent.click(first);
    await expect(first).toHaveFocus();
    await expect(dataset['galleyScheme']).toBe('dark');
    await expect(schemeOf(document.cookie)).toBe('dark');
    for (const button of dark()) await expect(button).toBeChecked();
    await expect(chosen).toHaveBeenCalledTimes(1);
    const [, second] = canvas.getAllByRole('radio', { name: edition.messages['scheme.system'] });
    if (second) await userEvent.click(second);
    await expect(dataset['galleyScheme']).toBeUndefined();
    await expect(schemeOf(document.cookie)).toBe('system');
  },
};

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['one-picture', 'long-words'], globals: { language: 'de' } };
