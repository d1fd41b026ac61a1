import type { ArticleNode, Inline } from '@galley/content';
import { english, landscape, longWord, portraitPicture, summaries } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleBody } from './article-body.js';

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];
const paragraph = (text: string): ArticleNode => ({ type: 'paragraph', children: words(text) });

const opening =
  'The ladder comes down the side of the ship like something thrown away. It is nine metres of rope and wood, it swings when the ship rolls, and at twenty past three on a morning in November a woman of fifty-one steps on to it from the deck of a boat that is rising and falling the height of a bus.';
const second =
  'Nobody on the quay sees it. The town is asleep behind its wall, the fish market will not open for another hour, and the only witness is the coxswain, whose job is to keep the boat against the hull until her weight has left it.';

const [, related] = summaries;

const meta = {
  title: 'Article/ArticleBody',
  component: ArticleBody,
  args: { edition: english, nodes: [paragraph(opening), paragraph(second)] },
} satisfies Meta<typeof ArticleBody>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Where the brand has one: The Harbour Courier begins with a large initial, Новий Лиман does not. */
export const WithDropCap: Story = { args: { dropCap: true } };

export const TextLevel: Story = {
  args: {
    nodes: [
      {
        type: 'paragraph',
        children: [
          ...words('A run of text can be '),
          { type: 'mark', mark: 'strong', children: words('strong') },
          ...words(', '),
          { type: 'mark', mark: 'emphasis', children: words('stressed') },
          ...words(', '),
          { type: 'mark', mark: 'code', children: words('code') },
          ...words(', '),
          { type: 'mark', mark: 'deleted', children: words('taken back') },
          ...words(', '),
          { type: 'mark', mark: 'inserted', children: words('put in') },
          ...words(', '),
          { type: 'mark', mark: 'highlighted', children: words('marked') },
          ...words(', '),
          { type: 'mark', mark: 'quoted', children: words('quoted') },
          ...words(', H'),
          { type: 'mark', mark: 'subscript', children: words('2') },
          ...words('O or m'),
          { type: 'mark', mark: 'superscript', children: words('3') },
          ...words(', '),
          { type: 'mark', mark: 'small', children: words('small print') },
          ...words(', or '),
          { type: 'link', href: '/cranes-come-down/', children: words('a link to another page') },
          ...words('.'),
          { type: 'break' },
          ...words('And a line can break.'),
        ],
      },
    ],
  },
};

export const HeadingsAndLists: Story = {
  args: {
    nodes: [
      paragraph(second),
      { type: 'heading', level: 2, children: words('A channel that moves'), anchor: 'a-channel-that-moves' },
      paragraph(second),
      { type: 'heading', level: 3, children: words('What a pilot carries') },
      {
        type: 'list',
        ordered: false,
        items: [
          { children: words('a tablet with the last survey of the Bar, three days old at most;') },
          {
            children: words('two radios:'),
            list: {
              type: 'list',
              ordered: true,
              start: 3,
              items: [{ children: words('one for the ship') }, { children: words('one for the boat') }],
            },
          },
          { children: words('a torch that floats.') },
        ],
      },
      { type: 'heading', level: 4, children: words('And what not') },
      paragraph(second),
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveAttribute('id', 'a-channel-that-moves');
  },
};

export const Quotations: Story = {
  args: {
    nodes: [
      paragraph(second),
      {
        type: 'quote',
        kind: 'block',
        paragraphs: [
          words('“You do not learn the Bar. You learn what it was last week, and then you go out and see.”'),
        ],
        cite: words('Marian Achterberg, pilot'),
      },
      paragraph(second),
      {
        type: 'quote',
        kind: 'pull',
        paragraphs: [words('You learn what it was last week, and then you go out and see.')],
        cite: words('Marian Achterberg'),
      },
      paragraph(second),
    ],
  },
};

export const PicturesInTheText: Story = {
  args: {
    nodes: [
      paragraph(second),
      { type: 'image', picture: landscape, placement: 'inline' },
      paragraph(second),
      { type: 'image', picture: portraitPicture, placement: 'portrait' },
      paragraph(second),
    ],
  },
};

export const WithRelatedCard: Story = {
  args: {
    nodes: [paragraph(second), ...(related ? [{ type: 'related' as const, article: related }] : []), paragraph(second)],
  },
};

export const TableAndCode: Story = {
  args: {
    nodes: [
      {
        type: 'table',
        caption: 'Ships over the Bar, by length',
        head: [
          [
            { children: words('Length'), heads: 'column' },
            { children: words('2016'), heads: 'column' },
            { children: words('2026'), heads: 'column' },
          ],
        ],
        rows: [
          [{ children: words('to 150 m'), heads: 'row' }, { children: words('1,204') }, { children: words('871') }],
          [{ children: words('to 300 m'), heads: 'row' }, { children: words('310') }, { children: words('402') }],
          [{ children: words('longer'), heads: 'row' }, { children: words('0') }, { children: words('38') }],
        ],
      },
      { type: 'code', text: 'tide = high_water - 02:10\nif draught > depth:\n    wait()' },
      { type: 'divider' },
      { type: 'embed', href: 'https://video.example/watch?v=1', provider: 'video.example' },
    ],
  },
};

/** What no adapter understood is a box in development and nothing in production. */
export const UnknownNode: Story = {
  args: {
    unknown: 'show',
    nodes: [paragraph(second), { type: 'unknown', name: 'wp:poll', text: 'Should the ferry be free?' }],
  },
};

export const WordOfEightyLetters: Story = {
  args: {
    nodes: [
      paragraph(longWord),
      { type: 'heading', level: 2, children: words(longWord) },
      { type: 'list', ordered: false, items: [{ children: words(longWord) }] },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

export const RightToLeft: Story = {
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    dropCap: true,
    nodes: [
      paragraph(
        'ينزل السلّم على جانب السفينة كأنه شيء أُلقي به. تسعة أمتار من الحبل والخشب، تتأرجح كلما مالت السفينة، وفي الثالثة والثلث من صباح نوفمبر تخطو إليه امرأة في الحادية والخمسين.',
      ),
      {
        type: 'quote',
        kind: 'block',
        paragraphs: [words('«لا أحد يحفظ القناة. تتعلم ما كانت عليه في الأسبوع الماضي، ثم تخرج لترى.»')],
        cite: words('مرشدة بحرية'),
      },
      {
        type: 'list',
        ordered: false,
        items: [{ children: words('خريطة لا يزيد عمرها على ثلاثة أيام') }, { children: words('جهازا لاسلكي') }],
      },
    ],
  },
};
