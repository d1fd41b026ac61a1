import { readFileSync } from 'node:fs';
import { parse, walk } from 'css-tree';
import { resolve } from './resolve.ts';

interface SheetFiles {
  sheets: string[];
  files: string[];
  /** It names a file that nobody finds. */
  open: boolean;
}

/** The files that a sheet names, as far as they are the repository's own. */
export function readSheet(file: string): SheetFiles {
  const found: SheetFiles = { sheets: [], files: [], open: false };
  walk(parse(readFileSync(file, 'utf8')), function (node) {
    const isImport = this.atrule?.name === 'import' && node.type === 'String';
    if (node.type !== 'Url' && !isImport) return;
    // Served as it is, from the folder of public files.
    if (/^(?:#|\/|[a-z]+:)/i.test(node.value)) return;
    const path = node.value.replace(/[?#].*$/, '');
    const there = resolve(file, `./${path}`) ?? resolve(file, path);
    if (there === undefined) found.open = true;
    else if (there !== 'installed') (this.atrule?.name === 'import' ? found.sheets : found.files).push(there.file);
  });
  return found;
}
