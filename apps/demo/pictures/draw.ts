/**
 * Draws the papers' pictures into public/pictures/NAME-WIDTH.webp, and their icons for home screens beside them.
 * `--only NAME` draws one picture; `--proof FOLDER` also writes a full-size PNG there.
 */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { Board, type Scene } from './board.ts';

const here = import.meta.dirname;
const out = join(here, '../public/pictures');
const { values } = parseArgs({ options: { only: { type: 'string' }, proof: { type: 'string' } } });

await mkdir(out, { recursive: true });
const files = (await readdir(join(here, 'scenes'))).filter((file) => file.endsWith('.ts')).toSorted();
const wanted = values.only ? files.filter((file) => file === `${values.only}.ts`) : files;
if (wanted.length === 0) {
  console.error(`No scene named ${values.only}. There are: ${files.map((file) => file.slice(0, -3)).join(', ')}`);
  process.exit(1);
}

/** Writes every width of a printed sheet, and says so. */
async function publish(scene: Scene, sheet: Buffer, seconds: number): Promise<void> {
  const raw = { ...scene.size, channels: 3 as const };
  const sizes = await Promise.all(
    scene.widths.map(async (width) => {
      const target = join(out, `${scene.name}-${width}.webp`);
      await sharp(sheet, { raw })
        .resize({ width })
        .webp({ quality: 78, effort: 4, smartSubsample: true })
        .toFile(target);
      return `${width}: ${Math.round((await stat(target)).size / 1024)} kB`;
    }),
  );
  if (values.proof) {
    await sharp(sheet, { raw })
      .png({ compressionLevel: 3 })
      .toFile(join(values.proof, `${scene.name}.png`));
  }
  console.log(`${scene.name}  ${sizes.join('  ')}  (drawn in ${seconds.toFixed(1)} s)`);
}

/** Home screens take no SVG. */
const icons = {
  'harbour-courier': 'favicon.svg',
  'novyi-lyman': 'uk/favicon.svg',
  'al-marsa': 'ar/favicon.svg',
};

async function publishIcons(): Promise<void> {
  const side = 180;
  for (const [brand, file] of Object.entries(icons)) {
    // Drawn at its size and not enlarged: SVG has 72 dots to the inch, and these are 32 wide.
    const drawing = sharp(join(here, '../public', file), { density: (72 * side) / 32 });
    await drawing
      .resize(side)
      .png({ palette: true })
      .toFile(join(out, `icon-${brand}-${side}.png`));
  }
}

if (values.only === undefined) await publishIcons();

const begun = performance.now();
// One picture is encoded while the next is painted.
let publishing = Promise.resolve();
for (const file of wanted) {
  const from = performance.now();
  const { scene } = (await import(join(here, 'scenes', file))) as { scene: Scene };
  const board = new Board(scene.size, scene.seed);
  await scene.paint(board);
  const sheet = board.print(scene.print);
  await publishing;
  publishing = publish(scene, sheet, (performance.now() - from) / 1000);
}
await publishing;
console.log(`${wanted.length} pictures in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
