import type { ArticleSummary } from '@galley/content';
import { arabic, english, longHeadline, longWord, summaries, ukrainian } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EditorsPicks } from './editors-picks.js';

const [night, cranes, wall, oysters, ferry, bread, opinion] = summaries as readonly [
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
  ArticleSummary,
];

const pictured = [night, cranes, oysters, bread];
const withoutPictures = summaries.map((article) => ({ ...article, picture: undefined }));

const meta = {
  title: 'Feed/EditorsPicks',
  component: EditorsPicks,
  args: { articles: pictured, edition: english, headingLevel: 2 },
} satisfies Meta<typeof EditorsPicks>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FourUp: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  },
};

export const ThreeUp: Story = { args: { articles: pictured.slice(0, 3) } };

/** Some have a picture and some have none. */
export const SevenUp: Story = { args: { articles: summaries } };

/** One pick is a lead, whatever the layout. */
export const OneUp: Story = { tags: ['minimal', 'one-picture'], args: { articles: [night] } };

export const WithoutPictures: Story = { args: { articles: withoutPictures.slice(0, 4) } };

export const LongHeadlines: Story = {
  tags: ['long-words'],
  args: {
    articles: [
      { ...night, headline: longHeadline.slice(0, 200) },
      { ...ferry, headline: longWord },
      wall,
      { ...cranes, labels: ['live', 'exclusive', 'updated'] },
    ],
  },
};

/** Ranked, without pictures. */
export const Numbered: Story = {
  args: { layout: 'numbered', articles: [night, wall, ferry, opinion] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(0);
    await expect(canvasElement.querySelectorAll('ol > li')).toHaveLength(4);
  },
};

export const NumberedOne: Story = { tags: ['one-picture'], args: { layout: 'numbered', articles: [night] } };

export const NumberedThree: Story = {
  tags: ['one-picture'],
  args: { layout: 'numbered', articles: [night, wall, ferry] },
};

export const NumberedSeven: Story = { args: { layout: 'numbered', articles: summaries } };

export const LeadAndThree: Story = { args: { layout: 'lead' } };

export const LeadAlone: Story = { tags: ['one-picture'], args: { layout: 'lead', articles: [night] } };

export const LeadAndTwo: Story = { tags: ['one-picture'], args: { layout: 'lead', articles: pictured.slice(0, 3) } };

export const LeadAndSix: Story = {
  tags: ['reference', 'states', 'print'],
  args: { layout: 'lead', articles: summaries },
};

export const LeadWithoutPictures: Story = { args: { layout: 'lead', articles: withoutPictures.slice(0, 4) } };

export const NumberedInUkrainian: Story = {
  tags: ['one-picture'],
  args: { layout: 'numbered', edition: ukrainian },
  parameters: { edition: 'own' },
};

/** The ranks in the digits that the edition prints its times in. */
export const NumberedInArabic: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  args: { layout: 'numbered', edition: arabic },
  parameters: { edition: 'own' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};
