/** Writes the facts and thumbnails into the built Storybook: `node .storybook/guide/write.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readFacts } from './facts.ts';
import { subjects, thumbnail, thumbnailSchemes } from './thumbnails.ts';

const built = resolve(import.meta.dirname, '../../storybook-static');

const facts = await readFacts();
writeFileSync(join(built, 'facts.json'), JSON.stringify(facts));

rmSync(join(built, 'thumbnails'), { recursive: true, force: true });
let count = 0;
for (const subject of subjects()) {
  for (const scheme of thumbnailSchemes) {
    const picture = await thumbnail(subject, scheme);
    if (picture === undefined) continue;
    const file = join(built, 'thumbnails', `${subject}.${scheme}.webp`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    count += 1;
  }
}
console.log(`Storybook's pages have facts of ${Object.keys(facts).length} components and ${count} thumbnails.`);
