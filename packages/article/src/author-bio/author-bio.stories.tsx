import type { Author } from '@galley/content';
import { arabic, english, longWord, portraitPicture } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AuthorBio } from './author-bio.js';

const sam: Author = {
  name: 'Sam Levine',
  href: '/authors/sam-levine',
  avatar: portraitPicture,
  organisation: 'The Harbour Courier',
  biography:
    'Sam Levine writes about the port and everyone who works in it, and has crossed the Bar in the dark twice.',
};

const meta = {
  title: 'Article/AuthorBio',
  component: AuthorBio,
  args: { edition: english, authors: [sam, { name: 'Ines Calder', role: 'photographs' }] },
} satisfies Meta<typeof AuthorBio>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Who has no biography is not introduced. */
export const OneAuthor: Story = {
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(edition.messages['author.title']);
    await expect(canvas.getByRole('link', { name: 'Sam Levine' })).toHaveAttribute('rel', 'author');
    await expect(canvas.queryByText('Ines Calder')).toBeNull();
  },
};

/** A name and a sentence are enough to be introduced: without a portrait the words begin at the edge. */
export const NameAndBiography: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'An author without portrait and page is pictured among several.' } },
  args: { authors: [{ name: sam.name, biography: sam.biography }] },
};

/** The same person with two roles is introduced once; names and words of any length and script. */
export const SeveralAuthors: Story = {
  tags: ['reference', 'states', 'print', 'long-words'],
  args: {
    authors: [
      sam,
      { ...sam, role: 'photographs' },
      { name: longWord, biography: `Works from ${longWord}.`, organisation: `${longWord} Press` },
      { name: 'رنا الحداد', href: '/authors/rana', biography: 'Reports from Amman on ports and the sea.' },
    ],
  },
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('heading')).toHaveTextContent(edition.messages['author.title-many']);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    authors: [
      {
        name: 'رنا الحداد',
        href: '/authors/rana',
        avatar: portraitPicture,
        organisation: 'Saltmere Press',
        biography: 'تكتب عن الموانئ والبحر، وتقيم في عمّان.',
      },
    ],
  },
};
