import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = join(import.meta.dirname, 'newsroom.ts');
let data = '';
let folder = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'galley-newsroom-'));
  folder = join(data, 'newsroom');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: data, GALLEY_DATA: '', DEMO_PORT: '', ...env },
  });
  return { status, said: stripVTControlCharacters(stdout), refused: stripVTControlCharacters(stderr) };
}

test('publishes the evening, says each post and how many are left, and ends the coverage', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, '0042-of-an-earlier-run.json'), '{}');
  const { status, said } = run(['--minutes', '0.02', '--data', '.'], { DEMO_PORT: '4999' });
  expect(status).toBe(0);
  expect(said).toContain('http://127.0.0.1:4999/tanker-adrift/');
  expect(said).toContain('what an earlier run left is gone');
  const lines = said.split('\n').filter((line) => /^ {2}\d\d:\d\d:\d\d {2}/.test(line));
  expect(lines).toHaveLength(18);
  expect(lines[0]).toMatch(/published {2}The lifeboat is standing by {2}17 left$/);
  expect(lines.filter((line) => line.includes('corrected'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('withdrawn  helicopter'))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/the last$/);
  const files = readdirSync(folder);
  expect(files).toHaveLength(19);
  expect(files).toContain('0001-lifeboat-stands-by.json');
  expect(files).toContain('coverage.json');
});

test('takes back what it published, into GALLEY_DATA where nothing else is said', () => {
  expect(run(['--minutes', '0.001'], { GALLEY_DATA: data }).status).toBe(0);
  expect(run(['--reset'], { GALLEY_DATA: data }).said).toContain('Taken back: 19 files');
  expect(existsSync(folder)).toBe(false);
  expect(run(['--reset', '--data', data]).said).toContain('There was nothing to take back.');
});

test('is stopped by Ctrl-C and leaves what was published', async () => {
  const child = spawn(process.execPath, [script, '--minutes', '30', '--data', data], {
    env: { ...process.env, INIT_CWD: data },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdout.once('data', () => child.kill('SIGINT'));
  const code = await new Promise((answer) => child.once('exit', answer));
  expect(code).toBe(0);
  expect(said).toContain('Stopped. What was published stays');
});

describe('is refused with a sentence', () => {
  test.each(['0', '-1', 'soon', '', 'Infinity'])('--minutes=%s', (minutes) => {
    const { status, refused } = run([`--minutes=${minutes}`, '--data', data]);
    expect(status).toBe(1);
    expect(refused).toMatch(/--minutes is “.*”, in which nothing can be published\. Give a number above 0/);
    expect(existsSync(folder)).toBe(false);
  });

  test('an option that is none', () => {
    const { status, refused } = run(['--fast']);
    expect(status).toBe(1);
    expect(refused).toContain('pnpm newsroom --reset');
  });
});

test('says what it can do', () => {
  expect(run(['--help']).said).toContain('--minutes');
});
