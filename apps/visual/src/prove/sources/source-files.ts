import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../affected/hash.ts';
import { places } from '../../places.ts';

/** Every file that is not ignored, committed or not: what somebody works on, and what a check-out would have. */
export function sourceFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: places.repository, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const names = new Set(listed.split('\0').filter((name) => name !== ''));
  // One that was deleted and not committed is listed too.
  return [...names].filter((name) => existsSync(join(places.repository, name))).toSorted();
}

/** One hash of all that decides on an edit's verdict, but for the edit and this proof itself. */
export function hashOfSources(): string {
  const files = sourceFiles().filter((name) => !/^apps\/visual\/(src|commands)\/prove/.test(name));
  return hashOf(...files.flatMap((file) => [file, readFileSync(join(places.repository, file))]));
}
