import { longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Heading } from '../heading/heading.js';
import { Kicker } from './kicker.js';

const meta = { title: 'Primitives/Kicker', component: Kicker } satisfies Meta<typeof Kicker>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Its subject first, then the headline: the order in which both are read and heard. */
export const OverAHeadline: Story = {
  tags: ['minimal', 'reference'],
  args: { children: 'The Port' },
  render: (args) => (
    <div>
      <Kicker {...args} />
      <Heading level={2}>Pilots wait for a letter that is late</Heading>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The Port').tagName).toBe('P');
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Pilots');
  },
};

export const LongWords: Story = { tags: ['one-picture', 'long-words'], args: { children: longWord } };
