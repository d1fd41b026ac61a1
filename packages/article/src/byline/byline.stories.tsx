import type { Author, AuthorRole } from '@galley/content';
import { arabic, authors, editions, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Byline } from './byline.js';

const meta = {
  title: 'Article/Byline',
  component: Byline,
  args: {
    edition: english,
    authors,
    published: '2026-11-20T17:04:00Z',
    readingMinutes: 6,
  },
} satisfies Meta<typeof Byline>;
export default meta;
type Story = StoryObj<typeof meta>;

const portrait = (who: string) =>
  ({ src: `/pictures/portrait-${who}-192.webp`, width: 192, height: 192, alt: { decorative: true } }) as const;

/** Two names that a careless split at “and” would tear apart. */
export const WithTwoAuthors: Story = {
  tags: ['one-picture'],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByText('Sam Levin', { exact: true })).toBeVisible();
  },
};

const shared = (role: AuthorRole, ...names: string[]) => names.map((name): Author => ({ name, role }));

/** Every role, each said once, with names of three scripts, two newspapers and a word that fits no phone. */
export const TwelveAuthors: Story = {
  tags: ['reference', 'states', 'print', 'long-words'],
  args: {
    authors: [
      { name: 'Marian Achterberg', href: '/authors/marian-achterberg', avatar: portrait('reporter') },
      { name: 'Sam Levin', href: '/authors/sam-levin' },
      { name: 'Olena Marchuk', organisation: 'Новий Лиман' },
      ...shared('photographs', 'Wilhelmina Oyelaran-Featherstonehaugh', 'Ines Calder'),
      ...shared('reporting', 'رنا الحداد', 'Тарас Дерев’янко'),
      ...shared('additional-reporting', longWord, 'Piet Hollander'),
      { name: 'Ada Okafor', role: 'editing', href: '/authors/ada-okafor' },
      { name: 'Žofie Říhová', role: 'translation' },
      { name: 'Jonas Weir', role: 'translation', organisation: 'The Estuary Record' },
    ],
    updated: '2026-11-21T09:30:00Z',
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('bdi')).toHaveLength(14);
  },
};

/** A change is said only when it came later than publishing itself. */
export const UpdatedLater: Story = { tags: ['one-picture'], args: { updated: '2026-11-20T19:30:00Z' } };

export const WithPortrait: Story = {
  args: {
    authors: [
      {
        name: 'Marian Achterberg',
        href: '/authors/marian-achterberg',
        organisation: 'Harbour Courier',
        avatar: portrait('reporter'),
      },
    ],
  },
};

export const WithoutAuthor: Story = { tags: ['one-picture'], args: { authors: [] } };

/** One name, of which there is no page, and neither a time nor minutes below it. */
export const NameAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'Names without a page are pictured among the twelve authors.' } },
  args: { authors: [{ name: 'Ada Okafor' }], published: undefined, readingMinutes: undefined },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('p')).toHaveLength(1);
  },
};

const staff: readonly Author[] = [
  { name: 'Mara Voss', organisation: 'Courier' },
  { name: 'Ann Lee' },
  { name: 'Ines Calder', role: 'photographs' },
];

/** Words, conjunctions, brackets, digits, calendars and direction are each language's own; names stay what they are. */
export const NineLanguages: Story = {
  tags: ['no-picture'],
  parameters: {
    edition: 'own',
    pictures: { reason: 'The brands here have no face with Hebrew, Japanese or Chinese.' },
  },
  render: (props) => (
    <div style={{ display: 'grid', gap: 24 }}>
      {editions.map((edition) => (
        <Byline
          {...props}
          key={edition.locale}
          lang={edition.lang}
          dir={edition.dir}
          edition={edition}
          authors={staff}
          updated="2026-11-20T19:30:00Z"
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Mara Voss')).toHaveLength(9);
  },
};

/** Latin names keep their order in an Arabic line, and the portrait stands at its start. */
export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    authors: [
      { name: 'رنا الحداد', href: '/authors/rana', organisation: 'المرسى', avatar: portrait('editor') },
      { name: 'Piet van der Hollander (Jr.)' },
      { name: 'Ines Calder', role: 'photographs' },
    ],
    updated: '2026-11-20T19:30:00Z',
  },
  play: async ({ canvas, canvasElement }) => {
    const portraitEdge = canvasElement.querySelector('img')?.getBoundingClientRect().left;
    await expect(portraitEdge).toBeGreaterThan(canvas.getByText('رنا الحداد').getBoundingClientRect().right);
  },
};

/** What a system without fields for people sends: it can be shown, and nobody can be followed. */
export const NamesInOneString: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { authors: [{ name: 'By Marian Achterberg, Sam Levin and Olena Marchuk (photographs)' }] },
};
