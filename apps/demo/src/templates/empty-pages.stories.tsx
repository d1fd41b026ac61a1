import type { Edition } from '@galley/content';
import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { courierImprint } from '../publication/harbour-courier-imprint.js';
import { FrontPage } from './front-page.js';

/** Pages of a paper that has printed nothing yet. They are read without its content, which all other pages bring. */
const meta = {
  title: 'Pages/The Harbour Courier',
  tags: ['!autodocs', '!manifest'],
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'Its words stand in parts that each have such a story.' } },
  },
  args: { edition: english },
} satisfies Meta<{ edition: Edition }>;
export default meta;

/** Before anything is published. */
export const EmptyFront: StoryObj<{ edition: Edition }> = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  render: ({ edition }) => (
    <FrontPage paper={{ ...courierImprint, sections: [] }} edition={edition} picks={[]} more={[]} feed={[]} />
  ),
};
