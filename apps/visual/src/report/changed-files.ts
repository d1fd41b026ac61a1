import { execFileSync } from 'node:child_process';
import { changedFiles } from '../affected/changed-files.ts';
import { places } from '../places.ts';

/** Which source files changed since a picture was last equal; nothing if that is not known. */
export type ChangedFiles = (name: string) => string[] | undefined;

/** What pages and stories are made of. */
const isSource = (file: string) =>
  /^(?:packages\/[^/]+\/src|apps\/demo\/(?:src|content)|\.storybook)\//.test(file) && !/\.test\.tsx?$/.test(file);

/**
 * By content, where this machine has seen the picture equal; or else all files that changed since baselines were last
 * committed, whichever the picture, if the folder is under git.
 */
export function changedSinceEqual(): ChangedFiles {
  const inGit = filesInGit();
  return (name) => changedFiles(name)?.filter(isSource) ?? inGit;
}

function filesInGit(): string[] | undefined {
  try {
    const approved = git('log', '-1', '--format=%H', '--', 'apps/visual/baselines').trim();
    if (approved === '') return undefined;
    const changed = git('diff', '--name-only', approved);
    const added = git('ls-files', '--others', '--exclude-standard');
    return `${changed}${added}`.split('\n').filter(isSource);
  } catch {
    return undefined;
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: places.repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
