import { describe, expect, test } from 'vitest';
import { addresses, refused } from './email-address.test.cases.js';
import { parseEmailAddress } from './email-address.js';

describe('what someone typed', () => {
  test.each(addresses)('%j is read as %s, known as %s', (typed, address, key) => {
    expect(parseEmailAddress(typed)).toEqual({ address, key });
  });

  test.each(refused)('%s is no address: %j', (_why, typed) => {
    expect(parseEmailAddress(typed)).toBeNull();
  });

  test('is read in time, however long it is', () => {
    // So long that what grew with the square of it would take a minute; a busy machine's pause is far from that.
    const often = 200_000;
    const started = performance.now();
    const long = [
      'a.'.repeat(often),
      `a@${'a-'.repeat(often)}`,
      `a@${'a.'.repeat(often)}`,
      '@'.repeat(often),
      `a${' '.repeat(often)}b`,
    ];
    for (const typed of long) {
      expect(parseEmailAddress(typed)).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('is the same address when it is read again', () => {
    for (const [typed] of addresses) {
      const first = parseEmailAddress(typed);
      expect(parseEmailAddress(first?.address ?? '')).toEqual(first);
    }
  });
});
