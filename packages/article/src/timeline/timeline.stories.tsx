import type { TextNode } from '@galley/content';
import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Timeline } from './timeline.js';

const says = (text: string): TextNode[] => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const meta = {
  title: 'Article/Timeline',
  component: Timeline,
  args: {
    edition: english,
    title: 'Two centuries on the Bar, from six sworn fishermen to this autumn’s letter',
    events: [
      { date: '1794', headline: 'The first pilots', children: says('Six fishermen are sworn in at the custom house.') },
      {
        date: '1811-03',
        when: 'Spring 1811',
        headline: 'The great sand',
        children: says('A single storm moves the channel by half a mile. No ship enters for nineteen days.'),
      },
      { date: '1902-11-08', children: says('The lightship Patience is laid at the seaward end.') },
      {
        date: '2026-11-20T16:20:00Z',
        headline: 'The letter',
        children: says('The board tells the pilots that it will train nobody before 2028.'),
      },
      { when: 'Next', children: says('Ships over 180 metres wait for daylight.') },
    ],
  },
} satisfies Meta<typeof Timeline>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A year, a month in the newsroom's words, a day, an instant, and no date at all: what a machine can read is a `<time>`. */
export const EveryKindOfDate: Story = {
  tags: ['reference'],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(
      'Two centuries on the Bar, from six sworn fishermen to this autumn’s letter',
    );
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5);
    const machine = [...canvasElement.querySelectorAll('time')].map((time) => time.dateTime);
    await expect(machine).toEqual(['1794', '1811-03', '1902-11-08', '2026-11-20T16:20:00+00:00']);
    await expect(canvas.getByText('Spring 1811')).toBeVisible();
  },
};

/** Words where no machine can read the date; nothing where the date is none. Events without words are left out. */
export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    title: '',
    events: [
      { when: `After the ${longWord}`, headline: longWord, children: says(longWord) },
      { date: '30 February', headline: 'A day that was not', children: [] },
      { date: '1794', children: [] },
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await expect(canvasElement.querySelector('time')).toBeNull();
    await expect(canvasElement).not.toHaveTextContent('30 February');
  },
};

/** One event, of which nobody wrote down the day, under the edition’s own title. */
export const OneEvent: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'An event without a date is pictured among the long words.' } },
  args: { title: undefined, events: [{ children: says('Six fishermen are sworn in at the custom house.') }] },
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(edition.messages['timeline.title']);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    title: '',
    events: [
      { date: '1794', headline: 'المرشدون الأوائل', children: says('أدى ستة صيادين اليمين في دار الجمارك.') },
      { date: '1811-03', children: says('عاصفة واحدة أزاحت الممر نصف ميل.') },
      {
        date: '2026-11-20T16:20:00Z',
        headline: 'الرسالة',
        children: says('أبلغ المجلس المرشدين بأنه لن يدرب أحدًا قبل عامين.'),
      },
    ],
  },
};

/** What a list pasted from a document brings along: it can be shown, and every date is said twice. */
export const DateInTheHeadline: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    title: 'Lights on the Bar',
    events: [
      {
        date: '1902-11-08',
        headline: '8 November 1902: the lightship',
        children: says('The Patience is laid at the seaward end.'),
      },
      {
        date: '2026-11-20',
        headline: '20 November 2026: the letter',
        children: says('The board tells the pilots that it will train nobody before 2028.'),
      },
    ],
  },
};
