import type { TableCell } from '@galley/content';
import { english } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { columnsOf, numericColumns } from './numeric-columns.js';
import { Table } from './table.js';

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  children: [{ type: 'text', text }],
  ...more,
});
const column = (...texts: string[]) => texts.map((text) => [cell(text)]);

test.each([
  ['1,204', '871'],
  ['−3.5 %', '+0,7 %'],
  ['£1.2m', '€ 300'],
  ['١٬٢٠٤', '٨٧١'],
  ['१२३'],
  ['12 km', '3 m²'],
  ['5:04'],
  ['1794', '–', ''],
  ['(38)', '402*'],
])('a column of numbers: %s', (...texts) => {
  expect([...numericColumns(column(...texts))]).toEqual([0]);
});

test.each([['to 150 m'], ['1,204', 'none'], ['–', ''], ['Berth 4'], ['4 of the ships'], ['第三']])(
  'a column of words: %s',
  (...texts) => {
    expect([...numericColumns(column(...texts))]).toEqual([]);
  },
);

test('cells that reach over rows and columns push the others', () => {
  const rows = [
    [cell('a', { rows: 2 }), cell('b', { columns: 2 }), cell('c')],
    [cell('d'), cell('e'), cell('f')],
    [cell('g')],
  ];
  expect(columnsOf(rows)).toEqual([[0, 1, 3], [1, 2, 3], [0]]);
});

test('no cell is wider or deeper than HTML permits', () => {
  const hostile = [0, -1, 1.5, Number.NaN, 1e9];
  const rows = hostile.map((count) => [cell('x', { columns: count, rows: count })]);
  const html = renderToStaticMarkup(<Table edition={english} rows={rows} />);
  expect(html.match(/ (?:col|row)span="\d+"/gi)).toEqual([' colSpan="1000"', ' rowSpan="65534"']);
});

test('is named by its caption, or as a table', () => {
  const rows = column('x');
  expect(renderToStaticMarkup(<Table edition={english} caption=" " rows={rows} />)).toContain('aria-label="Table"');
  const html = renderToStaticMarkup(<Table edition={english} caption="Ships" rows={rows} />);
  expect(html).toContain(`aria-labelledby="${/<span id="([^"]+)"/.exec(html)?.[1]}"`);
});
