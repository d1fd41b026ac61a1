import { arabic, english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { SearchLink } from '../search-link/search-link.js';
import { Masthead } from './masthead.js';

const sections = ['The Port', 'Town Hall', 'Culture', 'Science', 'Food', 'Opinion'].map((name) => ({
  name,
  href: `/section/${name.toLowerCase().replace(' ', '-')}/`,
}));

const meta = {
  title: 'Page/Masthead',
  component: Masthead,
  parameters: { layout: 'fullscreen' },
  args: { edition: english, name: 'The Harbour Courier', sections, motto: 'Saltmere and the estuary, since 1794' },
} satisfies Meta<typeof Masthead>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FrontPage: Story = {
  args: { size: 'large' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('The Harbour Courier');
    await expect(canvas.getByRole('navigation')).toHaveAccessibleName('Sections');
  },
};

export const OverAnArticle: Story = { args: { current: '/section/the-port/' } };

export const WithoutSections: Story = { tags: ['minimal'], args: { sections: [], motto: undefined } };

/** Tools stand beside the name and move nothing, large and small, from left to right and from right to left; a long name breaks its line. */
export const WithTools: Story = {
  tags: ['reference', 'both-directions', 'states', 'print', 'forced-colours'],
  parameters: { edition: 'own' },
  render: (args) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 32 }}>
      <section aria-label="Large">
        <Masthead {...args} size="large" tools={<SearchLink edition={english} href="/search/" />} />
      </section>
      <section aria-label="Small">
        <Masthead {...args} sections={[]} tools={<SearchLink edition={english} href="/search/" />} />
      </section>
      <section aria-label="Long name">
        <Masthead
          {...args}
          size="large"
          sections={[]}
          name="The Saltmere and Estuary Weekly Courier, Intelligencer and General Advertiser for the Seven Lights"
          tools={<SearchLink edition={english} href="/search/" />}
        />
      </section>
      <section aria-label="Right to left" dir="rtl" lang="ar">
        <Masthead
          name="المرسى"
          edition={arabic}
          sections={[{ name: 'الميناء', href: '/ar/section/port/' }]}
          tools={<SearchLink edition={arabic} href="/ar/search/" />}
        />
      </section>
    </div>
  ),
  play: async ({ canvas }) => {
    for (const masthead of canvas.getAllByRole('region')) {
      const isRight = masthead.dir === 'rtl';
      const { messages } = isRight ? arabic : english;
      const tool = within(masthead).getByRole('link', { name: messages['search.link'] });
      await expect(tool.offsetHeight).toBeGreaterThanOrEqual(44);
      await expect(tool.offsetWidth).toBeGreaterThanOrEqual(44);
      const [home = tool] = within(masthead).getAllByRole('link');
      const lens = tool.querySelector('svg') ?? tool;
      // Neither is seen over the other.
      const [first, second] = isRight ? [lens, home] : [home, lens];
      await expect(first.getBoundingClientRect().right).toBeLessThanOrEqual(second.getBoundingClientRect().left);
    }
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { name: longWord, motto: longWord, sections: [{ name: longWord, href: '/long/' }] },
};

/** What somebody wrote for search engines: it can be shown, and the paper’s name is lost in it. */
export const SloganInTheName: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    size: 'large',
    name: 'The Harbour Courier: News, Sport, Weather and Jobs for Saltmere and the Estuary',
  },
};
