import { createHash } from 'node:crypto';

/** What a picture's change may be called. Two that share a key are taken for the same change. */
export interface Signature {
  key: string;
  title: string;
  /** The stylesheet of the component that is named. */
  file?: string;
}

/** Pictures with the same change. */
export interface Group<Entry> {
  /** Stays the same from run to run, as long as the change is the same. */
  id: string;
  title: string;
  entries: Entry[];
}

interface Candidate<Entry> extends Signature {
  rank: number;
  entries: Entry[];
}

/**
 * The fewest changes that explain all pictures. Where a picture alone leaves open which of several components changed,
 * the one that explains most pictures is taken; among equals the one that its picture names first.
 */
export function groupsOf<Entry extends { signatures: readonly Signature[] }>(
  entries: readonly Entry[],
): Group<Entry>[] {
  const open = new Set(entries);
  const found: Candidate<Entry>[] = [];
  while (open.size > 0) {
    const [best] = candidatesOf(open).toSorted(
      (one, other) =>
        other.entries.length - one.entries.length || one.rank - other.rank || compareText(one.key, other.key),
    );
    if (best === undefined) break;
    found.push(best);
    for (const entry of best.entries) open.delete(entry);
  }
  const ids = shortIds(found.map(({ key }) => key));
  return found.map(({ title, entries }, index) => ({ id: ids[index] ?? '', title, entries }));
}

function candidatesOf<Entry extends { signatures: readonly Signature[] }>(open: Iterable<Entry>): Candidate<Entry>[] {
  const candidates = new Map<string, Candidate<Entry>>();
  for (const entry of open) {
    const seen = new Set<string>();
    for (const [rank, signature] of entry.signatures.entries()) {
      if (seen.has(signature.key)) continue;
      seen.add(signature.key);
      const candidate = candidates.get(signature.key) ?? { ...signature, rank: 0, entries: [] };
      candidate.rank += rank / 1000;
      candidate.entries.push(entry);
      candidates.set(signature.key, candidate);
    }
  }
  return [...candidates.values()];
}

const compareText = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** `G` and four characters of the key's hash; more, where two would be the same. */
function shortIds(keys: readonly string[]): string[] {
  const hashes = keys.map((key) => createHash('sha256').update(key).digest('hex'));
  return hashes.map((hash) => {
    let length = 4;
    while (hashes.some((other) => other !== hash && other.startsWith(hash.slice(0, length)))) length += 1;
    return `G${hash.slice(0, length)}`;
  });
}
