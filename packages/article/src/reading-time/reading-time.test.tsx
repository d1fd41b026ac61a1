import {
  arabic,
  chinese,
  editions,
  english,
  german,
  hebrew,
  japanese,
  persian,
  polish,
  ukrainian,
} from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReadingTime } from './reading-time.js';

const minutes = [1, 2, 3, 5, 11, 21, 22, 100];

describe('in every language the number has its own form', () => {
  test.each([
    [
      english,
      '1 min read',
      '2 min read',
      '3 min read',
      '5 min read',
      '11 min read',
      '21 min read',
      '22 min read',
      '100 min read',
    ],
    [
      ukrainian,
      '1 хвилина читання',
      '2 хвилини читання',
      '3 хвилини читання',
      '5 хвилин читання',
      '11 хвилин читання',
      '21 хвилина читання',
      '22 хвилини читання',
      '100 хвилин читання',
    ],
    [
      german,
      '1 Min. Lesezeit',
      '2 Min. Lesezeit',
      '3 Min. Lesezeit',
      '5 Min. Lesezeit',
      '11 Min. Lesezeit',
      '21 Min. Lesezeit',
      '22 Min. Lesezeit',
      '100 Min. Lesezeit',
    ],
    [
      polish,
      '1 minuta czytania',
      '2 minuty czytania',
      '3 minuty czytania',
      '5 minut czytania',
      '11 minut czytania',
      '21 minut czytania',
      '22 minuty czytania',
      '100 minut czytania',
    ],
    [
      arabic,
      'دقيقة واحدة للقراءة',
      'دقيقتان للقراءة',
      '٣ دقائق للقراءة',
      '٥ دقائق للقراءة',
      '١١ دقيقة للقراءة',
      '٢١ دقيقة للقراءة',
      '٢٢ دقيقة للقراءة',
      '١٠٠ دقيقة للقراءة',
    ],
    [
      persian,
      '۱ دقیقه مطالعه',
      '۲ دقیقه مطالعه',
      '۳ دقیقه مطالعه',
      '۵ دقیقه مطالعه',
      '۱۱ دقیقه مطالعه',
      '۲۱ دقیقه مطالعه',
      '۲۲ دقیقه مطالعه',
      '۱۰۰ دقیقه مطالعه',
    ],
    [
      hebrew,
      'דקת קריאה',
      'שתי דקות קריאה',
      '3 דקות קריאה',
      '5 דקות קריאה',
      '11 דקות קריאה',
      '21 דקות קריאה',
      '22 דקות קריאה',
      '100 דקות קריאה',
    ],
    [
      japanese,
      '1分で読めます',
      '2分で読めます',
      '3分で読めます',
      '5分で読めます',
      '11分で読めます',
      '21分で読めます',
      '22分で読めます',
      '100分で読めます',
    ],
    [
      chinese,
      '阅读约 1 分钟',
      '阅读约 2 分钟',
      '阅读约 3 分钟',
      '阅读约 5 分钟',
      '阅读约 11 分钟',
      '阅读约 21 分钟',
      '阅读约 22 分钟',
      '阅读约 100 分钟',
    ],
  ] as const)('$locale', (edition, ...expected) => {
    const printed = minutes.map((count) => renderToStaticMarkup(<ReadingTime edition={edition} minutes={count} />));
    expect(printed).toEqual(expected.map((words) => `<span>${words}</span>`));
  });

  test('of all that Galley speaks', () => {
    expect(editions).toHaveLength(9);
  });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d minutes are not said', (none) => {
  expect(renderToStaticMarkup(<ReadingTime edition={english} minutes={none} />)).toBe('');
});

test.each([
  [0.2, '1 min read'],
  [5, '5 min read'],
  [5.4, '5 min read'],
])('%d minutes are whole, and never none', (given, words) => {
  expect(renderToStaticMarkup(<ReadingTime edition={english} minutes={given} />)).toBe(`<span>${words}</span>`);
});
