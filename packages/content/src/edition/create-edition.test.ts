import { describe, expect, test } from 'vitest';
import { createEdition } from './create-edition.js';
import { en } from './messages.en.js';

const moment = { timeZone: 'Europe/London', now: '2026-11-20T17:04:00Z' };

describe('createEdition', () => {
  test('is plain data that survives the way to the browser', () => {
    const edition = createEdition({ ...moment, locale: 'en-gb', now: new Date('2026-11-20T17:04:00Z') });
    expect(edition).toEqual({
      locale: 'en-GB',
      lang: 'en-GB',
      dir: 'ltr',
      timeZone: 'Europe/London',
      now: '2026-11-20T17:04:00.000Z',
      messages: en,
    });
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
  });

  test.each([
    ['en-GB', 'ltr'],
    ['uk', 'ltr'],
    ['ar-JO', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['pa', 'ltr'],
    ['ja', 'ltr'],
  ])('%s is written %s', (locale, dir) => {
    expect(createEdition({ ...moment, locale, messages: en }).dir).toBe(dir);
  });

  test('takes a direction that the publication knows better', () => {
    expect(createEdition({ ...moment, locale: 'en', dir: 'rtl' }).dir).toBe('rtl');
  });

  test.each([
    ['of the locale', 'ar-JO', {}, 'ar-JO', 'ar-JO'],
    ['chosen', 'ar-JO', { digits: 'latn', calendar: 'gregory' }, 'ar-JO-u-ca-gregory-nu-latn', 'ar-JO'],
    ['in the tag', 'fa-u-ca-gregory', {}, 'fa-u-ca-gregory', 'fa'],
    ['chosen over the tag’s', 'fa-u-ca-gregory-nu-latn', { calendar: 'persian' }, 'fa-u-ca-persian-nu-latn', 'fa'],
    ['beside another choice', 'en-US-u-hc-h23', { digits: 'deva' }, 'en-US-u-hc-h23-nu-deva', 'en-US'],
    ['beside a script', 'zh-hant-tw', { calendar: 'roc' }, 'zh-Hant-TW-u-ca-roc', 'zh-Hant-TW'],
  ] as const)('digits and calendar %s are in what Intl reads and not in `lang`', (_, given, choice, locale, lang) => {
    expect(createEdition({ ...moment, locale: given, ...choice })).toMatchObject({ locale, lang });
  });

  test('replaces single words and keeps the rest', () => {
    const { messages } = createEdition({
      ...moment,
      locale: 'uk',
      messages: { 'feed.more': 'Ще новини', 'feed.title': undefined },
    });
    expect(messages['feed.more']).toBe('Ще новини');
    expect(messages['feed.title']).toBe('Стрічка новин');
  });

  test.each([
    ['uk-UA', 'Стрічка новин'],
    ['de-AT', 'Nachrichten'],
    ['fa-AF', 'تازه‌ترین خبرها'],
    ['zh', '新闻动态'],
    ['zh-SG', '新闻动态'],
    ['zh-Hant', '新聞動態'],
    ['zh-TW', '新聞動態'],
    ['zh-HK', '新聞動態'],
  ])('%s speaks its own language, in its own script', (locale, title) => {
    expect(createEdition({ ...moment, locale }).messages['feed.title']).toBe(title);
  });

  test.each([
    ['a locale that is no tag', { locale: 'en_GB' }, /"en_GB" is not a language tag.*BCP 47/],
    ['an empty locale', { locale: '' }, /is not a language tag/],
    ['a language that the engine does not know', { locale: 'xx' }, /no data for "xx"/],
    ['unknown digits', { digits: 'arabic' as 'arab' }, /"arabic" is not the name of digits.*Give one of latn, arab,/],
    ['digits that CSS cannot count in', { locale: 'en-u-nu-mathbold' }, /"mathbold" is not the name of digits/],
    [
      'an unknown calendar',
      { calendar: 'hijri' as 'persian' },
      /"hijri" is not the name of a calendar.*islamic-umalqura/,
    ],
    [
      'a calendar that browsers print otherwise',
      { locale: 'he-u-ca-hebrew' },
      /"hebrew" is not the name of a calendar/,
    ],
    ['a name that is none', { calendar: 'the Persian one' as 'persian' }, /dates would be printed in another/],
    ['a zone that does not exist', { timeZone: 'Europe/Lyman' }, /"Europe\/Lyman" is not a time zone.*Europe\/Kyiv/],
    ['an offset for a zone', { timeZone: '+02:00' }, /wrong for half of the year/],
    ['no zone', { timeZone: undefined as unknown as string }, /is not a time zone/],
    ['a moment without a zone', { now: '2026-11-20T17:04:00' }, /`now` is "2026-11-20T17:04:00".*with a zone/],
    ['no moment', { now: undefined as unknown as string }, /`now` is undefined/],
    ['an invalid Date', { now: new Date(Number.NaN) }, /`now` is an invalid Date/],
    [
      'a language without words',
      { locale: 'sv' },
      /no words for the language "sv".*en, uk, de, pl, ar.*Missing: skip\.content.*and \d+ more/,
    ],
    [
      'a language with one word missing',
      { locale: 'sv', messages: { ...en, 'feed.more': undefined } },
      /Missing: feed\.more\./,
    ],
  ])('refuses %s', (_, wrong, sentence) => {
    expect(() => createEdition({ ...moment, locale: 'en', ...wrong })).toThrow(sentence);
  });
});
