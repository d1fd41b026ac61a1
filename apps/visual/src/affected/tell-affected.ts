import type { Affected } from './affected.ts';

/** How many pictures are taken, and for which changes, the widest first. */
export function tellAffected(affected: readonly Affected[], all: number): string {
  if (affected.length === 0)
    return `None of ${all} pictures is affected: each was last seen equal with the same inputs.`;
  const lines = [`${affected.length} of ${all} pictures are affected.`];
  const ofReason = (...reasons: Affected['reason'][]) => affected.filter(({ reason }) => reasons.includes(reason));
  const say = (count: number, what: string) => count > 0 && lines.push(`  ${what}: ${count} of ${all}`);
  say(ofReason('not seen equal yet').length, 'not seen equal yet on this machine');
  say(ofReason('other baseline').length, 'the baseline is another one');
  say(
    ofReason('not built from these sources').length,
    'Storybook is not built from the sources as they are now (pnpm visual builds it)',
  );
  say(ofReason('other answer').length, 'the demo answers otherwise');
  const ofSources = ofReason('other sources');
  const files = Map.groupBy(
    ofSources.flatMap(({ files: own }) => own),
    (file) => file,
  );
  const widest = [...files].toSorted(([, one], [, other]) => other.length - one.length);
  for (const [file, { length }] of widest.slice(0, shown)) say(length, `${file} changed`);
  if (widest.length > shown) lines.push(`  and ${widest.length - shown} more files; --list names all`);
  say(ofSources.filter(({ files: own }) => own.length === 0).length, 'the mode, or the way to the sources, changed');
  return lines.join('\n');
}

const shown = 10;

/** Each picture with its reason and its changed files. */
export function listAffected(affected: readonly Affected[]): string {
  return affected
    .map(({ name, reason, files }) => [`${name}: ${reason}`, ...files.map((file) => `  ${file}`)].join('\n'))
    .join('\n');
}
