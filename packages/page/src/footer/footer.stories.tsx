import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Footer } from './footer.js';

const meta = {
  title: 'Page/Footer',
  component: Footer,
  parameters: { layout: 'fullscreen' },
  args: {
    edition: english,
    name: 'The Harbour Courier',
    about: 'An invented newspaper of an invented port.',
    links: [
      { name: 'Latest news', href: '/latest/' },
      { name: 'Corrections', href: '/corrections/' },
    ],
  },
} satisfies Meta<typeof Footer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithLinks: Story = { tags: ['reference', 'states', 'print'] };

export const NameAlone: Story = { tags: ['minimal'], args: { links: [] } };

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { name: longWord, about: longWord, links: [{ name: longWord, href: '/long/' }] },
};
