import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, spyOn, waitFor } from 'storybook/test';
import { ArticleAudio } from './article-audio.js';

const src = '/audio/night-pilots-of-the-bar.mp3';

const meta = {
  title: 'Article/ArticleAudio',
  component: ArticleAudio,
  args: { edition: english, audio: { src, duration: 300, provenance: 'ai-assisted' } },
} satisfies Meta<typeof ArticleAudio>;
export default meta;
type Story = StoryObj<typeof meta>;

function bar(canvasElement: HTMLElement): HTMLInputElement {
  const found = canvasElement.querySelector('[data-timeline]')?.shadowRoot?.querySelector('input');
  if (!found) throw new Error('The player has no seek bar.');
  return found;
}

/** Five minutes are “5 min”; the note about the voice belongs to the player; every control is reached and used by keyboard. */
export const MadeWithAssistance: Story = {
  tags: ['reference', 'states', 'forced-colours', 'not-printed'],
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByText('5 min')).toBeVisible();
    await expect(bar(canvasElement)).toHaveAttribute('aria-valuetext', '0:00 of 5:00');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Play' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Play' })).toHaveAccessibleDescription(/AI assistance/);
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Forward 30 seconds' })).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter} {Enter}');
    await expect(bar(canvasElement)).toHaveAttribute('aria-valuetext', '2:00 of 5:00');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard(' ');
    await expect(bar(canvasElement)).toHaveAttribute('aria-valuetext', '1:45 of 5:00');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Speed' }), '1.25×');
    await expect(canvasElement.querySelector('audio')).toHaveProperty('playbackRate', 1.25);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Speed' }), '1×');
    (document.activeElement as HTMLElement).blur();
  },
};

/** As the server sends it, and as it stays without script: the browser's own player. */
export const AsServed: Story = {
  tags: ['one-picture'],
  args: { audio: { src, duration: 300, provenance: 'human' } },
  beforeEach: () => {
    const supports = spyOn(CSS, 'supports').mockReturnValue(false);
    return () => supports.mockRestore();
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('audio')).toBeVisible();
    await expect(canvasElement.querySelector('audio')).toHaveAccessibleDescription(/Read by a person/);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** The time runs from right to left with its bar, in the digits of the edition. */
export const RightToLeft: Story = {
  tags: ['right-to-left'],
  args: { edition: arabic, audio: { src, duration: 4530, provenance: 'ai' } },
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await fireEvent.input(bar(canvasElement), { target: { value: '40' } });
    await userEvent.click(canvas.getByRole('button', { name: 'التقدم ٣٠ ثانية' }));
    await expect(bar(canvasElement)).toHaveAttribute('aria-valuetext', '٣٠:٤٢ من ١:١٥:٣٠');
    (document.activeElement as HTMLElement).blur();
  },
};

/** A recording in the text has its own title, and no note: nobody asks who reads it. */
export const RecordingInTheText: Story = {
  tags: ['long-words'],
  args: {
    kind: 'recording',
    audio: { src, title: `The foghorn of the outer light, ${longWord} and the gulls of the fish quay` },
    caption: 'Recorded on the breakwater at half past five, an hour before the fog lifted.',
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('figure', { name: /foghorn/ })).toHaveTextContent('Recorded on the breakwater');
    // Nobody knows its length yet, so there is nothing to seek in.
    await expect(bar(canvasElement)).toBeDisabled();
  },
};

/** Who speaks is all that has to be known of a reading: where its length is not, no minutes are said. */
export const WithoutLength: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The recording in the text is pictured without its length, too.' } },
  args: { audio: { src, provenance: 'human' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByText(/ min$/)).toBeNull();
    await expect(bar(canvasElement)).toBeDisabled();
  },
};

/** What did not load is said, and can be asked for again. */
export const DidNotLoad: Story = {
  tags: ['one-picture'],
  parameters: { docs: { story: { inline: false } } },
  args: { audio: { src: 'data:audio/mpeg;base64,missing', duration: 300, provenance: 'human' } },
  play: async ({ canvas, canvasElement }) => {
    // A script's press is not a reader's, and no browser plays for it: the recording is loaded in another way.
    const audio = canvasElement.querySelector('audio');
    if (audio) audio.preload = 'auto';
    audio?.load();
    await waitFor(() => expect(canvas.getByText(/did not load/)).toBeVisible());
    await expect(canvas.getByRole('status')).toContainElement(canvas.getByText(/did not load/));
    await expect(canvas.getByRole('button', { name: 'Play' })).toBeVisible();
  },
};
