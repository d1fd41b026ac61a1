import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleAudio } from './article-audio.js';

const meta = {
  title: 'Article/ArticleAudio',
  component: ArticleAudio,
  args: {
    edition: english,
    audio: { src: '/audio/night-pilots-of-the-bar.mp3', duration: 300, provenance: 'ai-assisted' },
  },
} satisfies Meta<typeof ArticleAudio>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Five minutes are “5 min”, and the note about the voice belongs to the player. */
export const MadeWithAssistance: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('5 min')).toBeVisible();
    await expect(canvasElement.querySelector('audio')).toHaveAccessibleDescription(/AI assistance/);
  },
};

export const ReadByAPerson: Story = {
  args: { audio: { src: '/audio/night-pilots-of-the-bar.mp3', provenance: 'human' } },
};

export const MadeByAMachine: Story = {
  args: { audio: { src: '/audio/night-pilots-of-the-bar.mp3', duration: 42, provenance: 'ai' } },
};
