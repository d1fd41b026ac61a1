import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../../places.ts';
import { copySources, edited, type Copy } from './copy.ts';
import { edits, kindsOfEdits, type SourceEdit } from './edits.list.ts';
import { keep, known, readProof, type Proof } from './proof.ts';
import { hashOfSources } from './source-files.ts';
import { tellProof, tellTrial, type Tried } from './tell-proof.ts';
import { buildSound, isRed, keepReference, takePictures, tryEdit, type Depth } from './trial.ts';

export interface SourcesOptions {
  /** A kind of edit, or an edit's number. */
  only?: string;
  /** The whole suite is run besides for the first edit, and for every so many after it. */
  full?: number;
  /** An edit's run stops at the first red picture. */
  first?: boolean;
}

interface Chosen {
  number: number;
  edit: SourceEdit;
  depth: Depth;
}

/** Puts real edits into a copy of the sources, one after the other, and asks the pictures. Gives the exit code. */
export async function proveSources(options: SourcesOptions): Promise<number> {
  const chosen = choose(options);
  const refused = refusal(chosen, options.only);
  if (refused !== undefined) {
    console.log(refused);
    return 2;
  }
  const proof = readProof(hashOfSources());
  const done = chosen.flatMap((one): Tried[] => {
    const trial = known(proof, one.edit, one.depth);
    return trial === undefined ? [] : [{ ...one, trial }];
  });
  const left = chosen.filter(({ number }) => !done.some((one) => one.number === number));
  if (done.length > 0) console.log(`${done.length} of ${chosen.length} edits were tried before, with these sources.`);
  const tried = left.length === 0 ? [] : await inCopy(left, proof);
  if (typeof tried === 'string') {
    console.log(tried);
    return 2;
  }
  const all = [...done, ...tried].toSorted((one, other) => one.number - other.number);
  tellProof(all);
  return exitCode(all);
}

function choose({ only, full, first = false }: SourcesOptions): Chosen[] {
  return edits
    .map((edit, index): Chosen => {
      const isFull = full !== undefined && index % full === 0;
      return { number: index + 1, edit, depth: isFull ? 'full' : first ? 'first' : 'affected' };
    })
    .filter(({ number, edit }) => only === undefined || only === edit.kind || only === String(number));
}

/** Why nothing can be proved with these edits. */
function refusal(chosen: readonly Chosen[], only: string | undefined): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'Pictures are compared on Linux x64 alone, where the pinned browser runs, so nothing was proved here.';
  }
  if (chosen.length === 0) {
    const known = `a number from 1 to ${edits.length}, or one of: ${kindsOfEdits.join(', ')}`;
    return `No edit is “${only}”, so nothing was proved. Give ${known}.`;
  }
  const unfit = chosen.filter(({ edit }) => {
    const text = readFileSync(join(places.repository, edit.file), 'utf8');
    return edited(text, edit) === undefined;
  });
  if (unfit.length === 0) return undefined;
  const names = unfit.map(({ number, edit }) => `  ${number} in ${edit.file}: ${edit.what}`);
  return `These edits no longer fit the source, so nothing was proved. Mend them in src/prove/sources/edits.list.ts.\n${names.join('\n')}`;
}

/** Tries the edits, or says why that cannot be done. */
async function inCopy(left: readonly Chosen[], proof: Proof): Promise<Tried[] | string> {
  console.log('Copying the sources, and picturing them as they are …');
  const copy = await copySources();
  try {
    const unsound = await whyUnsound(copy);
    if (unsound !== undefined) return unsound;
    const tried: Tried[] = [];
    let seconds = 0;
    for (const [index, one] of left.entries()) {
      const trial = await tryEdit(copy, one.edit, one.depth);
      keep(proof, one.edit, trial);
      tried.push({ ...one, trial });
      seconds += trial.seconds;
      const rest = left.length - index - 1;
      tellTrial({ ...one, trial }, { edits: rest, seconds: (seconds / (index + 1)) * rest });
    }
    return tried;
  } finally {
    copy.remove();
  }
}

/** A picture that is red already would count as caught by every edit. */
async function whyUnsound(copy: Copy): Promise<string | undefined> {
  const built = await buildSound(copy);
  if (built !== undefined) return `The sources cannot be built as they are, so nothing can be proved.\n${built}`;
  const results = await takePictures(copy, ['--affected']);
  if (typeof results === 'string')
    return `The sources cannot be pictured as they are, so nothing can be proved.\n${results}`;
  const red = results.filter(isRed);
  if (red.length > 0) {
    const names = red.slice(0, 5).map(({ name }) => `  ${name}`);
    return `${red.length} pictures are red without any edit, so nothing can be proved. Run pnpm visual first.\n${names.join('\n')}`;
  }
  keepReference(copy);
  return undefined;
}

function exitCode(tried: readonly Tried[]): number {
  if (tried.some(({ trial }) => trial.reason !== undefined)) return 2;
  return tried.some(({ trial }) => trial.verdict === 'survived' || (trial.missed ?? []).length > 0) ? 1 : 0;
}
