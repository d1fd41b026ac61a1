import type { Inline } from '@galley/content';
import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleBody } from '../article-body/article-body.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const note = (id: string): Inline => ({ type: 'footnote', note: id });

/** The body numbers the notes of its text and prints them where the article has them. */
const meta = {
  title: 'Article/Footnotes',
  component: ArticleBody,
  args: { edition: english, nodes: [] },
} satisfies Meta<typeof ArticleBody>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Numbered as they are read, with a way back to each reference; the last note is one that nothing refers to. */
export const ThereAndBack: Story = {
  tags: ['reference', 'states', 'print'],
  args: {
    nodes: [
      {
        type: 'paragraph',
        children: [
          text('The Bar moved eleven metres in a year'),
          note('survey'),
          text(', the log says'),
          note('log'),
          text(', and the survey of 1794'),
          note('old'),
          text(' says the same.'),
          note('survey'),
        ],
      },
      {
        type: 'footnotes',
        notes: [
          { id: 'spare', children: [text('Nobody asked the fishermen.')] },
          { id: 'log', children: [text('Harbour office, Ropewalk 4. Open on weekdays.')] },
          {
            id: 'survey',
            children: [
              text('Survey of the Saltmere Bar, spring 2026, sheet 3, with its '),
              { type: 'link', href: '/survey/', children: [text('soundings')] },
              text('. The figure is the mean of forty-one lines, of which two were sailed twice.'),
            ],
          },
          { id: 'old', children: [{ type: 'mark', mark: 'emphasis', children: [text('A Chart of the Haven')] }] },
        ],
      },
    ],
  },
  play: async ({ canvas, args: { edition } }) => {
    const references = canvas.getAllByRole('doc-noteref');
    await expect(references.map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '1']);
    const [first] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent(/^Survey/);
    const last = references.at(-1);
    await expect(last).toHaveAccessibleName(edition.messages['footnotes.reference'].replace('{number}', '1'));
    for (const link of [...references, ...canvas.getAllByRole('doc-backlink')])
      await expect(document.querySelector(link.getAttribute('href') ?? '')).toBeVisible();
  },
};

/** One note, to which one place refers: its way back is not counted. */
export const OneNote: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the story with long words, in short ones.' } },
  args: {
    nodes: [
      { type: 'paragraph', children: [text('The Bar moved eleven metres in a year.'), note('survey')] },
      { type: 'footnotes', notes: [{ id: 'survey', children: [text('Survey of the Saltmere Bar, spring 2026.')] }] },
    ],
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    nodes: [
      { type: 'paragraph', children: [text('The log says'), note('log')] },
      { type: 'footnotes', notes: [{ id: 'log', children: [text(longWord)] }] },
    ],
  },
};
