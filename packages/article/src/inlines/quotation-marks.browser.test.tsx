import type { Inline } from '@galley/content';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { inlines } from './inlines.js';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => place.replaceChildren());

const letter: Inline = { type: 'text', text: 'n' };
const quoted = (children: readonly Inline[]): Inline => ({ type: 'mark', mark: 'quoted', children });

const quotation = renderToString(<>{inlines([quoted([letter, quoted([letter]), letter])])}</>);

/** How wide a line is: what CSS generates is read by its width, as no script can read its text. */
function width(lang: string, html: string): number {
  place.innerHTML = `<div lang="${lang}" style="font: 40px serif">${html}</div>`;
  const line = place.querySelector('q') ?? place.querySelector('span');
  return line?.getBoundingClientRect().width ?? 0;
}

test.each([
  ['en-GB', '“n‘n’n”'],
  ['uk', '«n„n“n»'],
  ['de', '„n‚n‘n“'],
  ['de-CH', '«n‹n›n»'],
  ['pl', '„n«n»n”'],
  ['ar', '«n“n”n»'],
  ['ar-JO', '«n“n”n»'],
  ['fa', '«n‹n›n»'],
  ['he', '”n’n’n”'],
  ['ja', '「n『n』n」'],
  ['zh-Hans', '“n‘n’n”'],
  ['zh-Hant', '「n『n』n」'],
  ['zh-TW', '「n『n』n」'],
  ['zh-HK', '「n『n』n」'],
])('%s quotes as %s', (lang, words) => {
  expect(width(lang, quotation)).toBeCloseTo(width(lang, `<span>${words}</span>`), 1);
});

test('a quotation in another language keeps the marks of the text around it', () => {
  const foreign = quotation.replace('<q', '<q lang="en"');
  expect(width('ar', foreign)).toBeCloseTo(width('ar', '<span>«n“n”n»</span>'), 1);
});
