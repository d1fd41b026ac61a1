import type { Inline } from '@galley/content';
import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { KeyTakeaways } from './key-takeaways.js';

const says = (text: string): Inline[] => [{ type: 'text', text }];

const meta = {
  title: 'Article/KeyTakeaways',
  component: KeyTakeaways,
  args: {
    edition: english,
    items: [
      says('Nine people may take a ship over the Bar in the dark. Two of them retire this winter.'),
      [
        { type: 'text', text: 'Training a pilot takes ' },
        { type: 'mark', mark: 'strong', children: says('six years') },
        { type: 'text', text: ', and the harbour board has ' },
        { type: 'link', href: '/training/', children: says('stopped paying for it') },
        { type: 'text', text: '.' },
      ],
      says('From January, ships over 180 metres will wait for daylight.'),
    ],
  },
} satisfies Meta<typeof KeyTakeaways>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThreePoints: Story = {
  tags: ['reference', 'states'],
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(edition.messages['takeaways.title']);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

/** A piece can have one point. */
export const OnePoint: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'One point is pictured under the long title.' } },
  args: { items: [says('From January, ships over 180 metres will wait for daylight.')] },
};

/** The newsroom's own title. A point without words is none. */
export const LongTitleAndWord: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    title: `What the letter says, and what it leaves out: ${longWord}`,
    items: [says(`One ${longWord}.`), says('  '), []],
    headingLevel: 3,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
    await expect(canvas.getByRole('heading', { level: 3 })).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    items: [
      says('تسعة أشخاص فقط يعرفون الممر معرفة تكفي لإدخال سفينة في الظلام.'),
      says('يتقاعد اثنان منهم هذا الشتاء، ولم يُدرَّب أحد ليحل محلهما.'),
    ],
  },
};

/** What comes of pasting the opening of the piece: it can be shown, and the point is still to be found. */
export const ParagraphsForPoints: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    items: [
      says(
        'It is ten past four, and the wheelhouse of the Constance smells of diesel and coffee. Marian Achterberg has been a pilot for thirty-one years, and for most of them somebody younger stood beside her and learnt. Tonight the place beside her is empty, as it has been on every night since the spring of 2019.',
      ),
      says(
        'On the quay, people have opinions about that. Some blame the harbour board, which says that it never refused to pay, and some the shipping lines, each of which waits for the other. What nobody denies is that nine people are left, and that two of them will be gone before the winter is over.',
      ),
    ],
  },
};
