import { arabic, english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { SaveButton } from './save-button.js';

const meta = {
  title: 'Article/SaveButton',
  component: SaveButton,
  args: { edition: english, article: 'night-pilots', action: '/reading-list/', returnTo: '/night-pilots-of-the-bar/' },
} satisfies Meta<typeof SaveButton>;
export default meta;
type Story = StoryObj<typeof meta>;

/** For the time of a story: what the site's server answers. */
function server(answer: () => Promise<Response>) {
  const { fetch } = globalThis;
  const asked = fn(answer);
  globalThis.fetch = asked;
  return { asked, restore: () => void (globalThis.fetch = fetch) };
}

/** One press puts it on the list, the next takes it off. */
export const NotSaved: Story = {
  play: async ({ canvas, userEvent }) => {
    let saved = false;
    const { asked, restore } = server(() => Promise.resolve(Response.json({ saved: (saved = !saved) })));
    await userEvent.click(canvas.getByRole('button', { name: 'Save for later' }));
    await waitFor(() => expect(canvas.getByRole('button')).toHaveAccessibleName('Saved'));
    await expect(canvas.getByText(english.messages['save.saved']).parentElement).toBeVisible();
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('button')).toHaveAccessibleName('Save for later'));
    await expect(canvas.getByText(english.messages['save.removed']).parentElement).toBeVisible();
    await expect(asked).toHaveBeenCalledTimes(2);
    restore();
  },
};

/** Before the first press it offers to keep the piece; the form names no page to lead back to. */
export const NotTouched: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It looks as it does when what was saved is taken off again.' } },
  args: { returnTo: undefined },
};

export const Saved: Story = {
  tags: ['one-picture'],
  args: { saved: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Saved');
    await expect(canvas.getByRole('status')).toBeInTheDocument();
  },
};

/** What was, stays, and the reader is told. */
export const Failed: Story = {
  tags: ['reference', 'states', 'not-printed'],
  play: async ({ canvas, userEvent }) => {
    const { restore } = server(() => Promise.reject(new TypeError('Failed to fetch')));
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByText(english.messages['save.failed'])).toBeVisible());
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Save for later');
    await expect(canvas.getByRole('button')).toBeEnabled();
    restore();
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: { edition: arabic, saved: true },
};

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['one-picture', 'long-words'], globals: { language: 'de' } };
