import { arabic, english, longHeadline, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Breadcrumbs } from './breadcrumbs.js';

const front = { name: 'The Harbour Courier', href: '/' };
const port = { name: 'The Port', href: '/section/the-port/' };

const meta = {
  title: 'Page/Breadcrumbs',
  component: Breadcrumbs,
  args: { edition: english, trail: [front, port, { name: 'The night pilots who bring the ships in' }] },
} satisfies Meta<typeof Breadcrumbs>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The page itself is the last step, and no link to itself. */
export const ToThisPage: Story = {
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('navigation')).toHaveAccessibleName(edition.messages['breadcrumbs.label']);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    const [last] = canvas.getAllByRole('listitem').slice(-1);
    await expect(last?.querySelector('[aria-current="page"]')).toHaveTextContent(/^The night pilots/);
    for (const link of canvas.getAllByRole('link')) await expect(link.offsetHeight).toBeGreaterThanOrEqual(24);
  },
};

/** Without the page itself every step is a link. */
export const ToItsSection: Story = {
  args: { trail: [front, port] },
  tags: ['no-picture'],
  parameters: { pictures: { reason: 'It is the story with the page itself, without it.' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvasElement.querySelector('[aria-current]')).toBeNull();
  },
};

/** Right below the front page the way is one step. */
export const OneStep: Story = {
  args: { trail: [front] },
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the first step of every trail.' } },
};

const many = [
  front,
  { name: 'Archive' },
  { name: longWord, href: '/word/' },
  { name: 'Harbour board', href: '/board/' },
  { name: 'Minutes of the winter meetings', href: '/board/minutes/' },
  { name: longHeadline },
];

/** Trails wrap, and their arrows follow the direction of the text. One step of this one is only named. */
export const LongInBothDirections: Story = {
  tags: ['reference', 'both-directions', 'states', 'not-printed', 'long-words'],
  parameters: { edition: 'own' },
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 32 }}>
      <Breadcrumbs edition={english} trail={many} />
      <div dir="rtl" lang="ar">
        <Breadcrumbs
          edition={arabic}
          trail={[
            { name: 'المرسى', href: '/' },
            { name: 'الميناء', href: '/section/port/' },
            { name: 'محاضر اجتماعات مجلس الميناء', href: '/board/' },
            { name: 'مرشدو الليل الذين يُدخلون السفن من فوق الحاجز الرملي' },
          ]}
        />
      </div>
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await expect(canvasElement.querySelectorAll('[aria-current]')).toHaveLength(2);
    const [, right] = canvas.getAllByRole('list');
    const [first, second] = right?.children ?? [];
    // Right to left, the way goes to the left.
    await expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? 0);
  },
};

/** What a template with arrows of its own sends: it can be shown, and every arrow is there twice. */
export const ArrowsInTheNames: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    trail: [
      { name: 'The Harbour Courier »', href: '/' },
      { name: 'The Port »', href: '/section/the-port/' },
      { name: 'The night pilots who bring the ships in' },
    ],
  },
};
