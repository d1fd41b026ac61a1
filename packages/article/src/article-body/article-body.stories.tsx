import { embedSource, type ArticleNode, type Inline, type InlineMark } from '@galley/content';
import { arabic, english, landscape, longWord, portraitPicture, summaries, wide } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleBody } from './article-body.js';

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];
const paragraph = (text: string, ...more: Inline[]): ArticleNode => ({
  type: 'paragraph',
  children: [...words(text), ...more],
});
const marked = (mark: InlineMark, text: string): Inline => ({ type: 'mark', mark, children: words(text) });
const note = (id: string): Inline => ({ type: 'footnote', note: id });

const opening =
  'The ladder comes down the side of the ship like something thrown away. It is nine metres of rope and wood, it swings when the ship rolls, and at twenty past three on a morning in November a woman of fifty-one steps on to it from the deck of a boat that is rising and falling the height of a bus.';
const second =
  'Nobody on the quay sees it. The town is asleep behind its wall, the fish market will not open for another hour, and the only witness is the coxswain, whose job is to keep the boat against the hull until her weight has left it.';
const third = 'By the time the ship is past the second light, the fog has closed behind it.';

const [, related = { id: 'a', href: '/a/', headline: 'A' }] = summaries;

const headings: readonly ArticleNode[] = [
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
  paragraph(third),
];

const textLevel: ArticleNode = {
  type: 'paragraph',
  children: [
    ...words('A run of text can be '),
    marked('strong', 'strong'),
    ...words(', '),
    marked('emphasis', 'stressed'),
    ...words(', '),
    marked('code', 'code'),
    ...words(', '),
    marked('deleted', 'taken back'),
    ...words(', '),
    marked('inserted', 'put in'),
    ...words(', '),
    marked('highlighted', 'marked'),
    ...words(', '),
    marked('quoted', 'quoted'),
    ...words(', H'),
    marked('subscript', '2'),
    ...words('O or m'),
    marked('superscript', '3'),
    ...words(', '),
    marked('small', 'small print'),
    ...words(', or '),
    // Whole, so that paper has the address.
    { type: 'link', href: 'https://netherby.example/cranes-come-down/', children: words('a link to another page') },
    ...words('.'),
    { type: 'break' },
    ...words('And a line can break.'),
  ],
};

const code: ArticleNode = {
  type: 'code',
  text: 'tide = high_water - 02:10\nif draught > depth:\n    wait()    # nobody has ever been thanked for not waiting, and nobody has been thanked for waiting',
};

const slots = {
  newsletter: (id: string) => <p>The form of “{id}” stands here.</p>,
  ad: (slot: string) => <p>The advertisement “{slot}” stands here.</p>,
};

const meta = {
  title: 'Article/ArticleBody',
  component: ArticleBody,
  args: { edition: english, nodes: [paragraph(opening), paragraph(second)] },
} satisfies Meta<typeof ArticleBody>;
export default meta;
type Story = StoryObj<typeof meta>;

/**
 * Where the brand has one, a text begins with a large initial: The Harbour Courier's does, Новий Лиман's does not.
 * A heading with an address has a link to itself beside it, which is no part of its name.
 */
export const RunningText: Story = {
  args: { dropCap: true, nodes: [paragraph(opening), textLevel, ...headings, { type: 'divider' }, paragraph(second)] },
  play: async ({ canvas, userEvent, args: { edition } }) => {
    const heading = canvas.getByRole('heading', { name: 'A channel that moves', level: 2 });
    const link = canvas.getByRole('link', {
      name: edition.messages['heading.anchor'].replace('{heading}', 'A channel that moves'),
    });
    await expect(heading).toHaveAttribute('id', 'a-channel-that-moves');
    await expect(link).toHaveAttribute('href', '#a-channel-that-moves');
    await userEvent.tab();
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await expect(getComputedStyle(link).opacity).toBe('1');
    link.blur();
  },
};

/** A text can be one paragraph; without a large initial it begins like any other. */
export const OneParagraph: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'Every story has such paragraphs in it.' } },
  args: { nodes: [paragraph(third)] },
};

/** As wide as the text, as the column, to the edges of the page, and upright. */
export const PicturesInTheText: Story = {
  args: {
    nodes: [
      paragraph(third),
      { type: 'image', picture: landscape, placement: 'inline' },
      paragraph(third),
      { type: 'image', picture: wide, placement: 'wide' },
      paragraph(third),
      { type: 'image', picture: { ...landscape, caption: 'To the edges.' }, placement: 'full' },
      paragraph(third),
      { type: 'image', picture: portraitPicture, placement: 'portrait' },
      paragraph(third),
    ],
  },
};

/**
 * What no adapter understood is a box in development, as is a reference to a note that is not there; in production both
 * are nothing, and both are reported. Code scrolls in itself, and can be scrolled with the keyboard.
 */
export const CodeAndWhatNobodyUnderstood: Story = {
  args: {
    unknown: 'show',
    nodes: [
      paragraph(third, note('gone')),
      code,
      { type: 'unknown', name: 'wp:poll', text: 'Should the ferry be free?' },
      paragraph(third),
    ],
  },
  play: async ({ canvas, userEvent, args: { edition } }) => {
    const block = canvas.getByRole('group', { name: edition.messages['code.label'] });
    await userEvent.tab();
    await expect(block).toHaveFocus();
    block.blur();
    await expect(canvas.getByText('[footnote: gone]')).toBeVisible();
  },
};

export const WordOfEightyLetters: Story = {
  tags: ['one-picture', 'long-words'],
  args: {
    nodes: [
      paragraph(longWord),
      { type: 'heading', level: 2, children: words(longWord), anchor: 'long' },
      { type: 'list', ordered: false, items: [{ children: words(longWord) }] },
      { type: 'quote', kind: 'pull', paragraphs: [words(longWord)], cite: words(longWord) },
      { type: 'code', text: longWord },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Lists and notes count in the digits of the edition; code and its line stay from left to right. */
export const RightToLeft: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    dropCap: true,
    nodes: [
      paragraph(
        'ينزل السلّم على جانب السفينة كأنه شيء أُلقي به. تسعة أمتار من الحبل والخشب، تتأرجح كلما مالت السفينة، وفي الثالثة والثلث من صباح نوفمبر تخطو إليه امرأة في الحادية والخمسين.',
        note('a'),
      ),
      { type: 'heading', level: 2, children: words('قناة لا تثبت'), anchor: 'قناة' },
      {
        type: 'quote',
        kind: 'block',
        paragraphs: [words('«لا أحد يحفظ القناة. تتعلم ما كانت عليه في الأسبوع الماضي، ثم تخرج لترى.»')],
        cite: words('مرشدة بحرية'),
      },
      {
        type: 'list',
        ordered: true,
        items: [{ children: words('خريطة لا يزيد عمرها على ثلاثة أيام') }, { children: words('جهازا لاسلكي') }],
      },
      {
        type: 'table',
        caption: 'السفن في القناة بحسب الطول',
        head: [
          [
            { children: words('الطول'), heads: 'column' },
            { children: words('٢٠١٦'), heads: 'column' },
            { children: words('٢٠٢٦'), heads: 'column' },
          ],
        ],
        rows: [
          [{ children: words('حتى ١٥٠ م'), heads: 'row' }, { children: words('١٬٢٠٤') }, { children: words('٨٧١') }],
          [{ children: words('أطول'), heads: 'row' }, { children: words('٠') }, { children: words('٣٨') }],
        ],
      },
      { type: 'code', text: 'wait(until="02:10")' },
      { type: 'footnotes', notes: [{ id: 'a', children: words('بحسب سجل الميناء.') }] },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('١')).toHaveAccessibleName(
      arabic.messages['footnotes.reference'].replace('{number}', '١'),
    );
  },
};

/** All that can stand in an article. */
export const EveryNode: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  args: {
    ...slots,
    dropCap: true,
    unknown: 'show',
    nodes: [
      {
        type: 'takeaways',
        items: [
          words('Nine people may take a ship over the Bar in the dark. Two of them retire this winter.'),
          words('From January, ships over 180 metres will wait for daylight.'),
        ],
      },
      paragraph(opening, note('ladder')),
      { type: 'image', picture: landscape, placement: 'inline' },
      textLevel,
      { type: 'newsletter', newsletter: 'The Morning Tide' },
      ...headings,
      {
        type: 'quote',
        kind: 'block',
        paragraphs: [
          words('“You do not learn the Bar. You learn what it was last week, and then you go out and see.”'),
        ],
        cite: words('Marian Achterberg, pilot'),
      },
      paragraph(second, note('log')),
      {
        type: 'quote',
        kind: 'pull',
        paragraphs: [words('“You learn what it was last week, and then you go out and see.”')],
        cite: words('Marian Achterberg'),
      },
      { type: 'related', article: related },
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
          [
            { children: words('longer'), heads: 'row' },
            { children: words('310') },
            { children: [...words('440'), note('log')] },
          ],
        ],
      },
      {
        type: 'fact-box',
        title: 'What a bar is',
        children: [
          {
            type: 'paragraph',
            children: words('A bank of sand across a river’s mouth. Saltmere’s moves eleven metres in a year.'),
          },
        ],
      },
      {
        type: 'gallery',
        title: 'A night on the Bar',
        pictures: [wide, { ...landscape, caption: 'On the ebb.' }, { ...portraitPicture, caption: 'Nine metres.' }],
      },
      {
        type: 'timeline',
        events: [
          { date: '1794', headline: 'The first light', children: [] },
          {
            when: 'Spring 2026',
            headline: 'The last survey',
            children: [{ type: 'paragraph', children: words('It found the channel sixty metres to the east.') }],
          },
        ],
      },
      {
        type: 'audio',
        audio: {
          src: '/audio/night-pilots-of-the-bar.mp3',
          duration: 300,
          provenance: 'human',
          title: 'The coxswain on the radio',
        },
        caption: 'Twenty past three, channel 12.',
      },
      {
        type: 'video',
        src: '/video/a-day-at-the-tide-gauge.webm',
        poster: '/video/a-day-at-the-tide-gauge.webp',
        caption: 'The tide gauge at the old quay.',
        credit: 'The Harbour Courier',
      },
      {
        type: 'embed',
        href: 'https://vimeo.com/76979871',
        title: 'The Bar from the air',
        ...(embedSource('https://vimeo.com/76979871') && { source: embedSource('https://vimeo.com/76979871') }),
      },
      {
        type: 'questions',
        items: [
          {
            question: words('Could a machine do it?'),
            answer: [{ type: 'paragraph', children: words('It could read the chart. It could not read the water.') }],
          },
        ],
      },
      code,
      { type: 'ad', slot: 'mid-article' },
      { type: 'divider' },
      {
        type: 'correction',
        correction: {
          kind: 'correction',
          date: '2026-11-20T16:10:00Z',
          children: words('An earlier version gave the length of the ladder in feet.'),
        },
      },
      { type: 'ai-note', use: { provenance: 'ai-assisted' } },
      {
        type: 'footnotes',
        notes: [
          { id: 'log', children: words('Counted from the harbour office’s own log, which has a gap of nine days.') },
          { id: 'ladder', children: words('The rule asks for nine metres at most.') },
        ],
      },
      { type: 'unknown', name: 'wp:poll', text: 'Should the ferry be free?' },
    ],
  },
  play: async ({ canvas, args: { edition } }) => {
    const references = canvas.getAllByRole('doc-noteref');
    await expect(references.map((reference) => reference.textContent)).toEqual(['1', '2', '2']);
    await expect(canvas.getByRole('doc-endnotes')).toHaveAccessibleName(edition.messages['footnotes.title']);
    for (const link of [...references, ...canvas.getAllByRole('doc-backlink')])
      await expect(document.querySelector(link.getAttribute('href') ?? '')).toBeInTheDocument();
  },
};

/** What a word processor leaves behind: it can be shown, and no list of headings has it. */
export const BoldLineAsHeading: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    nodes: [
      paragraph(third),
      { type: 'paragraph', children: [marked('strong', 'A channel that moves')] },
      paragraph(second),
    ],
  },
};
