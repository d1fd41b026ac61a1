import { createEdition } from '@galley/content';
import { renderToString } from 'react-dom/server';
import { DateTimeRange } from './date-time-range.js';
import { DateTime } from './date-time.js';

const locales = ['en-GB', 'en-US', 'uk', 'de', 'pl', 'ar', 'ar-EG', 'fa', 'he', 'ja', 'zh-Hans', 'zh-Hant'];
const timeZones = ['Europe/London', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu'];
const formats = ['date-time', 'date', 'clock', 'day', 'date-time-zone', 'clock-zone'] as const;

/** Midnight and noon of each zone, and both sides of the changes of their clocks. */
const instants = [
  '2026-11-20T00:00:00Z',
  '2026-11-20T12:00:00Z',
  '2026-11-19T22:00:00Z',
  '2026-11-20T10:00:00Z',
  '2026-11-20T05:00:00Z',
  '2026-11-20T17:00:00Z',
  '2026-11-19T18:15:00Z',
  '2026-11-20T06:15:00Z',
  '2026-03-29T00:59:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2026-03-08T06:59:00Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T05:30:00Z',
  '2026-11-01T06:30:00Z',
];

/** Within an hour, half a day, days, and over a change of the clocks. */
const ranges = [
  ['2026-11-20T10:00:00Z', '2026-11-20T10:45:00Z'],
  ['2026-11-20T05:00:00Z', '2026-11-20T17:00:00Z'],
  ['2026-11-20T17:00:00Z', '2026-11-22T18:15:00Z'],
  ['2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z'],
] as const;

/** What stands on a page of each language in each zone: 12 × 4 of them. */
export function printedEverywhere(): Record<string, string> {
  return Object.fromEntries(
    locales.flatMap((locale) => timeZones.map((timeZone) => [`${locale} ${timeZone}`, printed(locale, timeZone)])),
  );
}

function printed(locale: string, timeZone: string): string {
  const edition = createEdition({ locale, timeZone, now: '2026-11-20T17:40:00Z' });
  return renderToString(
    formats.map((format) => (
      <p key={format}>
        {instants.map((instant) => (
          <DateTime key={instant} edition={edition} instant={instant} format={format} relative />
        ))}
        {ranges.map(([start, end]) => (
          <DateTimeRange key={end} edition={edition} start={start} end={end} format={format} />
        ))}
      </p>
    )),
  );
}
