import { landscape, longWord, portraitPicture, wide } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect } from 'storybook/test';
import { Figure } from './figure.js';

const archive = {
  holder: 'Saltmere Archive',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  usageTerms: 'CC BY 4.0',
};

const meta = {
  title: 'Article/Figure',
  component: Figure,
  args: { picture: landscape },
} satisfies Meta<typeof Figure>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Caption, and quieter its credit and rights, in parentheses that are style; the licence can be opened. */
export const Inline: Story = {
  args: { picture: { ...landscape, rights: archive } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveTextContent(
      'comes alongside on the ebb. Illustration: Ines Calder · © Saltmere Archive · CC BY 4.0',
    );
    await expect(canvas.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('href', archive.licenceUrl);
  },
};

/** A picture of which nothing has to be said has nothing below it. */
export const PictureAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the picture of the other stories, without the words below it.' } },
  args: { picture: { ...landscape, caption: undefined, credit: undefined } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('figcaption')).toBeNull();
  },
};

/** From edge to edge of the page on a phone, as the layout's margin says; the caption keeps the margin. */
export const FullBleed: Story = {
  args: { picture: wide, placement: 'full' },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story) => (
      <div style={{ '--galley-page-margin': '16px', paddingInline: 16 } as CSSProperties}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const picture = canvas.getByRole('img').getBoundingClientRect();
    const { clientWidth, scrollWidth } = canvasElement.ownerDocument.documentElement;
    await expect(picture.left).toBeCloseTo(0);
    await expect(picture.right).toBeCloseTo(clientWidth);
    await expect(scrollWidth).toBe(clientWidth);
  },
};

/** A picture taller than wide takes two thirds of the text. */
export const Portrait: Story = { args: { picture: portraitPicture, placement: 'portrait' } };

/** The caption stands on the picture's foot, on a scrim, where there is room for it; on a phone it stands below. */
export const OverlayDark: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  args: { picture: { ...landscape, rights: archive }, placement: 'overlay', scrim: 'dark' },
  play: async ({ canvas, canvasElement }) => {
    const picture = canvas.getByRole('img').getBoundingClientRect();
    const caption = canvasElement.querySelector('figcaption')?.getBoundingClientRect();
    const hasRoom = window.matchMedia('(min-width: 30em)').matches;
    await expect(caption && caption.bottom <= picture.bottom).toBe(hasRoom);
  },
};

export const OverlayLight: Story = { args: { picture: wide, placement: 'overlay', scrim: 'light' } };

/** The alternative text stands in the box that the picture would have had. */
export const MissingPicture: Story = {
  args: {
    picture: { ...landscape, caption: undefined, src: 'data:image/webp;base64,missing', sources: [], tone: 'dark' },
  },
  tags: ['broken-image'],
};

export const LongCaption: Story = {
  tags: ['one-picture', 'long-words'],
  args: { picture: { ...wide, caption: `${longWord} ${wide.caption} ${wide.caption} ${wide.caption}` } },
};

/** A credit in another script keeps its order and its parentheses. */
export const RightToLeft: Story = {
  tags: ['right-to-left'],
  globals: { language: 'ar' },
  args: {
    picture: {
      ...landscape,
      alt: 'رسم لقارب إرشاد صغير تحت مقدمة سفينة حاويات ليلًا.',
      caption: 'قارب الإرشاد «كونستانس» يقترب من السفينة مع الجزر.',
      rights: { ...archive, holder: 'أرشيف سالتمير' },
    },
  },
};
