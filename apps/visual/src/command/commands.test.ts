import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../places.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-commands-'));
const [baselines, results] = [join(folder, 'baselines'), join(folder, 'results')];
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, nodeOptions = '', reason: string[] = []) => {
  const [file, ...args] = [...command.split(' '), ...reason];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(places.visual, `commands/${file}.ts`), ...args],
    {
      encoding: 'utf8',
      cwd: places.visual,
      env: { ...process.env, VISUAL_BASELINES: baselines, VISUAL_RESULTS: results, NODE_OPTIONS: nodeOptions },
    },
  );
  return { status, said: stdout + stderr };
};

const put = (file: string, content: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
};

describe('what makes no sense is answered by a sentence', () => {
  const cases: [string, string][] = [
    ['visual --tolerance', "Unknown option '--tolerance'."],
    ['visual article-byline', "Unexpected argument 'article-byline'."],
    ['visual --story=', '--story needs a part of a picture’s name'],
    ['visual --workers zero', '--workers zero is no number of pictures at a time.'],
    ['visual --shard 5/3', '--shard 5/3 is no part of a whole.'],
    ['visual --shard 0/3', '--shard 0/3 is no part of a whole.'],
    ['approve', 'Say which pictures, in one way.'],
    ['approve --all --story byline -m because-it-is', 'Say which pictures, in one way.'],
    ['approve --all -m ok', 'An approval needs its reason'],
    ['merge', 'Say where the shards have left their results.'],
    ['merge /nowhere', 'In /nowhere is no part of a run.'],
    ['stamp journal', 'Writes into a build what it was built from'],
  ];
  it.each(cases)('%s', (command, sentence) => {
    const { status, said } = run(command);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
    expect(status).toBe(2);
  });
});

it.each(['visual', 'approve', 'merge', 'stamp'])('%s --help says what it does', (command) => {
  expect(run(`${command} --help`)).toMatchObject({ status: 0, said: expect.stringContaining(command) });
});

describe('what is there and cannot be used', () => {
  beforeAll(() => put('baselines/fingerprint.json', ''));

  it('is a machine of another kind', () => {
    // Its own files for the machine are loaded before it is another one.
    const mac = `--import sharp --import data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'platform', { value: 'darwin' })")}`;
    expect(run('visual', mac)).toMatchObject({
      status: 3,
      said: expect.stringContaining('this is darwin x64. Nothing was compared.'),
    });
  });

  it('are baselines of another browser', () => {
    put('baselines/fingerprint.json', JSON.stringify({ chromium: '1', playwright: '1', flags: [], fonts: {} }));
    expect(run('visual')).toMatchObject({ status: 3, said: expect.stringContaining('Chromium 1 is now') });
    rmSync(join(baselines, 'fingerprint.json'));
  });

  it('is a baseline that is cut off', () => {
    put('baselines/demo/front-page/light.webp', 'RIFF');
    const { status, said } = run('visual');
    expect(status).toBe(2);
    expect(said).toMatch(
      /Not whole.*\n {2}(.*demo\/front-page\/light\.webp)\nBring them back with: git restore -- \1\n/,
    );
    rmSync(join(baselines, 'demo'), { recursive: true });
  });

  it('is an approval that is cut off, until it is finished', () => {
    put('baselines/demo/front-page/light.webp.approving', 'new');
    expect(run('visual')).toMatchObject({ status: 2, said: expect.stringContaining('An approval was cut off') });
    expect(run('approve --finish')).toMatchObject({
      status: 0,
      said: expect.stringContaining('What it left is gone: 1 file.'),
    });
    expect(run('approve --finish')).toMatchObject({ status: 0, said: '' });
  });

  it('is a run that did not come to its end', () => {
    put('results/begun.json', JSON.stringify({ pid: 0, began: '2026-11-20T17:40:00Z' }));
    const { status, said } = run('approve --all -m', '', ['The grey is new']);
    expect(said).toContain('The last run, begun at 2026-11-20T17:40:00Z, has not come to its end');
    expect(status).toBe(2);
    rmSync(results, { recursive: true });
  });

  it('is no run at all', () => {
    const { status, said } = run('approve --all -m', '', ['The grey is new']);
    expect(said).toContain('There is no finished run whose pictures could be approved.');
    expect(status).toBe(2);
  });
});
