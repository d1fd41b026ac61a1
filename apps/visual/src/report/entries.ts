import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AxeFinding, ComponentBox, Details } from '../capture/details.ts';
import { readPixels, type Pixels } from '../compare/pixels.ts';
import type { Outcome, Result } from '../run/record.ts';
import type { Box } from './boxes.ts';
import { causeOf, isPushed } from './cause.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { Signature } from './groups.ts';
import { regionsOf } from './regions.ts';
import { componentsUnder, signatureOfTree, signaturesOf } from './signatures.ts';
import { textDiff, type Line } from './text-diff.ts';

/** The report's tabs. */
export const tabs = ['changed', 'new', 'removed', 'unstable', 'failed'] as const;
export type Tab = (typeof tabs)[number];

/** A place where a picture differs. */
export interface Region extends Box {
  components: string[];
  /** Looks as it did, but stands elsewhere, because of what changed above. */
  pushed: boolean;
}

interface Size {
  width: number;
  height: number;
}

/** What the report knows of a picture that is not equal. */
export interface Entry {
  tab: Tab;
  name: string;
  finding: string;
  /** The files of the pictures. */
  before?: string;
  after?: string;
  diff?: string;
  sizes: { before?: Size; after?: Size };
  regions: Region[];
  components: ComponentBox[];
  tree: Line[];
  axe: AxeFinding[];
  /** Stylesheets of the components that stand under what changed. */
  under: string[];
  changed: string[];
  signatures: Signature[];
}

const tabOf: Partial<Record<Outcome, Tab>> = {
  changed: 'changed',
  new: 'new',
  orphan: 'removed',
  unstable: 'unstable',
  script: 'failed',
  unfit: 'failed',
  failed: 'failed',
};

/** Nothing for a picture that is equal, or not taken on purpose. */
export async function entryOf(result: Result, changedFiles: ChangedFiles): Promise<Entry | undefined> {
  const tab = tabOf[result.outcome];
  if (tab === undefined) return undefined;
  const { components, axe, tree } = detailsOf(result);
  const entry: Entry = {
    tab,
    name: result.name,
    finding: result.finding ?? '',
    ...(isTree(result) ? {} : { before: result.expected, after: result.actual, diff: result.diff }),
    sizes: {},
    regions: [],
    components,
    tree: tree === undefined ? [] : textDiff(tree.before, tree.after),
    axe,
    under: [],
    changed: changedFiles(result.name) ?? [],
    signatures: [],
  };
  const before = entry.before === undefined ? undefined : await readPixels(entry.before);
  const after = entry.after === undefined ? undefined : await readPixels(entry.after);
  entry.sizes = { before: before && sizeOf(before), after: after && sizeOf(after) };
  const seen = before !== undefined && after !== undefined ? look(before, after, entry) : [];
  entry.signatures = seen.length > 0 ? likeliestFirst(seen, entry.changed) : [otherSignature(entry)];
  return entry;
}

/** Compared as text, and not as a picture. */
const isTree = ({ actual }: Result) => actual?.endsWith('.txt') ?? false;

const sizeOf = ({ width, height }: Pixels): Size => ({ width, height });

function detailsOf(result: Result): Details {
  const { details, expected, actual } = result;
  if (isTree(result)) {
    const [before, after] = [expected, actual].map((file) => (file === undefined ? '' : readFileSync(file, 'utf8')));
    return { components: [], axe: [], tree: { before: before ?? '', after: after ?? '' } };
  }
  if (details === undefined || !existsSync(details)) return { components: [], axe: [] };
  return JSON.parse(readFileSync(details, 'utf8')) as Details;
}

/** Finds where a picture differs and how, and what that may be called. */
function look(before: Pixels, after: Pixels, entry: Entry): Signature[] {
  const boxes = regionsOf(before, after);
  const [first] = boxes;
  if (first === undefined) return [];
  const cause = causeOf(before, after, boxes);
  const named = (box: Box) => [...new Set(componentsUnder(box, entry.components).map(({ component }) => component))];
  const regions = boxes.map((box) => ({
    ...box,
    components: named(box),
    pushed: isPushed(before, after, box, cause.shifts),
  }));
  // Space that came is blank itself: it is shown where it is, and not by what it pushed.
  const isSpace = cause.change.kind === 'space' && cause.change.axis === 'height';
  const start = isSpace ? [{ ...cause.box, components: named(cause.box), pushed: false }] : [];
  entry.regions = [...start, ...regions.filter(({ pushed }) => !pushed), ...regions.filter(({ pushed }) => pushed)];
  const real = entry.regions.filter(({ pushed }) => !pushed);
  entry.under = [...new Set(real.flatMap((box) => componentsUnder(box, entry.components).map(({ file }) => file)))];
  return signaturesOf(cause, entry.components, { ...first, height: 1 });
}

/** Of components that may have changed, one whose folder did change. */
function likeliestFirst(signatures: readonly Signature[], changed: readonly string[]): Signature[] {
  const folders = new Set(changed.map((file) => dirname(file)));
  const isChanged = ({ file }: Signature) => file !== undefined && folders.has(dirname(file));
  return signatures.toSorted((one, other) => Number(isChanged(other)) - Number(isChanged(one)));
}

/** What is not told by pixels: a changed tree, the same reason, or the same story. */
function otherSignature({ tab, name, finding, tree }: Entry): Signature {
  if (tree.length > 0) return signatureOfTree(tree);
  if (tab === 'failed') return { key: `failed ${finding}`, title: finding.split('\n')[0] ?? '' };
  const story = storyOf(name);
  return { key: `${tab} ${story}`, title: story };
}

/** What `--story` is to be told for all pictures of a story or page. */
export const storyOf = (name: string) => name.split('/').slice(1, 2).join('') || name;
