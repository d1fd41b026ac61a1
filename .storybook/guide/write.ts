/** Writes facts, styles, tokens and thumbnails into the built Storybook: `node .storybook/guide/write.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readFacts } from './facts.ts';
import { readSheets, readStyles } from './sheets.ts';
import { subjects, thumbnail, thumbnailSchemes } from './thumbnails.ts';
import { tokenFiles } from './token-files.ts';

const built = resolve(import.meta.dirname, '../../storybook-static');

const sheets = readSheets();
const facts = await readFacts(sheets);
writeFileSync(join(built, 'facts.json'), JSON.stringify(facts));
writeFileSync(join(built, 'styles.json'), JSON.stringify(readStyles(sheets)));

const tokens = await tokenFiles();
rmSync(join(built, 'tokens'), { recursive: true, force: true });
mkdirSync(join(built, 'tokens'));
for (const { name, text } of tokens) writeFileSync(join(built, 'tokens', name), text);
const list = tokens.map(({ text: _text, ...file }) => file);
writeFileSync(join(built, 'tokens/index.json'), JSON.stringify(list));

rmSync(join(built, 'thumbnails'), { recursive: true, force: true });
mkdirSync(join(built, 'thumbnails'));
const pictured = subjects();
writeFileSync(join(built, 'thumbnails/index.json'), JSON.stringify(pictured));
let count = 0;
for (const subject of pictured) {
  for (const scheme of thumbnailSchemes) {
    const picture = await thumbnail(subject, scheme);
    if (picture === undefined) continue;
    const file = join(built, 'thumbnails', `${subject}.${scheme}.webp`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    count += 1;
  }
}
console.log(
  `Storybook's pages have facts of ${Object.keys(facts).length} components, ${tokens.length} files of tokens and ${count} thumbnails.`,
);
