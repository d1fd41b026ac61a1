import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailAddress, shareAddress, shareServices } from './share-addresses.js';

const href = 'https://courier.example/night-pilots/?from=feed&x=1+1#the-bar';
const headline = 'Fish & “chips”: 50% of what?\r\nBcc: everyone + مرحبا 🚢';
const said = 'Fish & “chips”: 50% of what? Bcc: everyone + مرحبا 🚢';

test.each([
  ['bluesky', 'https://bsky.app/intent/compose', { text: `${said} ${href}` }],
  ['facebook', 'https://www.facebook.com/sharer/sharer.php', { u: href }],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url: href }],
  ['telegram', 'https://t.me/share/url', { url: href, text: said }],
  ['whatsapp', 'https://wa.me/', { text: `${said} ${href}` }],
  ['x', 'https://x.com/intent/post', { text: said, url: href }],
] as const)('%s is handed the article whole', (service, address, fields) => {
  const { origin, pathname, searchParams, hash } = new URL(shareAddress(service, { href, headline }));
  expect(origin + pathname).toBe(address);
  expect(Object.fromEntries(searchParams)).toEqual(fields);
  expect(hash).toBe('');
});

describe('an e-mail', () => {
  test('has a subject and a text, and no header that somebody put into a headline', () => {
    const address = emailAddress({ href, headline });
    const [start, fields = ''] = address.split('?', 2);
    expect(start).toBe('mailto:');
    const parts = fields.split('&').map((field) => field.split('=').map(decodeURIComponent));
    expect(parts).toEqual([
      ['subject', said],
      ['body', `${said}\r\n\r\n${href}`],
    ]);
  });

  test('has no plus sign for a space: mail programs would print it', () => {
    expect(emailAddress({ href: 'https://courier.example/', headline: 'Two words' })).toBe(
      'mailto:?subject=Two%20words&body=Two%20words%0D%0A%0D%0Ahttps%3A%2F%2Fcourier.example%2F',
    );
  });
});

test('whatever a headline holds, half a character too, every address is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('', '\uD83D'), (words, url, half) => {
      const shared = { href: url, headline: words + half };
      for (const service of shareServices) expect(URL.canParse(shareAddress(service, shared))).toBe(true);
      expect(URL.canParse(emailAddress(shared))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
