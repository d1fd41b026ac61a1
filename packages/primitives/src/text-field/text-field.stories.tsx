import { longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { TextField } from './text-field.js';

const meta = {
  title: 'Primitives/TextField',
  component: TextField,
  args: { label: 'E-mail address', type: 'email', autoComplete: 'email' },
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  tags: ['minimal'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleName('E-mail address');
  },
};

export const Filled: Story = { tags: ['one-picture'], args: { defaultValue: 'reader@example.com' } };

export const Invalid: Story = {
  tags: ['reference', 'states', 'forced-colours'],
  args: { defaultValue: 'reader@', 'aria-invalid': true },
};

export const Focused: Story = {
  play: async ({ userEvent }) => {
    await userEvent.tab();
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { label: longWord, defaultValue: longWord },
};
