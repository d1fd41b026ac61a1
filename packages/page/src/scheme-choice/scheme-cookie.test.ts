import { expect, test } from 'vitest';
import { schemeCookie, schemeOf, schemes } from './scheme-cookie.js';

test.each(schemes)('%s comes back', (scheme) => {
  const [pair] = schemeCookie(scheme).split(';');
  expect(schemeOf(`reading-list=1.2; ${pair}; other=x`)).toBe(scheme);
});

test.each([
  null,
  undefined,
  '',
  'galley-scheme=',
  'galley-scheme=sepia',
  'galley-scheme=dark"><script>',
  'x-galley-scheme=dark',
  'other=galley-scheme=dark',
])('%j is no choice', (cookies) => {
  expect(schemeOf(cookies)).toBeUndefined();
});

test('it is kept for a year, by the whole site, and goes over no open line', () => {
  expect(schemeCookie('dark')).toBe('galley-scheme=dark; Path=/; Max-Age=31536000; SameSite=Lax; Secure');
  expect(schemeCookie('dark', { secure: false })).not.toContain('Secure');
});
