import type { Correction as CorrectionNote } from '@galley/content';
import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Correction } from './correction.js';

const correction: CorrectionNote = {
  kind: 'correction',
  date: '2026-11-20T16:20:00Z',
  children: [
    { type: 'text', text: 'An earlier version gave the depth over the Bar as nine metres. It is ' },
    { type: 'mark', mark: 'strong', children: [{ type: 'text', text: '7.4 metres' }] },
    { type: 'text', text: ' at the lowest tide, as the ' },
    { type: 'link', href: '/survey-2026/', children: [{ type: 'text', text: 'survey of 2026' }] },
    { type: 'text', text: ' says.' },
  ],
};

const clarification: CorrectionNote = {
  kind: 'clarification',
  children: [{ type: 'text', text: 'The two pilots who retire this winter do so at their own wish.' }],
};

const update: CorrectionNote = {
  kind: 'update',
  date: '2026-11-20T17:04:00Z',
  children: [{ type: 'text', text: `The harbour board has answered our question about ${longWord}.` }],
};

const meta = {
  title: 'Article/Correction',
  component: Correction,
  args: { edition: english, correction },
} satisfies Meta<typeof Correction>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The kind is said in words, the date where it is known. In a row they share the hairlines between them. */
export const EveryKind: Story = {
  tags: ['reference', 'states', 'long-words'],
  render: (args) => (
    <div>
      {[correction, clarification, update].map((note) => (
        <Correction key={note.kind} {...args} correction={note} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const notes = canvas.getAllByRole('note');
    await expect(notes).toHaveLength(3);
    for (const [index, note] of notes.entries()) {
      const next = notes[index + 1]?.getBoundingClientRect();
      if (next) await expect(next.top).toBe(note.getBoundingClientRect().bottom);
      const hairline = getComputedStyle(note).borderTopWidth;
      await expect(hairline).toBe(index === 0 ? '1px' : '0px');
    }
    await expect(notes[0]?.querySelector('time')).toHaveAttribute('datetime', '2026-11-20T16:20:00+00:00');
    await expect(notes[1]?.querySelector('time')).toBeNull();
  },
};

/** Where nobody kept the date, the kind stands alone above the words. */
export const WithoutDate: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the second note of the story with every kind.' } },
  args: { correction: clarification },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    correction: {
      kind: 'correction',
      date: '2026-11-20T16:20:00Z',
      children: [
        { type: 'text', text: 'ذكرت نسخة سابقة أن عمق الممر تسعة أمتار، والصحيح أنه سبعة أمتار ونصف المتر عند الجزر.' },
      ],
    },
  },
};

/** What a newsroom says that would rather say nothing: it can be shown, and nobody learns what was wrong. */
export const UpdateThatHidesAnError: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    correction: {
      kind: 'update',
      date: '2026-11-20T16:20:00Z',
      children: [{ type: 'text', text: 'This article has been updated.' }],
    },
  },
};
