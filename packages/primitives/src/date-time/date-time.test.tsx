import { english, persian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DateTimeRange, type DateTimeRangeProps } from './date-time-range.js';
import { DateTime } from './date-time.js';

const start = '2026-11-20T17:04:00Z';

function range(props: Partial<DateTimeRangeProps>): string {
  return renderToStaticMarkup(<DateTimeRange edition={english} start={start} end="2026-11-20T18:30:00Z" {...props} />);
}

test('a range is two moments for machines, and says what they share once', () => {
  expect(range({ className: 'own', id: 'sitting' })).toBe(
    '<span class="own" id="sitting">20 November 2026, <time dateTime="2026-11-20T17:04:00+00:00">17:04</time>–' +
      '<time dateTime="2026-11-20T18:30:00+00:00">18:30</time></span>',
  );
  expect(range({ edition: persian, format: 'clock' })).toBe(
    '<span><time dateTime="2026-11-20T20:34:00+03:30">۲۰:۳۴</time> تا ' +
      '<time dateTime="2026-11-20T22:00:00+03:30">۲۲:۰۰</time></span>',
  );
});

test('a range within one day is that day', () => {
  expect(range({ format: 'date' })).toBe(
    '<span><time dateTime="2026-11-20T17:04:00+00:00">20 November 2026</time></span>',
  );
});

test('a range that cannot be is left out', () => {
  expect(range({ end: '2026-11-20T17:03:00Z' })).toBe('');
  expect(range({ start: 'noon' })).toBe('');
});

test('a relative time is absolute on the server', () => {
  expect(renderToStaticMarkup(<DateTime edition={english} instant={start} relative className="own" />)).toBe(
    '<time class="own" dateTime="2026-11-20T17:04:00+00:00"><galley-relative-time ' +
      'data-instant="2026-11-20T17:04:00+00:00" data-locale="en-GB" data-zone="Europe/London">' +
      '20 November 2026 at 17:04</galley-relative-time></time>',
  );
});

test('behaviour can be imported where there is no document', async () => {
  expect(globalThis.document).toBeUndefined();
  await expect(import('../exports/elements.js')).resolves.toBeDefined();
});
