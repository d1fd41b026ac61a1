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
    const started = performance.now();
    for (const typed of ['a.'.repeat(4000), `a@${'a-'.repeat(4000)}`, `a@${'a.'.repeat(4000)}`, '@'.repeat(8000)]) {
      expect(parseEmailAddress(typed)).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('is the same address when it is read again', () => {
    for (const [typed] of addresses) {
      const first = parseEmailAddress(typed);
      expect(parseEmailAddress(first?.address ?? '')).toEqual(first);
    }
  });
});
