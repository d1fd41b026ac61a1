import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
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

export const WithoutSections: Story = { args: { sections: [] } };
