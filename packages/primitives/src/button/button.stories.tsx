import { longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Button } from './button.js';

const meta = { title: 'Primitives/Button', component: Button, args: { children: 'Subscribe' } } satisfies Meta<
  typeof Button
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['minimal', 'reference', 'states', 'not-printed'] };

export const Focused: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { children: longWord },
};

/** What a legal department asks for: it can be shown, and nobody sees what the button does. */
export const TermsOnTheButton: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { children: 'By pressing here I accept the terms of use and subscribe to the weekend edition' },
};
