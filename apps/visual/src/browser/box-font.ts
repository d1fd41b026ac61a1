/**
 * The only font that the browser finds on the machine: a box for every character. A letter that no web font draws
 * is then a box on every machine, and not whatever the host had installed. Chromium ends without any font at all,
 * and does not read the packed web fonts from the disk; so the box is drawn here.
 */
export const boxFontName = 'Galley Boxes';

const unitsPerEm = 1000;
const ascent = 800;
const descent = 200;
const advance = 600;

/** An outer frame clockwise and an inner one against it: a box that is hollow. */
const frames = [
  [
    [60, 0],
    [60, 700],
    [540, 700],
    [540, 0],
  ],
  [
    [120, 60],
    [480, 60],
    [480, 640],
    [120, 640],
  ],
] as const;

/** Glyph 0 stands for what is missing, 1 for every character, 2 for the space. */
const glyphCount = 3;

const bytes = (...values: number[]) => Buffer.from(values);

function words(...values: number[]): Buffer {
  const table = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) table.writeUInt16BE(value & 0xff_ff, index * 2);
  return table;
}

function longs(...values: number[]): Buffer {
  const table = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) table.writeUInt32BE(value >>> 0, index * 4);
  return table;
}

function boxGlyph(): Buffer {
  const points = frames.flat();
  const steps = (axis: 0 | 1) => points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  const ends = frames.map((_, index) => frames.slice(0, index + 1).flat().length - 1);
  return Buffer.concat([
    words(frames.length, 60, 0, 540, 700, ...ends, 0),
    bytes(...points.map(() => 1)),
    words(...steps(0), ...steps(1)),
  ]);
}

function nameTable(): Buffer {
  const names = [
    [1, boxFontName],
    [2, 'Regular'],
    [4, boxFontName],
    [6, boxFontName.replace(' ', '')],
  ] as const;
  let text = Buffer.alloc(0);
  const records = names.map(([id, name]) => {
    const utf16 = Buffer.from(name, 'utf16le').swap16();
    const record = words(3, 1, 0x4_09, id, utf16.length, text.length);
    text = Buffer.concat([text, utf16]);
    return record;
  });
  return Buffer.concat([words(0, names.length, 6 + names.length * 12), ...records, text]);
}

function characterMap(): Buffer {
  // Many characters to one glyph (format 13). Without it a letter that no font has would be drawn by the web font
  // that lacks it, as its own sign for what is missing, and the browser would report nothing amiss.
  const groups = [
    [0x20, 0x20, 2],
    [0x21, 0xd7_ff, 1],
    [0xe0_00, 0x10_ff_ff, 1],
  ].flat();
  const everything = Buffer.concat([words(13, 0), longs(16 + groups.length * 4, 0, groups.length / 3, ...groups)]);
  return Buffer.concat([words(0, 1, 3, 10), longs(12), everything]);
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The font as a TrueType file. */
export function boxFont(): Buffer {
  const box = boxGlyph();
  const half = box.length / 2;
  const metrics = [advance, 60, advance, 60, advance, 0];
  const os2 = Buffer.concat([
    words(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    longs(1, 0, 0, 0),
    Buffer.from('GALY'),
    words(0x40, 0x20, 0x7e, ascent, -descent, 0, ascent, descent),
    longs(1, 0),
    words(500, 700, 0, 0x20, 1),
  ]);
  const tables: Record<string, Buffer> = {
    'OS/2': os2,
    cmap: characterMap(),
    glyf: Buffer.concat([box, box]),
    head: Buffer.concat([
      longs(0x1_00_00, 0x1_00_00, 0, 0x5f_0f_3c_f5),
      words(3, unitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 540, 700, 0, 8, 2, 0, 0),
    ]),
    hhea: Buffer.concat([
      longs(0x1_00_00),
      words(ascent, -descent, 0, advance, 60, 60, 540, 1, 0, 0, 0, 0, 0, 0, 0, glyphCount),
    ]),
    hmtx: words(...metrics),
    loca: words(0, half, half * 2, half * 2),
    maxp: Buffer.concat([longs(0x1_00_00), words(glyphCount, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameTable(),
    post: Buffer.concat([longs(0x3_00_00, 0), words(-100, 50), longs(1, 0, 0, 0, 0)]),
  };

  const tags = Object.entries(tables);
  const directory = [longs(0x1_00_00), words(tags.length, 128, 3, tags.length * 16 - 128)];
  const bodies: Buffer[] = [];
  let offset = 12 + tags.length * 16;
  for (const [tag, table] of tags) {
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    directory.push(Buffer.from(tag), longs(checksum(table), offset, table.length));
    bodies.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}
