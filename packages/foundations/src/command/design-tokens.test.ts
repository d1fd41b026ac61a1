import { defineConfig, parse } from '@terrazzo/parser';
import { describe, expect, test } from 'vitest';
import { brands } from '../brands/brands.js';
import { brandRules } from '../brands/brand-rules.js';
import { designTokens, tokensStudioFile } from './design-tokens.js';

const here = new URL(import.meta.url);
const schemes = ['light', 'dark'] as const;
const all = Object.entries(brands).flatMap(([name, brand]) =>
  schemes.map((scheme) => ({ name, brand, scheme, tokens: designTokens(brand, scheme) })),
);

/** Reads a file of tokens as Terrazzo does, which holds it to the format, and gives its tokens by their ids. */
async function read(tokens: unknown) {
  const config = defineConfig({}, { cwd: here });
  const src = JSON.stringify(tokens);
  const { tokens: found } = await parse([{ filename: new URL('file:///tokens.json'), src }], { config });
  return found;
}

describe.each(all)('$name, $scheme', ({ brand, scheme, tokens }) => {
  test('is a file of the Design Tokens Format', async () => {
    const found = await read(tokens);
    expect(Object.keys(found)).toHaveLength(leaves(tokens));
    expect(found['color.accent.fill']?.$value).toMatchObject({ hex: brand[scheme].accent.fill });
    expect(found['type.phone.body']?.$value).toMatchObject({
      fontSize: { value: brand.type.body[0] / 16, unit: 'rem' },
    });
  });

  test('has a token for every property of the brand but its keywords', () => {
    const properties = new Set(brandRules(brand, (suffix) => suffix).flatMap(({ values }) => Object.keys(values)));
    const kept = [...properties].filter((property) => !property.startsWith('--galley-manner-'));
    const groups = kept.filter((property) => !property.startsWith('--galley-type-'));
    const { type, ...rest } = tokens;
    expect(leaves(rest)).toBe(groups.length);
    // Each step has four properties, and one token at each width.
    expect(leaves(type)).toBe(((kept.length - groups.length) / 4) * 2);
  });
});

test.each([
  ['a colour without components', { a: { $type: 'color', $value: { colorSpace: 'srgb' } } }],
  ['a length that is none', { a: { $type: 'dimension', $value: 'wide' } }],
  ['a step in a font that there is not', { a: { $type: 'typography', $value: { fontFamily: '{font.none}' } } }],
])('the reader refuses %s', async (_what, tokens) => {
  await expect(read(tokens)).rejects.toThrow();
});

test('Tokens Studio has a set and a theme for each brand and scheme, and values as CSS has them', () => {
  const { $themes, $metadata, ...sets } = tokensStudioFile(brands);
  expect(Object.keys(sets)).toEqual($metadata.tokenSetOrder);
  expect($themes.map(({ selectedTokenSets }) => Object.keys(selectedTokenSets))).toEqual(
    $metadata.tokenSetOrder.map((set) => [set]),
  );
  expect(sets['al-marsa/dark']).toMatchObject({
    color: { focus: { $type: 'color', $value: brands['al-marsa'].dark.focus } },
    picture: { scrim: { dark: { $value: '#0c0a09b3' } } },
    space: { m: { $type: 'dimension', $value: '16px' } },
    type: { phone: { body: { $value: { fontFamily: '{font.text}', fontSize: '1.25rem', lineHeight: '1.8' } } } },
  });
});

function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return '$value' in value ? 1 : Object.values(value).reduce((sum: number, inner) => sum + leaves(inner), 0);
}
