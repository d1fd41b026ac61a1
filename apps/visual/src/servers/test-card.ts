/**
 * A card in the place of a photograph, of the same size. A photograph is content: it fills the baselines with
 * megabytes that say nothing about the design, and changes without it. The card shows what the design does to a
 * picture: its box, crop, scale, mirror and filter, which picture it is, and which of its files was chosen.
 */
export function testCard(file: string, webp: Buffer): string {
  const { width, height } = sizeOfWebp(webp);
  const hue = hueOf(file.replace(/-\d+\.webp$/, ''));
  const line = Math.max(2, Math.round(width / 160));
  const radius = Math.min(width, height) / 2 - line;
  // One square for each 160 px of the file, from the left.
  const squares = Array.from({ length: Math.round(width / 160) }, (_, index) => {
    const x = width * (0.1 + 0.08 * index);
    return `<rect x="${x}" y="${height * 0.1}" width="${width * 0.04}" height="${width * 0.04}" />`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="hsl(${hue} 30% 62%)" />
  <rect width="${width / 2}" height="${height / 2}" fill="hsl(${hue} 30% 78%)" />
  <rect x="${width / 2}" y="${height / 2}" width="${width / 2}" height="${height / 2}" fill="hsl(${hue} 30% 34%)" />
  <g fill="none" stroke="#fff" stroke-width="${line}">
    <circle cx="${width / 2}" cy="${height / 2}" r="${radius}" />
    <rect x="${line / 2}" y="${line / 2}" width="${width - line}" height="${height - line}" />
  </g>
  <g fill="#000">${squares.join('')}</g>
</svg>`;
}

/** The same name has the same colour on every machine. */
function hueOf(name: string): number {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % 360;
}

/** Reads the size from the head of a WebP file, of whichever of its three kinds. */
function sizeOfWebp(webp: Buffer): { width: number; height: number } {
  switch (webp.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: webp.readUInt16LE(26) & 0x3fff, height: webp.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = webp.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: webp.readUIntLE(24, 3) + 1, height: webp.readUIntLE(27, 3) + 1 };
    default:
      throw new Error('The picture is no WebP file, so no card can be drawn for it.');
  }
}
