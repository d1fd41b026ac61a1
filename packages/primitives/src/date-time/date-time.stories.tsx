import { createEdition, formatRelative } from '@galley/content';
import { english } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DateTime } from './date-time.js';

const meta = {
  title: 'Primitives/DateTime',
  component: DateTime,
  parameters: { pictures: { without: { 'long-words': 'Months, days and numbers, whose length the calendar sets.' } } },
  args: { edition: english, instant: '2026-11-20T17:04:00Z' },
} satisfies Meta<typeof DateTime>;
export default meta;
type Story = StoryObj<typeof meta>;

const formats = ['date-time', 'date', 'clock', 'day', 'date-time-zone', 'clock-zone'] as const;

/** 17:04 stays 17:04 for machines, whatever clock readers use. */
export const DateAndTime: Story = {
  tags: ['minimal'],
  parameters: { edition: 'own' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('time')).toHaveAttribute('datetime', '2026-11-20T17:04:00+00:00');
  },
};

/** One moment in every format, with its zone where readers elsewhere would mistake it. */
export const Formats: Story = {
  tags: ['reference'],
  render: (props) => (
    <ul style={{ display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' }}>
      {formats.map((format) => (
        <li key={format}>
          <DateTime {...props} format={format} />
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvasElement }) => {
    const machine = [...canvasElement.querySelectorAll('time')].map((time) => time.dateTime);
    await expect(new Set(machine).size).toBe(1);
  },
};

const places = [
  { locale: 'en-GB', timeZone: 'Europe/London' },
  { locale: 'en-US', timeZone: 'America/New_York' },
  { locale: 'uk', timeZone: 'Europe/Kyiv' },
  { locale: 'de', timeZone: 'Europe/Berlin' },
  { locale: 'pl', timeZone: 'Europe/Warsaw' },
  { locale: 'ar-EG', timeZone: 'Africa/Cairo' },
  { locale: 'ar-EG', timeZone: 'Africa/Cairo', digits: 'latn' },
  { locale: 'fa', timeZone: 'Asia/Tehran' },
  { locale: 'fa', timeZone: 'Asia/Tehran', calendar: 'gregory' },
  { locale: 'he', timeZone: 'Asia/Jerusalem' },
  { locale: 'ja', timeZone: 'Asia/Tokyo' },
  { locale: 'ja', timeZone: 'Asia/Tokyo', calendar: 'japanese' },
  { locale: 'zh-Hans', timeZone: 'Asia/Shanghai' },
  { locale: 'zh-Hant', timeZone: 'Asia/Taipei' },
] as const;

/** The locale brings its clock, digits and calendar; `createEdition({ digits, calendar })` replaces them. */
export const DigitsAndCalendars: Story = {
  tags: ['no-picture'],
  parameters: { edition: 'own', pictures: { reason: 'The brands here have no face with most of these digits.' } },
  render: ({ instant }) => (
    <ul style={{ display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' }}>
      {places.map((place) => {
        const edition = createEdition({ ...place, now: english.now });
        return (
          <li key={edition.locale} lang={edition.lang} dir={edition.dir}>
            <DateTime instant={instant} edition={edition} format="date-time-zone" />
          </li>
        );
      })}
    </ul>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^令和8年11月21日/)).toBeVisible();
  },
};

/** How long ago, in words of the reader's browser, for a week; then the date again. */
export const Relative: Story = {
  tags: ['one-picture', 'print'],
  render: (props) => (
    <ul style={{ display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' }}>
      {['20T17:40', '20T17:35', '20T14:20', '19T22:00', '17T09:15', '02T08:00'].map((moment) => (
        <li key={moment}>
          <DateTime {...props} instant={`2026-11-${moment}:00Z`} relative />
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvasElement, args: { edition } }) => {
    for (const host of canvasElement.querySelectorAll('galley-relative-time')) {
      const instant = new Date(host.dataset['instant'] ?? '');
      const words = formatRelative(edition, instant, new Date()) ?? '';
      await expect(host.shadowRoot?.querySelector('span')).toHaveTextContent(words);
      await expect(host).toHaveTextContent(/2026/);
    }
  },
};

/** A moment that cannot be read is left out; nothing else is. */
export const Unreadable: Story = {
  args: { instant: 'yesterday' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('time')).toBeNull();
  },
  tags: ['one-picture', 'blank'],
};
