import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article/article.js';
import type { AdapterReport } from '../report/report.js';
import { articlesFromWordPress, type WordPressArticles } from './articles-from-wordpress.js';

const root = resolve(import.meta.dirname, '../../../..');
/** WordPress's Theme Unit Test, if somebody put it beside the checkout. It is not part of the project. */
const themeTest = resolve(root, '../shared/data/wordpress-theme-test/posts.json');
const courier = resolve(root, 'apps/demo/content/harbour-courier/posts.json');

function read(file: string, site: string): WordPressArticles {
  return articlesFromWordPress(JSON.parse(readFileSync(file, 'utf8')), { site, articleHref: (slug) => `/${slug}/` });
}

function expectWhole(articles: readonly Article[]): void {
  for (const article of articles) {
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
    expect(article.headline).not.toBe('');
    expect(article.published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(JSON.stringify(article)).not.toMatch(/undefined|\[object Object\]|galley-/);
  }
}

function printed(reports: readonly AdapterReport[]): string {
  const lines = reports.map(({ id, headline, rendered, degraded, dropped }) =>
    [
      id.padStart(5),
      headline.slice(0, 52).padEnd(52),
      ...[rendered, degraded.length, dropped.length].map((count) => String(count).padStart(9)),
    ].join(' '),
  );
  const head = `${'post'.padStart(5)} ${''.padEnd(52)}  rendered  degraded   dropped`;
  const sum = (count: (report: AdapterReport) => number) =>
    String(reports.reduce((total, report) => total + count(report), 0)).padStart(9);
  const foot = `${'all'.padStart(5)} ${''.padEnd(52)} ${sum((report) => report.rendered)} ${sum((report) => report.degraded.length)} ${sum((report) => report.dropped.length)}`;
  return [head, ...lines, foot].join('\n');
}

describe('WordPress’s Theme Unit Test', () => {
  test.skipIf(!existsSync(themeTest))('becomes 56 articles (skipped if the file is not beside the checkout)', () => {
    const { articles, reports, problems } = read(themeTest, 'https://wpthemetestdata.wordpress.com');
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(56);
    expect(reports.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    expectWhole(articles);
    expect(articles.flatMap(({ body }) => body).filter(({ type }) => type === 'unknown')).toEqual([]);
    console.info(printed(reports));
  });
});

describe('The Harbour Courier', () => {
  test.skipIf(!existsSync(courier))('loses nothing (skipped if the demo is not there)', () => {
    const { articles, reports, problems } = read(courier, 'https://harbour-courier.example');
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThan(0);
    expectWhole(articles);
    expect(reports.flatMap(({ dropped }) => dropped)).toEqual([]);
  });
});
