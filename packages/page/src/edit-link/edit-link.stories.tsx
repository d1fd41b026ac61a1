import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EditLink } from './edit-link.js';

const meta = {
  title: 'Page/EditLink',
  component: EditLink,
  args: { edition: english, href: 'https://cms.example/wp-admin/post.php?post=1001&action=edit' },
} satisfies Meta<typeof EditLink>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ForEditors: Story = { tags: ['reference', 'states', 'not-printed'] };

/** A reader's page has no address of the editor in it at all. */
export const ForReaders: Story = {
  args: { href: undefined },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('cms.example');
  },
  tags: ['minimal', 'one-picture', 'blank'],
};

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = { tags: ['one-picture', 'long-words'], globals: { language: 'de' } };
