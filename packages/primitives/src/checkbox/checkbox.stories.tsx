import { longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Checkbox } from './checkbox.js';

const meta = {
  title: 'Primitives/Checkbox',
  component: Checkbox,
  args: { label: 'Send me the weekend edition too' },
  argTypes: { look: { control: 'inline-radio', options: ['sentence', 'choice'] } },
} satisfies Meta<typeof Checkbox>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Both looks, open and ticked; one that is wrong; one that was ticked by a press on its words, and has the focus. */
export const EveryState: Story = {
  tags: ['reference', 'states', 'forced-colours', 'print'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 16, maxInlineSize: 480 }}>
      <Checkbox {...args} />
      <Checkbox {...args} defaultChecked />
      <Checkbox
        {...args}
        aria-invalid
        label="I agree that my address is kept for as long as I read the letter, and is given to nobody, whatever they pay for it."
      />
      <Checkbox {...args} look="choice" label="Dock Diary" description="A week on the quays. Fridays." />
      <Checkbox {...args} look="choice" label="The Morning Tide" description="High water. Daily." />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    for (const box of canvas.getAllByRole('checkbox')) {
      await expect(box.offsetWidth).toBeGreaterThanOrEqual(24);
      await expect(box.offsetHeight).toBeGreaterThanOrEqual(24);
    }
    await expect(canvas.getByRole('checkbox', { name: 'Dock Diary' })).toHaveAccessibleDescription(
      'A week on the quays. Fridays.',
    );
    const tide = canvas.getByRole('checkbox', { name: 'The Morning Tide' });
    await expect(tide).not.toBeChecked();
    await userEvent.click(canvas.getByText('High water. Daily.'));
    await expect(tide).toBeChecked();
    await userEvent.keyboard('  ');
    await expect(tide).toBeChecked();
    await expect(tide).toHaveFocus();
  },
};

/** A label and its box, which nobody has ticked. */
export const LabelAlone: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the first box of the story with every state.' } },
};

export const LongWords: Story = {
  tags: ['one-picture', 'long-words'],
  args: { label: longWord, description: longWord, look: 'choice' },
};

/** What a marketing department asks for: it can be shown, and whoever overlooks it has agreed. */
export const TickedBeforehand: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: { label: 'Send me offers from partners of the Courier too', defaultChecked: true },
};
