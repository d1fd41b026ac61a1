import { describe, expect, it } from 'vitest';
import { changesOf, madePhysical, movedQuery } from './values.ts';

describe('a small slip of a value', () => {
  it.each([
    ['padding', '8px', ['9px', '7px']],
    ['padding', '0px', ['1px']],
    ['--galley-space-m', '16px', ['17px', '15px']],
    ['--galley-type-body-size', '1rem', ['1.0625rem', '0.9375rem']],
    ['--galley-type-kicker-tracking', '0.09em', ['0.1em', '0.08em']],
    ['--galley-type-body-weight', '400', ['500']],
    ['--galley-type-kicker-weight', '500', ['600', '400']],
    ['--galley-type-quote-weight', '700', ['600']],
    ['min-inline-size', '0px', ['auto']],
    ['--galley-type-body-leading', '1.56', ['1.61', '1.51']],
    ['--galley-manner-kicker-case', 'uppercase', ['none']],
    ['--galley-manner-drop-cap', 'normal', ['3']],
    ['--galley-manner-drop-cap-gap', '0', ['1px']],
    ['--galley-font-text', '"One", "Two", serif', ['"Two", serif']],
    ['text-align', 'start', ['end']],
    ['gap', 'var(--galley-space-s)', ['calc(var(--galley-space-s) + 1px)', 'calc(var(--galley-space-s) - 1px)']],
    ['grid-area', 'main', []],
    ['background-image', 'url("x-2px.svg")', []],
  ])('%s: %s', (property, value, expected) => {
    expect(changesOf(property, value)).toEqual(expected);
  });

  it('touches one part at a time', () => {
    expect(changesOf('outline', '2px solid var(--galley-color-focus)')).toEqual([
      '3px solid var(--galley-color-focus)',
      '1px solid var(--galley-color-focus)',
      '2px solid oklch(from var(--galley-color-focus) calc(l + 0.06 - 0.12 * round(l)) c h / alpha)',
    ]);
  });

  it('tones a colour that is written out', () => {
    expect(changesOf('--galley-color-ink-text', '#28231e')).toEqual([
      'oklch(from #28231e calc(l + 0.06 - 0.12 * round(l)) c h / alpha)',
    ]);
  });
});

it('makes a logical property physical, from left to right', () => {
  expect(madePhysical('padding-inline-start', '4px')).toEqual({ property: 'padding-left', value: '4px' });
  expect(madePhysical('border-inline-end-width', '1px')).toEqual({ property: 'border-right-width', value: '1px' });
  expect(madePhysical('text-align', 'start')).toEqual({ property: 'text-align', value: 'left' });
  expect(madePhysical('padding-inline', '4px')).toBeUndefined();
});

it('moves a query by one pixel', () => {
  expect(movedQuery('@media (width >= 48em)')).toBe('@media (width >= 48.0625em)');
  expect(movedQuery('@container (width >= 320px)')).toBe('@container (width >= 321px)');
  expect(movedQuery('@media print')).toBeUndefined();
});
