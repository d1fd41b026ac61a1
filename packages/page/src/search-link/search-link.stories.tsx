import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SearchLink } from './search-link.js';

const meta = {
  title: 'Page/SearchLink',
  component: SearchLink,
  args: { edition: english, href: '/search/' },
} satisfies Meta<typeof SearchLink>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A lens on a phone, with its word for those who listen; a lens and its word on a desk. */
export const Default: Story = {
  tags: ['minimal', 'reference', 'states', 'not-printed'],
  play: async ({ canvas, args: { edition } }) => {
    const link = canvas.getByRole('link');
    await expect(link).toHaveAccessibleName(edition.messages['search.link']);
    await expect(link.offsetWidth).toBeGreaterThanOrEqual(44);
    await expect(link.offsetHeight).toBeGreaterThanOrEqual(44);
  },
};

/** Its word is the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['long-words'], globals: { language: 'de' } };
