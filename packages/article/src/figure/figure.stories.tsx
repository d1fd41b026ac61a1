import { landscape, longWord, portraitPicture, wide } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Figure } from './figure.js';

const meta = {
  title: 'Article/Figure',
  component: Figure,
  args: { picture: landscape },
} satisfies Meta<typeof Figure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithCaptionAndCredit: Story = {
  play: async ({ canvas }) => {
    const figure = canvas.getByRole('figure');
    await expect(figure).toHaveTextContent('comes alongside on the ebb. Illustration: Ines Calder');
  },
};

/** A picture taller than wide takes two thirds of the column. */
export const Portrait: Story = { args: { picture: portraitPicture, placement: 'portrait' } };

export const CreditAlone: Story = { args: { picture: { ...wide, caption: undefined } } };

export const WithRights: Story = {
  args: {
    picture: {
      ...wide,
      rights: {
        holder: 'Saltmere Archive',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        usageTerms: 'CC BY 4.0',
      },
    },
  },
};

export const WithoutCaption: Story = { args: { picture: { ...wide, caption: undefined, credit: undefined } } };

/** The alternative text stands in the box that the picture would have had. */
export const MissingPicture: Story = {
  args: { picture: { ...landscape, src: 'data:image/webp;base64,missing', sources: [] } },
  tags: ['broken-image'],
};

export const LongCaption: Story = {
  args: { picture: { ...wide, caption: `${longWord} ${wide.caption} ${wide.caption} ${wide.caption}` } },
};
