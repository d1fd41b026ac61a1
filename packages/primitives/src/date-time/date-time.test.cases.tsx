import { createEdition, type Edition } from '@galley/content';
import { renderToString } from 'react-dom/server';
import { DateTimeRange } from './date-time-range.js';
import { DateTime } from './date-time.js';

const locales = ['en-GB', 'en-US', 'uk', 'de', 'pl', 'ar', 'ar-EG', 'fa', 'he', 'ja', 'zh-Hans', 'zh-Hant'];
/** Digits and calendars that a publication chose. */
const choices = [
  { locale: 'en-GB', digits: 'deva', calendar: 'indian' },
  { locale: 'en-GB', digits: 'thai', calendar: 'buddhist' },
  { locale: 'ar-JO', digits: 'latn', calendar: 'islamic-umalqura' },
  { locale: 'fa', digits: 'latn', calendar: 'gregory' },
  { locale: 'he', digits: 'arab', calendar: 'coptic' },
  { locale: 'ja', digits: 'hanidec', calendar: 'japanese' },
  { locale: 'zh-Hant', calendar: 'roc' },
] as const;
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

/** What stands on a page of each language, and of each choice, in each zone: 19 × 4 of them. */
export function printedEverywhere(): Record<string, string> {
  const editions = [...locales.map((locale) => ({ locale })), ...choices].flatMap((choice) =>
    timeZones.map((timeZone) => createEdition({ ...choice, timeZone, now: '2026-11-20T17:40:00Z' })),
  );
  return Object.fromEntries(editions.map((edition) => [`${edition.locale} ${edition.timeZone}`, printed(edition)]));
}

function printed(edition: Edition): string {
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
