import { describe, expect, it } from 'vitest';
import { componentOf } from './components.ts';
import { kinds, type Kind, type Mutant } from './mutant.ts';
import { mutantsOfPieces, mutantsOfSheets } from './population.ts';
import { dice } from '../run/random.ts';
import { sample } from './sample.ts';

const rule = (selector: string, declarations: Record<string, string>, path = ['@layer galley.components']) => ({
  name: [...path, selector].join(' { '),
  path,
  selector,
  declarations: Object.entries(declarations).map(([property, value]) => ({ property, value })),
});

const sheets = {
  rules: [
    rule('[data-galley-brand="a"]', { '--galley-space-m': '16px', '--galley-color-ink-text': '#222' }, [
      '@layer galley.tokens',
    ]),
    rule('.byline·0', {
      color: 'var(--galley-color-ink-text)',
      gap: 'var(--galley-space-m)',
      'margin-inline-start': '4px',
    }),
    rule('.card·3:focus-visible', { outline: '2px solid var(--galley-color-ink-text)' }),
    rule('.card·0', { display: 'none' }, ['@layer galley.components', '@media print']),
    rule('.card·1', { padding: '8px' }, ['@layer galley.components', '@media (width >= 48em)']),
  ],
  faces: ['A | 400 | normal | U+0-10FFFF'],
};

const many = (kind: Kind, component: string, count: number) =>
  Array.from({ length: count }, (_, index): Mutant => ({
    id: `${component} ${index}`,
    kind,
    component,
    change: { kind: 'element', selector: `.${component}·${index}` },
    touched: [],
  }));

describe('the faults that are drawn', () => {
  it('are the same for the same seed, in the same order, and others for another', () => {
    const draw = (seed: number) => {
      const roll = dice(seed);
      return sample(mutantsOfSheets(sheets, roll), roll).map(({ id }) => id);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('are of every component, before one is asked twice', () => {
    const population = [...many('declaration deleted', 'large', 500), ...many('declaration deleted', 'small', 2)];
    const drawn = sample(population, dice(1)).filter(({ component }) => component === 'small');
    expect(drawn).toHaveLength(2);
  });

  it('have every token among them', () => {
    const population = [...many('token: colour', 'token color', 300), ...many('declaration changed', 'card', 300)];
    expect(sample(population, dice(1)).filter(({ kind }) => kind === 'token: colour')).toHaveLength(300);
  });
});

describe('the faults that are possible', () => {
  const all = mutantsOfSheets(sheets, dice(1));

  it('are of every kind that the sheets have something for', () => {
    const found = new Set(all.map(({ kind }) => kind));
    const missing = kinds.filter((kind) => !found.has(kind));
    expect(missing).toEqual([
      'token: colour in the dark',
      'token: type',
      'token: other',
      'forced-colours rule removed',
      'alt, ARIA, language, heading level',
      'element removed',
      'image missing',
    ]);
  });

  it('know whom a token reaches', () => {
    const token = all.find(({ id }) => id.startsWith('--galley-color-ink-text'));
    const specimen = '[style*="var(--galley-color-ink-text)"]';
    expect(token?.touched).toEqual(['.byline·0', '.card·3:focus-visible', specimen]);
  });

  it('take from an element what it says, and take it away, but never a whole component', () => {
    const img = { tag: 'img', classes: 'card·2', around: 'card·0', attributes: ['alt'] };
    const root = { tag: 'article', classes: 'card·0', around: 'page·4', attributes: [] };
    const heading = { tag: 'h2', classes: '', around: 'card·0', attributes: [] };
    const found = mutantsOfPieces([img, root, heading]).map(({ id }) => id);
    expect(found).toEqual([
      'alt removed from img.card·2',
      'image of img.card·2 missing',
      'img.card·2 removed',
      'level of .card·0 h2:not([class]) changed',
    ]);
  });
});

it('tells the component from the end of a selector', () => {
  expect(componentOf('.card·0:hover .card-list·a > a')).toBe('card-list');
  expect(componentOf(':where([data-galley-page])')).toBeUndefined();
});
