import { english, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AiNote } from './ai-note.js';

const meta = {
  title: 'Article/AiNote',
  component: AiNote,
  args: { edition: english, use: { provenance: 'ai-assisted' } },
} satisfies Meta<typeof AiNote>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Assistance, authorship, and what the newsroom says more exactly itself. */
export const InWords: Story = {
  tags: ['reference'],
  render: (args) => (
    <div>
      <AiNote {...args} />
      <AiNote {...args} use={{ provenance: 'ai' }} />
      <AiNote
        {...args}
        use={{
          provenance: 'ai-assisted',
          text: 'The tide tables were read from scanned logbooks by a machine. Every figure that we print was checked by hand.',
        }}
      />
    </div>
  ),
  play: async ({ canvas, args: { edition } }) => {
    const [assisted, written, own] = canvas.getAllByRole('note');
    await expect(assisted).toHaveTextContent(edition.messages['ai.ai-assisted']);
    await expect(written).toHaveTextContent(edition.messages['ai.ai']);
    await expect(own).toHaveTextContent('checked by hand');
    await expect(own).not.toHaveTextContent(edition.messages['ai.ai-assisted']);
  },
};

/** A newsroom that has nothing to add says it in the words of the edition. */
export const WordsOfTheEdition: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the first note of the story in words.' } },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { use: { provenance: 'ai-assisted', text: longWord } },
};
