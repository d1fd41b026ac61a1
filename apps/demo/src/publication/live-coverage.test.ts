import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayKey, nodesText, type LiveCoverage } from '@galley/content';
import { livePostsFromWordPress } from '@galley/content/wordpress';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import livePosts from '../../content/harbour-courier/live-posts.json?raw';
import newsroom from '../../content/harbour-courier/newsroom.json?raw';
import { articleAt, leadOf } from './choose.js';
import { courierSite, harbourCourier } from './harbour-courier.js';
import { createLiveDesk, liveCoverageOf, liveSlug } from './live-coverage.js';
import { newsroomIn, publishPost, sayState, take, withdrawPost, type NewsroomStep } from './newsroom.js';

let data = '';
let folder = '';
let problems: string[] = [];
let coverage: () => LiveCoverage;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'galley-live-'));
  folder = newsroomIn(data);
  problems = [];
  coverage = createLiveDesk({ slug: liveSlug, text: livePosts, folder, onProblem: (said) => problems.push(said) });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const at = (clock: string) => new Date(`2026-11-20T${clock}Z`);
const post = (slug: string, id: number, text = 'A tug.') => ({
  id,
  slug,
  title: { rendered: slug },
  content: { rendered: `<p>${text}</p>` },
});
const ids = () => coverage().posts.map(({ id }) => id);
const found = (id: string) => coverage().posts.find((one) => one.id === id);
const textOf = (id: string) => nodesText(found(id)?.body ?? []);
/** As a program that is not the newsroom would leave it. */
function leave(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('before the newsroom begins', () => {
  test('the evening is there as it was published: two days, four turns, what is known on top, several hands', () => {
    const { state, started, ended, posts } = coverage();
    expect({ state, started, ended }).toEqual({ state: 'live', started: '2026-11-19T22:48:00Z', ended: undefined });
    expect(posts).toHaveLength(10);
    expect([...new Set(posts.map(({ published }) => dayKey(harbourCourier, published)))]).toEqual([
      '2026-11-20',
      '2026-11-19',
    ]);
    expect(posts.filter(({ key }) => key)).toHaveLength(4);
    expect(posts.filter(({ pinned }) => pinned).map(({ id }) => id)).toEqual(['what-we-know']);
    expect(posts.filter(({ headline }) => headline === undefined).map(({ id }) => id)).toEqual(['holding-now']);
    expect(posts.filter(({ updated }) => updated).map(({ id }) => id)).toEqual(['what-we-know', 'line-aboard']);
    const kinds = new Set(posts.flatMap(({ body }) => body.map(({ type }) => type)));
    for (const kind of ['list', 'quote', 'image', 'table', 'correction'] as const) expect(kinds).toContain(kind);
    expect(new Set(posts.flatMap(({ authors = [] }) => authors.map(({ name }) => name))).size).toBeGreaterThan(3);
    expect(problems).toEqual([]);
  });

  test('each post has an address for good', () => {
    expect(coverage().posts[0]?.href).toBe('/tanker-adrift/?post=tow-parted#live-tow-parted');
  });

  test('only the article that is covered live has it, and the article is there', () => {
    expect(liveCoverageOf(harbourCourier, 'night-pilots-of-the-bar')).toBeUndefined();
    expect(liveCoverageOf(harbourCourier, liveSlug)?.posts.length).toBeGreaterThan(0);
    expect(articleAt(harbourCourier, liveSlug)).toMatchObject({ layout: 'live', labels: ['live'] });
    expect(leadOf(harbourCourier)?.href).not.toBe(`/${liveSlug}/`);
  });
});

describe('what was prepared', () => {
  const steps = JSON.parse(newsroom) as NewsroomStep[];
  const prepared = steps.flatMap((step) => ('post' in step ? [step.post] : []));

  test('loses nothing on its way', () => {
    const dated = prepared.map((one) => ({ ...one, date_gmt: '2026-11-20T18:00:00' }));
    const own = { ...courierSite, articleHref: (slug: string) => `/${slug}/` };
    // The last word with each slug: the adapter takes an id once.
    const last = [...new Map(dated.map((one) => [one.slug, one])).values()];
    const lost = (json: unknown) => {
      const { reports, problems } = livePostsFromWordPress(json, own);
      expect(problems).toEqual([]);
      return reports.flatMap(({ dropped, degraded }) => [...dropped, ...degraded].map(({ what }) => what));
    };
    expect(lost(JSON.parse(livePosts))).toEqual([]);
    // Nobody knows beforehand when the correction will be made; the post says when it changed.
    expect(lost(last)).toEqual(['data-date']);
    expect(last).toHaveLength(16);
  });

  test('leads to articles that are there', () => {
    const links = [...`${livePosts}${newsroom}`.matchAll(/<a href=\\"https:\/\/harbour-courier\.example\/([\w-]+)\//g)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, slug = ''] of links) expect(articleAt(harbourCourier, slug), slug).toBeDefined();
  });

  test('ends the coverage with its last step', () => {
    for (const [index, step] of steps.entries()) take(step, folder, new Date(Date.UTC(2026, 10, 20, 18, index)));
    const { state, ended, posts } = coverage();
    expect({ state, ended }).toEqual({ state: 'ended', ended: '2026-11-20T18:17:00.000Z' });
    expect(posts).toHaveLength(10 + 15);
    expect(posts[0]?.id).toBe('alongside');
    expect(posts.slice(0, 15).filter(({ key }) => key)).toHaveLength(3);
    expect(ids()).not.toContain('helicopter');
    expect(found('what-bitumen-does')?.updated).toBe('2026-11-20T18:10:00Z');
    expect(textOf('what-bitumen-does')).toContain('has an engine of its own and is running');
    expect(problems).toEqual([]);
  });
});

describe('the newsroom', () => {
  test('publishes: the newest is first, and first among those of one second', () => {
    coverage();
    publishPost(folder, post('one', 1), at('18:00:00'));
    expect(ids().slice(0, 2)).toEqual(['one', 'tow-parted']);
    publishPost(folder, post('two', 2), at('18:00:00'));
    publishPost(folder, post('three', 3), at('18:00:00'));
    expect(ids().slice(0, 4)).toEqual(['three', 'two', 'one', 'tow-parted']);
  });

  test('corrects: the later file with the same slug stands where the post stood, and says that it changed', () => {
    publishPost(folder, post('one', 1), at('18:00:00'));
    publishPost(folder, post('two', 2), at('18:01:00'));
    publishPost(folder, post('one', 1, 'No tug.'), at('18:05:00'));
    expect(ids().slice(0, 2)).toEqual(['two', 'one']);
    expect(textOf('one')).toBe('No tug.');
    expect(found('one')).toMatchObject({ published: '2026-11-20T18:00:00Z', updated: '2026-11-20T18:05:00Z' });
  });

  test('corrects and withdraws what was there before it began, too', () => {
    publishPost(folder, post('tow-parted', 3010, 'It holds.'), at('18:00:00'));
    withdrawPost(folder, 'line-aboard', at('18:01:00'));
    expect(textOf('tow-parted')).toBe('It holds.');
    expect(ids()).not.toContain('line-aboard');
    expect(coverage().posts).toHaveLength(9);
  });

  test('withdraws, and may publish again', () => {
    publishPost(folder, post('one', 1), at('18:00:00'));
    withdrawPost(folder, 'one', at('18:01:00'));
    expect(ids()).not.toContain('one');
    publishPost(folder, post('one', 1, 'It was true.'), at('18:02:00'));
    expect(textOf('one')).toBe('It was true.');
  });

  test('pauses, goes on and ends', () => {
    sayState(folder, { state: 'paused' });
    expect(coverage().state).toBe('paused');
    sayState(folder, { state: 'live' });
    expect(coverage().state).toBe('live');
    sayState(folder, { state: 'ended', ended: '2026-11-20T23:00:00Z' });
    expect(coverage()).toMatchObject({ state: 'ended', ended: '2026-11-20T23:00:00.000Z' });
  });

  test('is not read again while it does nothing', () => {
    publishPost(folder, post('one', 1), at('18:00:00'));
    expect(coverage()).toBe(coverage());
  });
});

describe('what is no post is left out, and said once', () => {
  test.each([
    ['half a file', '{"id": 9, "slug": "hal'],
    ['an empty one', ''],
    ['no object', '[]'],
    ['null', 'null'],
    ['a post without a slug', JSON.stringify({ ...post('x', 9), slug: undefined, date_gmt: '2026-11-20T18:00:00' })],
    ['a post without a moment', JSON.stringify(post('x', 9))],
    ['a post of another shape', JSON.stringify({ id: 9, slug: 'x', title: 'x' })],
  ])('%s', (_, text) => {
    leave('0009-x.json', text);
    expect(coverage().posts).toHaveLength(10);
    publishPost(folder, post('one', 1), at('18:00:00'));
    expect(coverage().posts).toHaveLength(11);
    expect(problems).toEqual([expect.stringMatching(/0009-x\.json is left out of the live coverage: ./)]);
  });

  test('a correction that cannot be read leaves the post as it was', () => {
    publishPost(folder, post('one', 1), at('18:00:00'));
    leave('0002-one.json', JSON.stringify({ slug: 'one' }));
    expect(textOf('one')).toBe('A tug.');
    expect(problems).toHaveLength(1);
  });

  test('a post with a number that is taken is named', () => {
    publishPost(folder, post('one', 3001), at('18:00:00'));
    expect(ids()).toContain('one');
    expect(problems).toEqual([expect.stringMatching(/Left out of the live coverage: .*3001 of \[0\] again/)]);
  });

  test.each(['{"state": "over"}', '{', 'null'])('the state %s is none: the coverage goes on', (text) => {
    leave('coverage.json', text);
    expect(coverage().state).toBe('live');
    coverage();
    expect(problems).toEqual([expect.stringMatching(/coverage\.json does not say whether the coverage goes on/)]);
  });

  test('files that are not the newsroom’s are not looked at', () => {
    leave('notes.txt', 'Ring Carrow.');
    leave('0001-one.json.unfinished', '{');
    expect(coverage().posts).toHaveLength(10);
    expect(problems).toEqual([]);
  });

  test('a folder that is none', () => {
    writeFileSync(folder, 'not a folder');
    expect(coverage().posts).toHaveLength(10);
    coverage();
    expect(problems).toEqual([expect.stringMatching(/folder cannot be read/)]);
  });
});
