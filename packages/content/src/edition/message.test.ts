import { describe, expect, expectTypeOf, test } from 'vitest';
import { createEdition } from './create-edition.js';
import { message, messageParts, type MessagePart } from './message.js';

const moment = { timeZone: 'UTC', now: '2026-11-20T17:04:00Z' };
const english = createEdition({ ...moment, locale: 'en-GB' });
const ukrainian = createEdition({ ...moment, locale: 'uk' });
const arabic = createEdition({ ...moment, locale: 'ar-EG' });

describe('message', () => {
  test('puts values into words', () => {
    expect(message(english, 'feed.more')).toBe('More news');
    expect(message(english, 'byline.by', { names: 'Ada Okafor' })).toBe('By Ada Okafor');
  });

  test.each([
    [0, '0 хвилин читання'],
    [1, '1 хвилина читання'],
    [2, '2 хвилини читання'],
    [5, '5 хвилин читання'],
    [11, '11 хвилин читання'],
    [21, '21 хвилина читання'],
    [1.5, '1,5 хвилини читання'],
    [12000, '12\u00A0000 хвилин читання'],
  ])('declines after %d in Ukrainian', (count, words) => {
    expect(message(ukrainian, 'reading.minutes', { count })).toBe(words);
  });

  test.each([
    [1, 'دقيقة واحدة للقراءة'],
    [2, 'دقيقتان للقراءة'],
    [3, '٣ دقائق للقراءة'],
    [11, '١١ دقيقة للقراءة'],
    [100, '١٠٠ دقيقة للقراءة'],
  ])('declines after %d in Arabic, with its digits', (count, words) => {
    expect(message(arabic, 'reading.minutes', { count })).toBe(words);
  });

  test('prints numbers beside the count in the same digits', () => {
    expect(message(english, 'feed.added', { count: 10, total: 1240 })).toBe('10 more, 1,240 in all');
  });

  test('leaves a placeholder without a value visible', () => {
    expect(message(english, 'byline.by')).toBe('By {names}');
  });

  test('does not read placeholders in values', () => {
    expect(message(english, 'byline.by', { names: '{names} $& $1' })).toBe('By {names} $& $1');
  });

  test('requires the count of a plural', () => {
    // @ts-expect-error a plural key without its count
    message(english, 'reading.minutes');
    // @ts-expect-error a key that does not exist
    expect(() => message(english, 'reading.hours')).toThrow();
  });
});

describe('messageParts', () => {
  test('leaves slots for values of any kind', () => {
    const link = { tag: 'a' };
    const parts = messageParts(english, 'byline.by', { names: link });
    expectTypeOf(parts).toEqualTypeOf<MessagePart<{ tag: string }>[]>();
    expect(parts).toEqual(['By ', { name: 'names', value: link }]);
  });

  test('chooses the plural form by the count', () => {
    expect(messageParts(ukrainian, 'feed.added', { count: 3, total: 'усі' })).toEqual([
      'Ще ',
      { name: 'count', value: 3 },
      ' новини, усього ',
      { name: 'total', value: 'усі' },
    ]);
  });
});
