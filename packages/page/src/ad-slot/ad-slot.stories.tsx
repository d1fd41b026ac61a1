import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { adFormats, type AdFormat } from './ad-formats.js';
import { AdSlot } from './ad-slot.js';

const meta = {
  title: 'Page/AdSlot',
  component: AdSlot,
  parameters: { pictures: { without: { 'long-words': 'One word of the edition, and the advertiser’s own page.' } } },
  args: { edition: english },
} satisfies Meta<typeof AdSlot>;
export default meta;
type Story = StoryObj<typeof meta>;

const formats = Object.keys(adFormats) as AdFormat[];

/** Nothing has come: the room is kept, and says what it is for. Each format has a size for the width of its place. */
export const Empty: Story = {
  tags: ['reference', 'not-printed'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 24 }}>
      {formats.map((format) => (
        <AdSlot key={format} {...args} format={format} />
      ))}
    </div>
  ),
  play: async ({ canvas, args: { edition } }) => {
    const slots = canvas.getAllByRole('group', { name: edition.messages['ad.label'] });
    await expect(slots).toHaveLength(formats.length);
    for (const [index, slot] of slots.entries()) {
      const sizes = adFormats[formats[index] ?? 'rectangle'];
      const room = slot.clientWidth;
      const due = sizes.findLast(({ from }) => from <= room);
      const box = slot.querySelector('p + div')?.getBoundingClientRect();
      await expect([box?.width, box?.height]).toEqual([due?.width, due?.height]);
    }
  },
};

/** Who names no format keeps room for a rectangle. */
export const WithoutFormat: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'The rectangle is pictured among the formats.' } },
};

const advertisement = (width: number, height: number) => (
  <svg viewBox="0 0 300 250" preserveAspectRatio="xMidYMid slice" role="img" style={{ width, height }}>
    <title>Marlowe & Daughter, chandlers on Ropewalk</title>
    <rect width="300" height="250" fill="#1d3a44" />
    <path d="M0 190q37-22 75 0t75 0 75 0 75 0v60H0z" fill="#e8d9b5" />
    <circle cx="150" cy="96" r="44" fill="none" stroke="#e8d9b5" strokeWidth="9" />
    <path d="M150 52v88M106 96h88" stroke="#e8d9b5" strokeWidth="3" />
  </svg>
);

/** As large as its room, smaller, and larger: the room is the same. */
export const Filled: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 24 }}>
      <AdSlot {...args}>{advertisement(300, 250)}</AdSlot>
      <AdSlot {...args}>{advertisement(180, 150)}</AdSlot>
      <AdSlot {...args}>{advertisement(970, 600)}</AdSlot>
    </div>
  ),
  play: async ({ canvas }) => {
    const heights = canvas.getAllByRole('group').map((slot) => slot.offsetHeight);
    await expect(new Set(heights).size).toBe(1);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};
