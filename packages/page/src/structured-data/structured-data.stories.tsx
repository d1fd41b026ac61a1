import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StructuredData } from './structured-data.js';

const meta = {
  title: 'Page/StructuredData',
  component: StructuredData,
  args: { data: { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tides </script> & “times”' } },
} satisfies Meta<typeof StructuredData>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing to see; and nothing in the data can break out of the script. */
export const ForSearchEngines: Story = {
  tags: ['minimal', 'one-picture', 'blank'],
  play: async ({ canvasElement, args }) => {
    const script = canvasElement.querySelector('script[type="application/ld+json"]');
    await expect(script?.textContent).not.toContain('<');
    await expect(JSON.parse(script?.textContent ?? '')).toEqual(args.data);
  },
};
