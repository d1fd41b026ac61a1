import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Heading } from './heading.js';

const meta = {
  title: 'Primitives/Heading',
  component: Heading,
  args: { level: 2, children: 'Pilots wait for a letter that is late' },
} satisfies Meta<typeof Heading>;
export default meta;
type Story = StoryObj<typeof meta>;

const pictures = { reason: 'It has no style of its own: what prints a heading gives it one, and is pictured with it.' };

/** The page says which level; how it looks is a matter of what prints it. */
export const EveryLevel: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures },
  render: ({ children }) => (
    <div>
      {([1, 2, 3, 4, 5, 6] as const).map((level) => (
        <Heading key={level} level={level}>
          {children}, level {level}
        </Heading>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const level of [1, 2, 3, 4, 5, 6]) await expect(canvas.getAllByRole('heading', { level })).toHaveLength(1);
  },
};
