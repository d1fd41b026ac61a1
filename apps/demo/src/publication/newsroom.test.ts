import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearNewsroom, newsroomIn, postFiles, publishPost, sayState, take, withdrawPost } from './newsroom.js';

let data = '';
let folder = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'galley-newsroom-'));
  folder = newsroomIn(data);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const at = (clock: string) => new Date(`2026-11-20T${clock}Z`);
const tow = (text = 'A tug.') => ({ id: 1, slug: 'tow', title: { rendered: 'Tow' }, content: { rendered: text } });
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;

test('a post is a file of its own, whole, in WordPress’s shape, with the moment it went out', () => {
  publishPost(folder, tow(), at('18:00:05.678'));
  expect(readdirSync(folder)).toEqual(['0001-tow.json']);
  expect(read('0001-tow.json')).toEqual({
    ...tow(),
    status: 'publish',
    date: '2026-11-20T18:00:05',
    date_gmt: '2026-11-20T18:00:05',
    modified_gmt: '2026-11-20T18:00:05',
  });
});

test('a correction is a later file that keeps the post’s moment, however often', () => {
  publishPost(folder, tow(), at('18:00:00'));
  publishPost(folder, { ...tow(), slug: 'not-tow' }, at('18:01:00'));
  publishPost(folder, tow('Two tugs.'), at('18:05:00'));
  publishPost(folder, tow('One tug.'), at('18:06:00'));
  expect(readdirSync(folder).toSorted()).toEqual([
    '0001-tow.json',
    '0002-not-tow.json',
    '0003-tow.json',
    '0004-tow.json',
  ]);
  expect(read('0004-tow.json')).toMatchObject({
    content: { rendered: 'One tug.' },
    date_gmt: '2026-11-20T18:00:00',
    modified_gmt: '2026-11-20T18:06:00',
  });
});

test('a post whose earlier file cannot be read is published as a new one', () => {
  publishPost(folder, tow(), at('18:00:00'));
  writeFileSync(join(folder, '0001-tow.json'), '{"slug":"to');
  publishPost(folder, tow(), at('18:05:00'));
  expect(read('0002-tow.json')).toMatchObject({ date_gmt: '2026-11-20T18:05:00' });
});

test('a withdrawal is what WordPress makes of it', () => {
  withdrawPost(folder, 'tow', at('18:00:00'));
  expect(read('0001-tow.json')).toEqual({ slug: 'tow', status: 'trash', modified_gmt: '2026-11-20T18:00:00' });
});

test('the last step says that the coverage has ended', () => {
  take({ after: 1, post: tow() }, folder, at('18:00:00'));
  take({ after: 1, withdraw: 'tow' }, folder, at('18:01:00'));
  expect(existsSync(join(folder, 'coverage.json'))).toBe(false);
  take({ after: 1, post: tow(), ends: true }, folder, at('18:02:00'));
  expect(read('coverage.json')).toEqual({ state: 'ended', ended: '2026-11-20T18:02:00.000Z' });
});

test('a slug that is no file’s name is one all the same, and leads nowhere else', () => {
  publishPost(folder, { ...tow(), slug: '../../буксир' }, at('18:00:00'));
  expect(readdirSync(data)).toEqual(['newsroom']);
  expect(postFiles(readdirSync(folder))).toHaveLength(1);
});

describe('clearing', () => {
  test('takes back everything, and the folder', () => {
    publishPost(folder, tow(), at('18:00:00'));
    sayState(folder, { state: 'paused' });
    writeFileSync(join(folder, '0002-tow.json.unfinished'), '{');
    expect(clearNewsroom(folder)).toBe(3);
    expect(existsSync(folder)).toBe(false);
  });

  test('leaves what is not the newsroom’s', () => {
    publishPost(folder, tow(), at('18:00:00'));
    writeFileSync(join(folder, 'notes.txt'), 'Ring Carrow.');
    writeFileSync(join(folder, 'posts.json'), '[]');
    expect(clearNewsroom(folder)).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(['notes.txt', 'posts.json']);
  });

  test('of nothing is nothing', () => {
    expect(clearNewsroom(folder)).toBe(0);
  });
});

test('files are numbered in order beyond four digits', () => {
  expect(postFiles(['9999-a.json', '10000-b.json', '0001-c.json', 'coverage.json', '0002-d.json.unfinished'])).toEqual([
    '10000-b.json',
    '9999-a.json',
    '0001-c.json',
  ]);
});
