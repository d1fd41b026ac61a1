import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBrand } from './brand.js';
import { contractProperties } from './check-brand.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-brand-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  return { code: await runBrand(argv, { stdout: into('stdout'), stderr: into('stderr') }), ...written };
}

const typed = {
  name: 'der-pegel',
  paper: '#faf3d9',
  ink: '#0f2027',
  accent: '#b23a0e',
  display: 'Zilla Slab',
  text: 'Literata Variable',
};

const make = (changed: Partial<Record<keyof typeof typed | 'meta', string>> = {}) =>
  run('new', ...Object.entries({ ...typed, ...changed }).flatMap(([option, value]) => [`--${option}`, value]));

async function check(...sheets: string[]) {
  const files = sheets.map((_, index) => join(folder, `${index}.css`));
  await Promise.all(files.map((file, index) => writeFile(file, sheets[index] ?? '')));
  return run('check', ...files);
}

const sound = (await make()).stdout;

/** The sheet with a rule of somebody's hand below. */
const and = (rule: string) => `${sound}\n${rule}`;
const pegel = "[data-galley-brand='der-pegel']";

describe('new', () => {
  test('fills the contract, and stretches system fonts to those that it knows', () => {
    for (const property of contractProperties) expect(sound).toContain(`  ${property}: `);
    expect(sound).toContain("font-family: 'Zilla Slab Fallback';");
    expect(sound).toContain("--galley-font-text: 'Literata Variable', 'Literata Fallback', Georgia, serif;");
    // Neither of the two is a sans.
    expect(sound).toContain("--galley-font-meta: 'Literata Variable', ");
  });

  test('says which weights to load', () => {
    expect(sound).toContain('/* Load Zilla Slab in 600; Literata Variable in 400, 600, 700; and the italic of');
  });

  test('takes fonts that nobody knows', async () => {
    const { code, stdout, stderr } = await make({ display: 'Pegel Grotesk, sans-serif' });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'galley-brand: The metrics of “Pegel Grotesk” are not known, so it has no fallback font; text will move when it arrives.\n',
    });
    expect(stdout).toContain("--galley-font-display: 'Pegel Grotesk', Arial, sans-serif;");
    expect(stdout).toContain("--galley-font-meta: 'Pegel Grotesk', Arial, sans-serif;");
  });

  test('moves what could not be read, and says so', async () => {
    const { code, stdout, stderr } = await make({ accent: '#ffd400' });
    expect(code).toBe(0);
    const [, moved] = /--galley-color-accent-ink: (#\w+);/.exec(stdout) ?? [];
    expect(stderr).toBe(
      `galley-brand: --accent #ffd400 is too pale for words on this paper; they take ${moved}, and fills stay as near to yours as they can.\n`,
    );
    expect((await check(stdout)).code).toBe(0);
  });

  test('makes a sound brand of any palette', async () => {
    const color = (least: number, most: number) =>
      fc
        .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 359 }))
        .map(([l, c, h]) => `oklch(${l / 100} ${c / 100} ${h})`);
    await fc.assert(
      fc.asyncProperty(color(90, 100), color(0, 45), color(10, 95), async (paper, ink, accent) => {
        const { code, stdout } = await make({ paper, ink, accent });
        expect(code).toBe(0);
        expect(await check(stdout)).toMatchObject({ code: 0 });
      }),
      { numRuns: 25 },
    );
  });
});

describe('check', () => {
  test('shows each pair in each scheme, and that all is well', async () => {
    const { code, stdout } = await check(sound);
    expect(code).toBe(0);
    expect(stdout).toContain('light · light chosen\n');
    expect(stdout).toContain('print · print from dark\n');
    expect(stdout).toContain('  ✓ 15.03 of 4.5  ink-strong on ground-page\n');
    expect(stdout).toMatch(/der-pegel is sound: 123 properties, 5 kinds of page\.\n$/);
  });

  test('says what is too pale, and which colour would do', async () => {
    const { code, stdout } = await check(and(`${pegel} { --galley-color-ink-quiet: #8a8a80 }`));
    expect(code).toBe(1);
    expect(stdout).toContain('  ✗  3.13 of 4.5  ink-quiet on ground-page\n');
    const [, instead = ''] =
      /light: --galley-color-ink-quiet on --galley-color-ground-tint has 2\.\d\d, and needs 4\.5\. (#\w+) would do\./.exec(
        stdout,
      ) ?? [];
    const mended = await check(and(`${pegel} { --galley-color-ink-quiet: ${instead} }`));
    expect(mended.stdout).not.toContain('light: --galley-color-ink-quiet');
  });

  test('asks 7 of text for readers who want more contrast', async () => {
    const { stdout } = await check(
      and(`@media (prefers-contrast: more) { ${pegel} { --galley-color-ink-quiet: #5b6462 } }`),
    );
    expect(stdout).toContain('2 faults:');
    expect(stdout).toContain(
      'light, more contrast: --galley-color-ink-quiet on --galley-color-ground-tint has 4.96, and',
    );
  });

  test.each(contractProperties)('misses %s', async (property) => {
    const gone = new RegExp(`^ *${property}: .*\\n`, 'gm');
    const { code, stdout } = await check(sound.replaceAll(gone, ''));
    expect(code).toBe(1);
    expect(stdout).toContain(`: ${property} is not set, so Galley’s default brand shows there.`);
  });

  test.each(contractProperties.filter((property) => property.startsWith('--galley-color-')))(
    'misses %s in the dark',
    async (property) => {
      const [before = '', ...rest] = sound.split('@media screen and (prefers-color-scheme: dark) {');
      const gone = rest.join('').replace(new RegExp(`^ *${property}: .*\\n`, 'm'), '');
      const { code, stdout } = await check(`${before}@media screen and (prefers-color-scheme: dark) {${gone}`);
      expect(code).toBe(1);
      expect(stdout).toContain(`: ${property} is not set for dark, so the light `);
    },
  );

  test.each([
    ['a variable', `${pegel} { --galley-color-accent-ink: var(--red); --red: #ff9999 }`],
    ['a variable of a variable', `:root { --a: var(--b, #ff9999) } ${pegel} { --galley-color-accent-ink: var(--a) }`],
    [
      'a nested rule',
      `${pegel} { @media screen { &:not([data-galley-scheme='dark']) { --galley-color-accent-ink: #f99 } } }`,
    ],
    ['the page itself', `html:root${pegel} { --galley-color-accent-ink: #ff9999 }`],
    ['an important one', `:where(:root) { --galley-color-accent-ink: #ff9999 !important }`],
    [
      'a list of media',
      `@media print, screen and (prefers-color-scheme: light) { ${pegel} { --galley-color-accent-ink: #f99 } }`,
    ],
  ])('follows %s', async (_what, rule) => {
    expect((await check(and(rule))).stdout).toMatch(
      /\n {2}light.*: --galley-color-accent-ink on --galley-color-ground-page has/,
    );
  });

  test.each([
    ['a weaker rule', `:where(${pegel}) { --galley-color-accent-ink: #ff9999 }`],
    ['a layer', `@layer site { ${pegel} { --galley-color-accent-ink: #ff9999 } }`],
    ['another medium', `@media not all { ${pegel} { --galley-color-accent-ink: #ff9999 } }`],
    [
      'both of two',
      `@media (prefers-contrast: more) and (prefers-contrast: less) { ${pegel} { --galley-color-focus: #fff } }`,
    ],
  ])('is not misled by %s', async (_what, rule) => {
    expect(await check(and(rule))).toMatchObject({ code: 0 });
  });

  test('reads several files as one brand', async () => {
    const rule = `${pegel} { --galley-color-focus: #fffff0 }`;
    expect((await check(sound, rule)).code).toBe(1);
    expect((await check(rule, sound)).code).toBe(0);
  });

  test('takes a brand of the whole page, and one without a dark scheme', async () => {
    const [light = ''] = sound.split('@media screen and (prefers-color-scheme: dark)');
    const { code, stdout } = await check(light.replaceAll(pegel, ':root'));
    expect(stdout).toContain('This brand is sound: 123 properties');
    expect(code).toBe(0);
  });

  test.each([
    ['light-dark(#000, #fff)', 'which cannot be computed here'],
    ['rgb(0 0 0 / 50%)', 'which shows what is behind it'],
  ])('says what it cannot judge: %s', async (color, said) => {
    const { code, stdout } = await check(and(`${pegel} { --galley-color-ink-text: ${color} }`));
    expect(code).toBe(1);
    expect(stdout).toContain(`: --galley-color-ink-text is “${color}”, ${said}`);
  });

  test('says which rules it did not look at', async () => {
    const { code, stdout } = await check(and(`.night ${pegel} { --galley-color-ink-text: #fff }`));
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Not looked at: “.night [data-galley-brand="der-pegel"]”, which asks for more than a brand and a scheme.',
    );
  });
});

describe('what is typed wrong', () => {
  test.each<[argv: string[], said: string]>([
    [[], 'Say what to do: new, check or tokens; --help tells more.'],
    [['nwe'], 'There is no command "nwe"; --help shows which there are.'],
    [['new', '--colour', 'x'], "Unknown option '--colour'; --help shows which there are."],
    [['new', '--name', 'Der Pegel'], '--name has to be small letters, digits and hyphens, such as der-pegel.'],
    [['new'], 'new needs --name; --help tells more.'],
    [['check'], 'Give check one stylesheet at least.'],
    [['check', '--paper', '#fff', 'a.css'], '--paper means nothing to check; --help shows what does.'],
    [['check', 'nowhere.css'], 'There is no file nowhere.css.'],
  ])('%j is told in a sentence', async (argv, said) => {
    expect(await run(...argv)).toEqual({ code: 2, stdout: '', stderr: `galley-brand: ${said}\n` });
  });

  test.each([
    [{ paper: 'newsprint' }, '--paper "newsprint" is no opaque CSS colour, such as #8c1c13.'],
    [{ accent: 'transparent' }, '--accent "transparent" is no opaque CSS colour, such as #8c1c13.'],
    [
      { paper: '#111111', ink: '#eeeeee' },
      '--paper is darker than --ink. Give the light scheme; the dark one is made of it.',
    ],
    [{ paper: '#999999' }, '--paper #999999 is too dark to print on: its contrast to black has to be 12 at least.'],
    [{ text: 'A*/}' }, '--text "A*/}" cannot stand in a stylesheet.'],
  ])('%j makes no brand', async (changed, said) => {
    expect(await make(changed)).toEqual({ code: 2, stdout: '', stderr: `galley-brand: ${said}\n` });
  });

  test.each([
    ['', '0.css is no brand: no rule for the whole page or for a data-galley-brand sets a property'],
    ['body { color: red }', '0.css is no brand: '],
    [
      `${pegel} { --galley-color-focus: red } [data-galley-brand='b'] { --x: 1 }`,
      '0.css speaks of 2 brands (der-pegel, b)',
    ],
    ['@media { { }', '0.css is no CSS that can be read: '],
  ])('%j is no brand', async (css, said) => {
    const { code, stdout, stderr } = await check(css);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`galley-brand: ${said}`);
  });
});

test('--help shows all of it', async () => {
  const { code, stdout } = await run('check', '--help');
  expect(code).toBe(0);
  for (const word of ['new', 'check', ...Object.keys(typed).map((option) => `--${option}`), '--meta']) {
    expect(stdout).toContain(word);
  }
});

describe('tokens', () => {
  test('of all brands as custom properties are brands that check finds sound', async () => {
    const { code, stdout } = await run('tokens', 'novyi-lyman', '--as', 'css');
    expect(code).toBe(0);
    expect((await check(stdout)).code).toBe(0);
    const all = (await run('tokens', '--as', 'css')).stdout;
    expect(all).toContain("[data-galley-brand='harbour-courier'] {");
    expect(all).toContain("[data-galley-brand='al-marsa'][data-galley-scheme='dark'] {");
  });

  test('of one brand and scheme are written in the Design Tokens Format', async () => {
    const { stdout } = await run('tokens', 'al-marsa', '--scheme', 'dark');
    expect(JSON.parse(stdout)).toMatchObject({ color: { ground: { page: { $value: { hex: '#0b1317' } } } } });
  });

  test('of all brands are written for Tokens Studio', async () => {
    const { stdout } = await run('tokens', '--as', 'tokens-studio');
    expect(Object.keys(JSON.parse(stdout) as object)).toContain('al-marsa/dark');
  });

  test.each([
    [['tokens'], 'holds one brand. Say which: harbour-courier, novyi-lyman, al-marsa.'],
    [['tokens', 'the-gull'], 'Galley has no brand "the-gull"'],
    [['tokens', 'al-marsa', '--as', 'figma'], '--as takes dtcg, css or tokens-studio, not "figma".'],
    [['tokens', 'al-marsa', '--scheme', 'dim'], '--scheme is light or dark, not "dim".'],
    [['tokens', '--as', 'css', '--scheme', 'dark'], 'a file of css holds both schemes'],
    [['tokens', 'al-marsa', '--paper', '#fff'], '--paper means nothing to tokens'],
  ])('%j is answered with a sentence', async (argv, sentence) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
