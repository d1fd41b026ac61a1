import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { places } from '../../places.ts';
import { edited } from './copy.ts';
import { edits, kindsOfEdits } from './edits.list.ts';

const pathOf = (file: string) => join(places.repository, file);

describe('edits of the sources', () => {
  it('are of every kind, and each is there once', () => {
    expect(new Set(edits.map(({ kind }) => kind))).toEqual(new Set(kindsOfEdits));
    expect(new Set(edits.map(({ what }) => what)).size).toBe(edits.length);
  });

  it.each(edits)('$what: fits $file once, and can be read after it', async (edit) => {
    const sound = readFileSync(pathOf(edit.file), 'utf8');
    const text = edited(sound, edit);
    expect(text, `${edit.from} has to stand in ${edit.file} exactly once`).toBeDefined();
    expect(text).not.toBe(sound);
    await mustBeReadable(edit.file, text ?? '');
  });
});

/** TypeScript by the parser that builds it; for the other languages Prettier refuses what it cannot read. */
async function mustBeReadable(file: string, text: string): Promise<void> {
  const filepath = pathOf(file);
  if (/\.tsx?$/.test(file)) expect(parseSync(file, text).errors).toEqual([]);
  else await format(text, { ...(await resolveConfig(filepath)), filepath });
}
