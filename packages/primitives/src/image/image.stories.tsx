import { landscape, portraitPicture } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Image } from './image.js';

const [narrow, ...wider] = landscape.sources ?? [];

const meta = {
  title: 'Primitives/Image',
  component: Image,
  parameters: { pictures: { without: { 'long-words': 'It has no words.' } } },
  args: { picture: landscape },
} satisfies Meta<typeof Image>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The browser takes the first format that it knows; whoever knows none shows the picture's own address. */
export const InSeveralFormats: Story = {
  args: {
    picture: { ...landscape, sources: wider.map((source) => ({ ...source, type: 'image/webp' as const })) },
    sizes: '640px',
  },
  play: async ({ canvas, canvasElement }) => {
    const image = canvas.getByRole<HTMLImageElement>('img');
    await expect(image.parentElement).toHaveProperty('tagName', 'PICTURE');
    await expect(canvasElement.querySelectorAll('source')).toHaveLength(1);
    await expect(image.srcset).toBe('');
    await image.decode();
    await expect(wider.some(({ src }) => image.currentSrc.endsWith(src))).toBe(true);
  },
};

/** One picture, cut to every shape; its own is left to stand. */
export const Shapes: Story = {
  tags: ['reference', 'print'],
  render: ({ picture }) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 16, alignItems: 'start' }}>
      <Image picture={picture} sizes="50vw" ratio="3:2" />
      <Image picture={picture} sizes="50vw" ratio="16:9" />
      <Image picture={portraitPicture} sizes="50vw" ratio="1:1" />
      <Image picture={portraitPicture} sizes="50vw" />
    </div>
  ),
};

/** The box is there before the picture, on a ground as bright as the picture will be; one of unknown tone takes the page's. */
export const UntilItArrives: Story = {
  tags: ['broken-image'],
  render: ({ picture }) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 16 }}>
      {(['light', 'medium', 'dark', undefined] as const).map((tone) => (
        <Image
          key={tone ?? 'unknown'}
          picture={{
            ...picture,
            src: 'data:image/webp;base64,missing',
            sources: [],
            ...(tone !== undefined && { tone }),
          }}
          ratio="3:2"
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const image of canvas.getAllByRole('img')) {
      const { width, height } = image.getBoundingClientRect();
      await expect(Math.abs(width / height - 1.5)).toBeLessThan(0.02);
    }
  },
};

/** A decorative picture is not announced at all. */
export const Decorative: Story = {
  tags: ['one-picture'],
  args: { picture: { ...landscape, alt: { decorative: true }, sources: narrow ? [narrow] : [] } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('img')).toBeNull();
  },
};

/** A picture of one file is fetched by its own address, at every width. */
export const OneFile: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'From one file a picture looks as it does from several.' } },
  args: { picture: { src: landscape.src, width: landscape.width, height: landscape.height, alt: landscape.alt } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).not.toHaveAttribute('srcset');
  },
};
