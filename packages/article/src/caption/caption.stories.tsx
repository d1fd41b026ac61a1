import type { Meta, StoryObj } from '@storybook/react-vite';
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
export const WithCredit: Story = {};

export const TextAlone: Story = { args: { credit: undefined } };

export const WithLicence: Story = {
  args: { rights: { holder: 'Saltmere Archive', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' } },
};
