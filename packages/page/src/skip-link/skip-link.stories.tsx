import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SkipLink } from './skip-link.js';

const meta = {
  title: 'Page/SkipLink',
  component: SkipLink,
  args: { edition: english },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: 80 }}>
        <Story />
        <main id="main" tabIndex={-1}>
          The text.
        </main>
      </div>
    ),
  ],
} satisfies Meta<typeof SkipLink>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The first tab stop, seen while it is focused; following it moves focus into the text. */
export const Focused: Story = {
  tags: ['minimal', 'reference', 'states', 'not-printed'],
  play: async ({ canvas, userEvent }) => {
    const link = canvas.getByRole('link');
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().width).toBeGreaterThan(40);
  },
};

/** All its words are the edition’s, and German has the longest. */
export const InGerman: Story = {
  tags: ['one-picture', 'long-words'],
  globals: { language: 'de' },
  play: ({ userEvent }) => userEvent.tab(),
};
