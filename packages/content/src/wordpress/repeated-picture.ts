import type { Picture } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import type { Notes } from '../report/report.js';

/** Many themes do not print the featured picture, so that editors put it into the text as well: one of the two goes. */
export function withoutLeadPicture(
  body: readonly ArticleNode[],
  lead: Picture | undefined,
  notes: Notes,
): ArticleNode[] {
  const [first, ...rest] = body;
  if (lead === undefined || first?.type !== 'image' || !isSame(first.picture, lead)) return [...body];
  notes.dropped('text', 'image', 'The text begins with the lead picture, which stands above it already.');
  return rest;
}

function isSame(one: Picture, other: Picture): boolean {
  const files = new Set(filesOf(one));
  return filesOf(other).some((file) => files.has(file));
}

function filesOf(picture: Picture): string[] {
  return [picture.src, ...(picture.sources ?? []).map(({ src }) => src)].map(fileOf);
}

/** WordPress's sizes of one picture differ by "-300x200" at the end of the name, and by the query. */
function fileOf(src: string): string {
  return src.replace(/[?#].*$/, '').replace(/(-\d+x\d+|-scaled)(?=\.\w+$)/, '');
}
