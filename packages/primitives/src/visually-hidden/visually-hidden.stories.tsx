import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { VisuallyHidden } from './visually-hidden.js';

const meta = { title: 'Primitives/VisuallyHidden', component: VisuallyHidden } satisfies Meta<typeof VisuallyHidden>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Read out in its place, and nothing to be seen. */
export const InAButton: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: {
    pictures: { reason: 'There is nothing to see; the play proves what is heard and that it takes no room.' },
  },
  render: () => (
    <button type="button">
      Close<VisuallyHidden> the breaking news</VisuallyHidden>
    </button>
  ),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Close the breaking news' });
    const { width, height } = canvas.getByText('the breaking news', { exact: false }).getBoundingClientRect();
    await expect(button).toBeVisible();
    await expect([width, height]).toEqual([1, 1]);
  },
};
