import { longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Caption } from './caption.js';

const meta = {
  title: 'Article/Caption',
  component: Caption,
  decorators: [
    (Story) => (
      <figure style={{ margin: 0 }}>
        <Story />
      </figure>
    ),
  ],
  args: { children: 'The pilot boat comes alongside on the ebb.', credit: 'Illustration: Ines Calder' },
} satisfies Meta<typeof Caption>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The parentheses belong to the style: copied text has none to clean up. */
export const WithCredit: Story = {
  tags: ['reference'],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('figcaption')?.textContent).toBe(
      'The pilot boat comes alongside on the ebb. Illustration: Ines Calder',
    );
  },
};

/** Where nobody is named, no parentheses are left. */
export const TextAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the story with a credit, without it.' } },
  args: { credit: undefined },
};

/** Where no terms are named, the holder is the link to the licence. */
export const RightsAlone: Story = {
  tags: ['states'],
  args: {
    children: undefined,
    credit: undefined,
    rights: { holder: 'Saltmere Archive', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Saltmere Archive' })).toHaveAttribute('rel', 'license');
  },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { children: longWord, credit: longWord },
};

/** What a field of an agency brings along: it can be shown, and the parentheses are there twice. */
export const CreditInParentheses: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { credit: '(Illustration: Ines Calder)' },
};
