import { english, longWord, portraitPicture } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Video } from './video.js';

const poster = '/video/a-day-at-the-tide-gauge.webp';

const meta = {
  title: 'Article/Video',
  component: Video,
  args: {
    edition: english,
    src: '/video/a-day-at-the-tide-gauge.webm',
    width: 640,
    height: 360,
    caption: 'A day at the tide gauge, in twelve seconds.',
    credit: 'Film: Owen Castell',
  },
} satisfies Meta<typeof Video>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A player says nothing of its poster's arrival. */
async function loaded(src: string): Promise<void> {
  const picture = new Image();
  picture.src = src;
  await picture.decode();
}

/** Its words are shown from the start, in the edition's language; nothing else is fetched before it plays. */
export const WithCaptions: Story = {
  tags: ['reference', 'states'],
  args: {
    poster,
    tracks: [
      { src: '/video/a-day-at-the-tide-gauge.uk.vtt', kind: 'subtitles', locale: 'uk', label: 'Українська' },
      { src: '/video/a-day-at-the-tide-gauge.en.vtt', kind: 'captions', locale: 'en', label: 'English' },
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await loaded(poster);
    await expect(canvas.getByRole('figure')).toHaveTextContent('in twelve seconds. Film: Owen Castell');
    const film = canvasElement.querySelector('video');
    await expect(film).toHaveAccessibleName('A day at the tide gauge, in twelve seconds. Film: Owen Castell');
    // The browser chooses a track once the page is at rest.
    await waitFor(() =>
      expect([...(film?.textTracks ?? [])].map(({ language, mode }) => `${language} ${mode}`)).toEqual([
        'uk disabled',
        'en showing',
      ]),
    );
    await expect(film?.readyState).toBe(0);
  },
};

/** An upright film keeps its shape, but not the whole screen. */
export const Upright: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    poster: portraitPicture.src,
    width: portraitPicture.width,
    height: portraitPicture.height,
    caption: `${longWord} comes in on the tide, seen from the harbour stairs.`,
  },
  play: async ({ canvasElement }) => {
    await loaded(portraitPicture.src);
    const { width = 0, height = 0 } = canvasElement.querySelector('video')?.getBoundingClientRect() ?? {};
    await expect(height).toBeCloseTo(Math.min((width * portraitPicture.height) / portraitPicture.width, 768), 0);
  },
};

/** A film and nothing else: its first frame stands for it, and on paper its address. */
export const FilmAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: {
    pictures: { reason: 'Its first frame is the film’s own, and comes when the browser has read so far.' },
  },
  args: { width: undefined, height: undefined, caption: undefined, credit: undefined },
  play: async ({ canvasElement }) => {
    const film = canvasElement.querySelector('video');
    // What is still on its way when the story goes would be a failed request of the story after it.
    await waitFor(() => expect(film?.networkState).not.toBe(HTMLMediaElement.NETWORK_LOADING), { timeout: 5000 });
    await expect(canvasElement.querySelector('figcaption')).toBeNull();
  },
};
