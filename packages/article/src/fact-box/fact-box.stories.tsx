import type { ListItem, TextNode } from '@galley/content';
import { longHeadline, longWord, wide } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { FactBox } from './fact-box.js';

const paragraph = (text: string): TextNode => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const nodes: TextNode[] = [
  paragraph(
    'A bank of sand and shingle, two miles long, that lies across the mouth of the estuary and moves with every winter.',
  ),
  {
    type: 'list',
    ordered: false,
    items: [
      { children: [{ type: 'text', text: 'Depth over it at the lowest tide: 7.4 metres' }] },
      { children: [{ type: 'text', text: 'Ships lost on it since 1794: sixty-one' }] },
    ],
  },
  paragraph('Its buoys are laid anew each March.'),
];

const meta = {
  title: 'Article/FactBox',
  component: FactBox,
  args: { title: 'What is the Bar?', nodes },
} satisfies Meta<typeof FactBox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithPicture: Story = {
  tags: ['reference', 'print'],
  args: { picture: wide },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary')).toHaveAccessibleName('What is the Bar?');
    await expect(canvas.getByRole('figure')).toHaveTextContent('Illustration: Ines Calder');
  },
};

/** A title and one paragraph make a box. */
export const TextAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The box with the long title has no picture either.' } },
  args: { nodes: nodes.slice(0, 1) },
};

export const LongTitle: Story = {
  tags: ['long-words'],
  args: { title: longHeadline, nodes: [paragraph(`A box without a picture. ${longWord}`)], headingLevel: 3 },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  globals: { language: 'ar' },
  args: {
    title: 'ما هو الحاجز الرملي؟',
    nodes: [
      paragraph('ضفة من الرمل والحصى تمتد ميلين عند مصب النهر، وتتحرك مع كل شتاء.'),
      {
        type: 'list',
        ordered: false,
        items: [{ children: [{ type: 'text', text: 'عمق الماء فوقه عند أدنى جزر: سبعة أمتار ونصف المتر' }] }],
      },
    ],
  },
};

const linked = (href: string, text: string): ListItem => ({
  children: [{ type: 'link', href, children: [{ type: 'text', text }] }],
});

/** What a desk fills that has no card: it can be shown, and explains nothing. */
export const LinksToOtherStories: Story = {
  tags: ['dont', '!manifest', 'one-picture', 'states'],
  args: {
    title: 'Read more',
    nodes: [
      {
        type: 'list',
        ordered: false,
        items: [
          linked('/night-pilots-of-the-bar/', 'The night pilots who bring the ships in'),
          linked('/cranes-come-down/', 'Netherby’s cranes come down'),
          linked('/ferry-should-be-free/', 'The Netherby ferry should be free'),
        ],
      },
    ],
  },
};
