import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.js';

function graphemes(text: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

describe('excerpt', () => {
  test.each([
    ['fits', 'The harbour is open.', 40, 'en', 'The harbour is open.'],
    ['fits exactly', 'Fog lifts', 9, 'en', 'Fog lifts'],
    ['cuts at a word', 'The pilots waited for the fog', 20, 'en', 'The pilots waited…'],
    ['a word that ends at the limit', 'The pilots waited for', 18, 'en', 'The pilots waited…'],
    [
      'cuts at a late sentence',
      'The port closed at noon. Nobody had seen the notice.',
      36,
      'en',
      'The port closed at noon…',
    ],
    [
      'not at an early sentence',
      'No. The port closed at noon and nobody had seen it.',
      36,
      'en',
      'No. The port closed at noon and…',
    ],
    ['drops punctuation before the ellipsis', 'Ships, boats, — and barges wait', 15, 'en', 'Ships, boats…'],
    ['has one ellipsis', 'And then… nothing was the same again', 12, 'en', 'And then…'],
    ['keeps a per cent sign', 'Fares rise by 50% from Monday on', 19, 'en', 'Fares rise by 50%…'],
    ['does not cut at a hyphen', 'A well-known pilot', 8, 'en', 'A…'],
    ['does not cut in a decimal', 'It cost 3.50 pounds', 11, 'en', 'It cost…'],
    ['puts lines together', 'One\n\n two\t three', 40, 'en', 'One two three'],
    ['strips bidi controls', 'a\u202Eb\u2066c\u200F', 40, 'en', 'abc'],
    ['keeps the joiner of a family', '👨‍👩‍👧 at sea', 40, 'en', '👨‍👩‍👧 at sea'],
    ['counts a family as one', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 3, 'en', '👨‍👩‍👧👨‍👩‍👧…'],
    ['Chinese', '港口今天早上因为大雾关闭了', 8, 'zh', '港口今天早上…'],
    ['Japanese at a sentence', '港は閉鎖された。霧が深い。船は待っている。', 15, 'ja', '港は閉鎖された。霧が深い…'],
    ['Thai', 'ท่าเรือปิดเพราะหมอกหนา', 12, 'th', undefined],
    ['Arabic', 'أُغلق الميناء، صباح اليوم، بسبب الضباب الكثيف', 16, 'ar', 'أُغلق الميناء…'],
    ['Ukrainian', 'П’ятниця видалася туманною для порту', 12, 'uk', 'П’ятниця…'],
    ['Hebrew', 'הנמל נסגר, הבוקר, בגלל הערפל', 14, 'he', 'הנמל נסגר…'],
    ['Hindi', 'क्षत्रिय बंदरगाह आज बंद', 8, 'hi', 'क्षत्रिय…'],
    ['Korean', '항구가 오늘 아침 안개로 닫혔다', 9, 'ko', '항구가 오늘…'],
    ['does not cut in an entity', 'Fish &amp; chips by the harbour', 9, 'en', 'Fish…'],
    ['does not cut an entity’s end', 'Fish &amp; chips by the harbour', 11, 'en', 'Fish…'],
    ['takes no ampersand for an entity', 'She left AT&T; the harbour took her', 16, 'en', 'She left AT&T…'],
    ['nor in one that is part of a word', 'The R&amp;D of the harbour board', 9, 'en', 'The…'],
    ['nor in a numeric one', 'It is 5 &#8364; each or &#x20ac; more', 14, 'en', 'It is 5…'],
    ['a first word that is too long', 'Taumatawhakatangihanga hill', 10, 'en', 'Taumatawhakatangihanga…'],
    ['a single word that is too long', 'Taumatawhakatangihanga', 10, 'en', 'Taumatawhakatangihanga'],
    ['nothing', ' \u200F ', 10, 'en', ''],
    ['a sentence that ends inside what the segmenter takes for a word', 'harbour end.ท่าเรือ ', 12, 'en', 'harbour…'],
    ['no room', 'Fog over the port', 0, 'en', 'Fog…'],
  ])('%s', (_, text, characters, locale, expected) => {
    const cut = excerpt(text, { characters, locale });
    if (expected !== undefined) expect(cut).toBe(expected);
    else expect(cut).toMatch(/.…$/u);
  });

  const words = fc.constantFrom(
    'harbour',
    'well-known',
    'don’t',
    '50%',
    '3.5',
    'порт',
    'п’ятниця',
    'ميناء',
    'أُغلق',
    'नमस्ते',
    'क्षत्रिय',
    '港口',
    '大雾',
    'ท่าเรือ',
    'ひらがな',
    '한국어',
    'ភាសាខ្មែរ',
    'שלום',
    'ב־50%',
    '&amp;',
    'R&amp;D',
    '&#8217;',
    'क्ष',
    '👩🏽‍🚀',
    'ä́',
    '👨‍👩‍👧',
    '🇺🇦',
    'é',
    'Z̸̢̛',
    '“quote”',
    '(aside)',
    'end.',
    'what?',
    'stop!',
    '…',
    '—',
    ',',
    '。',
    '؟',
    '\u202E',
    '\u200F',
  );
  const texts = fc
    .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '\n', '')), { maxLength: 30 })
    .map((pairs) => pairs.flat().join(''));
  const locales = fc.constantFrom('en', 'uk', 'ar', 'he', 'zh', 'ja', 'ko', 'th', 'hi', 'km');

  function holds(text: string, characters: number, locale: string) {
    const cut = excerpt(text, { characters, locale });
    const line = text
      .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    expect(cut).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    if (graphemes(line, locale).length <= characters) return expect(cut).toBe(line);
    if (!cut.endsWith('…')) return expect(line.startsWith(cut)).toBe(true);
    const kept = cut.slice(0, -1);
    expect(line.startsWith(kept)).toBe(true);
    expect(kept).not.toMatch(/[\s.,:;!?…。、،؟–—-]$/u);
    // Whatever stands before the cut, the cut is not between "&" and ";".
    for (const { index, 0: entity } of line.matchAll(/&(?:amp|#8217);/g))
      expect(kept.length <= index || kept.length >= index + entity.length).toBe(true);
    const whole = graphemes(line, locale);
    expect(graphemes(kept, locale)).toEqual(whole.slice(0, graphemes(kept, locale).length));
    const edges = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(line)].map(({ index }) => index);
    expect(edges).toContain(kept.length);
    const tooLong = graphemes(cut, locale).length > characters;
    if (tooLong) expect(kept.replace(/^(?:&(?:amp|#8217);|[\s\p{P}])+/u, '')).not.toMatch(/\s/);
  }

  test('holds its promises over mixed scripts', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 60 }), locales, (text, characters, locale) => {
        holds(text, characters, locale);
      }),
      { numRuns: 600 },
    );
  });

  test('takes any text at all', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 0, max: 60 }), (text, characters) => {
        expect(typeof excerpt(text, { characters, locale: 'en' })).toBe('string');
      }),
      { numRuns: 400 },
    );
  });
});
