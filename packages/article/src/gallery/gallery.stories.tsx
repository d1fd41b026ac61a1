import type { Picture } from '@galley/content';
import { arabic, english, landscape, longWord, portraitPicture, wide } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { Gallery } from './gallery.js';

const drawn = (name: string, alt: string, caption: string, credit = 'Illustration: Ines Calder'): Picture => ({
  src: `/pictures/${name}-1600.webp`,
  width: 1600,
  height: 1067,
  sources: [480, 800, 1200].map((width) => ({ src: `/pictures/${name}-${width}.webp`, width })),
  alt,
  caption,
  credit,
});

const storm = drawn(
  'storm-wall',
  'Drawing of storm waves breaking over a sea wall, the spray higher than the lamp posts behind.',
  'Fore Street at high water: the wall is four metres tall here.',
);
const lighthouse = drawn(
  'lighthouse-beam',
  'Drawing of a lighthouse on a low headland at night, its beam reaching across dark sea and cloud.',
  'The Ness light, seen from the outer buoy.',
);
const market = drawn(
  'fish-market-dawn',
  'Drawing of an iron-roofed market hall before sunrise, with rows of fish crates on a wet floor.',
  'The market hall on Fore Street Quay, where fish has been sold since 1874.',
  'Illustration: Owen Castell',
);
const hands = drawn(
  'auction-hands',
  'Drawing of hands raised over crates of fish.',
  'A bid is two fingers, held low.',
  'Illustration: Owen Castell',
);

const meta = {
  title: 'Article/Gallery',
  component: Gallery,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '40rem' }}>
        <Story />
      </div>
    ),
  ],
  args: { edition: english, pictures: [landscape, wide, storm], title: 'A night on the water' },
} satisfies Meta<typeof Gallery>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What the pictures have in common is said once: they are all by the same hand. */
export const ThreePictures: Story = {
  play: async ({ canvas }) => {
    const gallery = within(canvas.getByRole('region', { name: 'A night on the water' }));
    const links = gallery.getAllByRole('link');
    await expect(links.map((link) => link.getAttribute('href'))).toEqual([landscape.src, wide.src, storm.src]);
    await expect(links[1]).toHaveAccessibleName(`${String(wide.alt)} Enlarge picture 2 of 3`);
    await expect(gallery.getAllByText(landscape.caption ?? '')[0]).toBeVisible();
    await expect(gallery.getAllByText('Illustration: Ines Calder').filter((one) => one.checkVisibility())).toHaveLength(
      1,
    );
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

export const OnePicture: Story = {
  tags: ['minimal', 'one-picture'],
  args: { pictures: [wide], title: undefined },
};

/** An upright picture is whole when it is opened. */
export const SevenWithLongCaptions: Story = {
  tags: ['reference', 'states', 'print', 'long-words'],
  args: {
    title: 'What the town showed us in the ninth winter of the argument about the wall',
    pictures: [
      market,
      { ...landscape, caption: `${landscape.caption} ${longWord}` },
      portraitPicture,
      { ...storm, caption: `${storm.caption} ${market.caption} ${storm.caption} ${market.caption}` },
      {
        ...lighthouse,
        credit: undefined,
        rights: {
          holder: 'Saltmere Archive',
          licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
          usageTerms: 'CC BY 4.0',
        },
      },
      { ...wide, caption: undefined },
      hands,
    ],
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left', 'wide-right-to-left'],
  args: {
    edition: arabic,
    title: 'ليلة على الماء',
    pictures: [
      { ...landscape, alt: 'رسم لقارب إرشاد صغير ليلاً', caption: 'قارب الإرشاد يقترب مع الجزر.' },
      { ...wide, alt: 'رسم لصف من الرافعات عند الغروب', caption: 'حوض الميناء في نهاية وردية النهار.' },
    ].map((picture) => ({ ...picture, credit: 'رسم: ليلى حداد' })),
  },
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
};

/** As large as the window. The page's address is now that of the picture, and going back leads to the gallery. */
export const Opened: Story = {
  tags: ['states', 'print', 'overlay'],
  args: { id: 'night', pictures: [landscape, wide, { ...storm, credit: 'Illustration: Owen Castell' }] },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: /picture 2 of 3/ }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'A night on the water' }));
    const figure = dialog.getByRole('figure', { name: '2 of 3' });
    await waitFor(() => expect(figure.getBoundingClientRect().left).toBeCloseTo(figure.parentElement?.offsetLeft ?? 0));
    await expect(location.hash).toBe('#night-2');
    await expect(dialog.getByRole('group')).toHaveFocus();
  },
};
