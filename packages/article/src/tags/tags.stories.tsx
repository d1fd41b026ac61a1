import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Tags } from './tags.js';

const tag = (name: string) => ({ name, href: `/tag/${encodeURIComponent(name)}/` });

const meta = {
  title: 'Article/Tags',
  component: Tags,
  args: { edition: english, tags: [tag('The Bar'), { name: 'Pilotage' }, tag('Harbour board'), tag('Shipping')] },
} satisfies Meta<typeof Tags>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One of them has no page of its own. */
export const LinksAndWords: Story = {
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('navigation')).toHaveAccessibleName(edition.messages['tags.title']);
    await expect(canvas.getAllByRole('link')).toHaveLength(3);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
    for (const link of canvas.getAllByRole('link')) {
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  },
};

/** One subject, which has no page of its own. */
export const OneSubject: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'A word is pictured among the links.' } },
  args: { tags: [{ name: 'Pilotage' }] },
};

export const ManyAndLong: Story = {
  tags: ['reference', 'states', 'not-printed', 'long-words'],
  args: { tags: ['Netherby Dock', 'Ferries', longWord, 'Fishing', 'Ropewalk', 'الميناء', 'Weather'].map(tag) },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: { edition: arabic, tags: ['الميناء', 'الملاحة', 'Netherby Dock', 'الطقس'].map(tag) },
};

/** What tagging for search engines brings: it can be shown, and nobody can choose among one subject’s spellings. */
export const EverySpelling: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    tags: ['harbour', 'Harbour', 'harbor', 'harbour news today', 'ship', 'ships', '#TheBar', 'the bar', 'bar'].map(tag),
  },
};
