import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBrand } from '../../../../packages/foundations/src/command/brand.js';

const file = (name: string) => join(import.meta.dirname, name);

async function galleyBrand(...argv: string[]) {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  return { code: await runBrand(argv, { stdout: into('stdout'), stderr: into('stderr') }), ...written };
}

test('the stylesheet is what the starter makes, as its first line says', async () => {
  const made = await readFile(file('der-pegel.css'), 'utf8');
  const [, command = ''] = /^\/\* Made by galley-brand (.*) \*\/$/m.exec(made) ?? [];
  const argv = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  expect(await galleyBrand(...argv)).toEqual({ code: 0, stderr: '', stdout: made });
});

test('with what was decided by hand it is sound', async () => {
  const { code, stdout } = await galleyBrand('check', file('der-pegel.css'), file('der-pegel.manner.css'));
  expect(stdout).toContain('der-pegel is sound: 123 properties');
  expect(code).toBe(0);
});
