import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { brandNames, type BrandName } from '../brands/brand-names.js';
import { brands } from '../brands/brands.js';
import { brandCss, ownCss } from './brand-css.js';
import { checkBrand, contractProperties, type CheckedMode, type CheckedPair } from './check-brand.js';
import { contrast, hex, oklch } from './contrast.js';
import { deriveBrand } from './derive-brand.js';
import type { Palette } from './derive-scheme.js';
import type { BrandFonts } from './derive-type.js';
import { designTokens, tokensStudioFile } from './design-tokens.js';
import { findFont, knowsFonts } from './find-font.js';
import { readBrand, type BrandSheet } from './read-brand.js';

/** Where the command's words go. */
interface Output {
  write: (text: string) => unknown;
}

export interface CommandContext {
  stdout: Output;
  stderr: Output;
}

const help = `Makes a brand from a palette and fonts, as CSS custom properties, and checks any such brand.

  galley-brand new OPTIONS > FILE   writes a stylesheet that fills the whole theme contract
  galley-brand check FILE ...       says how much contrast each pair of colours has, in each scheme,
                                    and what to take where it is too little; several files are one brand
  galley-brand tokens [BRAND] > FILE  writes Galley's own tokens for other tools: of all brands, or of one

  --name NAME       new: as in data-galley-brand, such as der-pegel
  --paper COLOUR    new: what is printed on, the lightest
  --ink COLOUR      new: what headlines are printed in, the darkest
  --accent COLOUR   new: links, kickers, buttons
  --display FONT    new: the font of headlines, as in font-family; the kind may be added: 'Pegel Slab, serif'
  --text FONT       new: the font of text
  --meta FONT       new: the font of bylines, captions and buttons; otherwise a sans of the two, or the text's
  --as FORMAT       tokens: dtcg, the Design Tokens Format (one brand, one scheme); css, custom properties;
                    or tokens-studio, for the plug-in of Figma; otherwise dtcg
  --scheme SCHEME   tokens, as dtcg: light or dark; otherwise light
  --help            shows this

check ends with 1 if a colour is too pale or a property is missing, and 2 if there is no brand in the file.
`;

const options = {
  name: { type: 'string' },
  paper: { type: 'string' },
  ink: { type: 'string' },
  accent: { type: 'string' },
  display: { type: 'string' },
  text: { type: 'string' },
  meta: { type: 'string' },
  as: { type: 'string' },
  scheme: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = Partial<Record<Exclude<keyof typeof options, 'help'>, string>>;

/** What is wrong, in a sentence for who typed it. */
class Mistake extends Error {}

/** Runs the command, and resolves with how it exits: 0 when all is well, 1 when a brand has faults, and otherwise 2. */
export async function runBrand(argv: readonly string[], context: CommandContext): Promise<number> {
  try {
    return await run(argv, context);
  } catch (error) {
    context.stderr.write(`galley-brand: ${sentence(error)}\n`);
    return 2;
  }
}

async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const { help: wantsHelp, ...given } = values;
  const [name, ...rest] = positionals;
  if (wantsHelp === true) {
    context.stdout.write(help);
    return 0;
  }
  if (name === 'new') return makeNew(given, rest, context);
  if (name === 'check') return check(given, rest, context);
  if (name === 'tokens') return tokens(given, rest, context);
  throw new Mistake(
    name === undefined
      ? 'Say what to do: new, check or tokens; --help tells more.'
      : `There is no command ${JSON.stringify(name)}; --help shows which there are.`,
  );
}

async function makeNew(values: Values, rest: readonly string[], { stdout, stderr }: CommandContext): Promise<number> {
  if (rest.length > 0) throw new Mistake(`${JSON.stringify(rest[0])} is one word too many; --help shows what is not.`);
  const name = needed(values, 'name');
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Mistake('--name has to be small letters, digits and hyphens, such as der-pegel.');
  const palette = readPalette(values);
  const fonts = await readFonts(values);
  const brand = deriveBrand(palette, fonts);
  stdout.write(brandCss(name, brand, fonts, `galley-brand new ${typed(values)}`));
  const notes = [
    ...(brand.light.ink.strong === palette.ink ? [] : [moved('ink', palette.ink, brand.light.ink.strong)]),
    ...(brand.light.accent.ink === palette.accent ? [] : [moved('accent', palette.accent, brand.light.accent.ink)]),
    ...(await unknownFonts(fonts)),
  ];
  for (const note of notes) stderr.write(`galley-brand: ${note}\n`);
  return 0;
}

const moved = (role: string, from: string, to: string) =>
  `--${role} ${from} is too pale for words on this paper; they take ${to}, and fills stay as near to yours as they can.`;

async function unknownFonts(fonts: BrandFonts): Promise<string[]> {
  if (!(await knowsFonts()))
    return [
      '@capsizecss/metrics is not installed, so no fallback fonts were made; text will move when the fonts arrive.',
    ];
  const families = new Set(Object.values(fonts).flatMap(({ family, metrics }) => (metrics ? [] : family)));
  return [...families].map(
    (family) => `The metrics of “${family}” are not known, so it has no fallback font; text will move when it arrives.`,
  );
}

/** The options as they would be typed again. */
function typed(values: Values): string {
  return Object.entries(values)
    .map(([option, value]) => `--${option} ${/^[\w-]+$/.test(value) ? value : `'${value}'`}`)
    .join(' ');
}

function readPalette(values: Values): Palette {
  const color = (option: 'paper' | 'ink' | 'accent') => {
    const text = needed(values, option);
    const read = oklch(text);
    if (read === undefined || (read.alpha ?? 1) < 1)
      throw new Mistake(`--${option} ${JSON.stringify(text)} is no opaque CSS colour, such as #8c1c13.`);
    return hex(read);
  };
  const palette = { paper: color('paper'), ink: color('ink'), accent: color('accent') };
  if (contrast(palette.paper, '#000000') < contrast(palette.ink, '#000000'))
    throw new Mistake('--paper is darker than --ink. Give the light scheme; the dark one is made of it.');
  if (contrast(palette.paper, '#000000') < 12)
    throw new Mistake(`--paper ${palette.paper} is too dark to print on: its contrast to black has to be 12 at least.`);
  return palette;
}

async function readFonts(values: Values): Promise<BrandFonts> {
  const display = await findFont(needed(values, 'display'), 'serif');
  const text = await findFont(needed(values, 'text'), 'serif');
  const sans = [display, text].find(({ generic }) => generic === 'sans-serif');
  const meta = values.meta === undefined ? (sans ?? text) : await findFont(values.meta, 'sans-serif');
  return { display, text, meta };
}

function needed(values: Values, option: keyof Values): string {
  const value = values[option]?.trim();
  if (value === undefined || value === '') throw new Mistake(`new needs --${option}; --help tells more.`);
  // It stands in a comment and in quotes of the stylesheet.
  if (/[{};\\]|\*\/|\/\*/.test(value))
    throw new Mistake(`--${option} ${JSON.stringify(value)} cannot stand in a stylesheet.`);
  return value;
}

function tokens(values: Values, names: readonly string[], { stdout }: CommandContext): number {
  const { as: format = 'dtcg', scheme, ...others } = values;
  const [astray] = Object.keys(others);
  if (astray !== undefined) throw new Mistake(`--${astray} means nothing to tokens; --help shows what does.`);
  const unknown = names.find((name) => !isBrandName(name));
  if (unknown !== undefined)
    throw new Mistake(`Galley has no brand ${JSON.stringify(unknown)}; it has ${brandNames.join(', ')}.`);
  const chosen = names.length === 0 ? brandNames : names.filter((name) => isBrandName(name));
  if (scheme !== undefined && format !== 'dtcg')
    throw new Mistake(`--scheme is for --as dtcg: a file of ${format} holds both schemes.`);
  stdout.write(`${written(format, chosen, scheme)}\n`);
  return 0;
}

const isBrandName = (name: string): name is BrandName => (brandNames as readonly string[]).includes(name);

function written(format: string, chosen: readonly BrandName[], scheme = 'light'): string {
  switch (format) {
    case 'css':
      return chosen.map((name) => ownCss(name, brands[name])).join('\n\n');
    case 'tokens-studio':
      return json(tokensStudioFile(Object.fromEntries(chosen.map((name) => [name, brands[name]]))));
    case 'dtcg': {
      const [name, ...more] = chosen;
      if (name === undefined || more.length > 0)
        throw new Mistake(`A file of the Design Tokens Format holds one brand. Say which: ${chosen.join(', ')}.`);
      if (scheme !== 'light' && scheme !== 'dark')
        throw new Mistake(`--scheme is light or dark, not ${JSON.stringify(scheme)}.`);
      return json(designTokens(brands[name], scheme));
    }
    default:
      throw new Mistake(`--as takes dtcg, css or tokens-studio, not ${JSON.stringify(format)}.`);
  }
}

const json = (value: unknown) => JSON.stringify(value, undefined, 2);

async function check(values: Values, files: readonly string[], { stdout }: CommandContext): Promise<number> {
  const [astray] = Object.keys(values);
  if (astray !== undefined) throw new Mistake(`--${astray} means nothing to check; --help shows what does.`);
  if (files.length === 0) throw new Mistake('Give check one stylesheet at least.');
  const sheet = readSheet((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n'), files);
  const modes = checkBrand(sheet);
  const faults = faultsOf(modes);
  for (const mode of modes) stdout.write(`${table(mode)}\n`);
  for (const selector of sheet.unread)
    stdout.write(`Not looked at: “${selector}”, which asks for more than a brand and a scheme.\n`);
  stdout.write(
    faults.length === 0
      ? `${sheet.brands[0] ?? 'This brand'} is sound: ${contractProperties.length} properties, ${modes.length} kinds of page.\n`
      : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.map((fault) => `  ${fault}\n`).join('')}`,
  );
  return faults.length === 0 ? 0 : 1;
}

function readSheet(css: string, files: readonly string[]): BrandSheet {
  const where = files.map((file) => basename(file)).join(' and ');
  let sheet: BrandSheet;
  try {
    sheet = readBrand(css);
  } catch (error) {
    throw new Mistake(`${where} is no CSS that can be read: ${sentence(error)}`, { cause: error });
  }
  if (sheet.brands.length > 1)
    throw new Mistake(
      `${where} speaks of ${sheet.brands.length} brands (${sheet.brands.join(', ')}); check one at a time.`,
    );
  const inLight = sheet.valuesFor({ medium: 'screen', system: 'light', wantsMore: false });
  if (![...inLight.keys()].some((property) => property.startsWith('--galley-color-')))
    throw new Mistake(
      `${where} is no brand: no rule for the whole page or for a data-galley-brand sets a property that begins with --galley-color-.`,
    );
  return sheet;
}

/** Rounded down: 4.498 is not 4.5. */
const shown = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

const short = (property: string) => property.replace('--galley-color-', '');

function table({ names, pairs }: CheckedMode): string {
  const rows = pairs.map(
    ({ of, on, ratio, least }) =>
      `  ${ratio < least ? '✗' : '✓'} ${shown(ratio).padStart(5)} of ${least}  ${short(of)} on ${short(on)}\n`,
  );
  return `${names.join(' · ')}\n${rows.join('')}`;
}

/** Each once, with every mode that it is in. */
function faultsOf(modes: readonly CheckedMode[]): string[] {
  const found = new Map<string, string[]>();
  for (const { names, pairs, faults } of modes) {
    const pale = pairs.filter(({ ratio, least }) => ratio < least).map((pair) => paleness(pair));
    for (const fault of [...faults, ...pale]) found.set(fault, [...(found.get(fault) ?? []), ...names.slice(0, 1)]);
  }
  return [...found].map(([fault, names]) => `${names.join(' · ')}: ${fault}`);
}

function paleness({ of, on, ratio, least, instead }: CheckedPair): string {
  const advice =
    instead === undefined ? 'No brightness of it would do: change what it stands on.' : `${instead} would do.`;
  return `${of} on ${on} has ${shown(ratio)}, and needs ${least}. ${advice}`;
}

/** Node adds what to do about an option that it does not know. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS_'))
    return `${error.message.replace(/\.\s.*/s, '')}; --help shows which there are.`;
  if (code === 'ENOENT' && 'path' in error) return `There is no file ${String(error.path)}.`;
  return error.message;
}
