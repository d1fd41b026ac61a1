import { component, variant, vars } from '@galley/foundations';
import { fallbackVar, style } from '@vanilla-extract/css';
import { listDigits } from './digits.css.js';

export const root = style(component({ display: 'grid', rowGap: '0.7em', minInlineSize: 0 }));

export const paragraph = style(component({ textWrap: 'pretty' }));

export const list = style(
  component({
    maxInlineSize: vars.measure.text,
    display: 'grid',
    rowGap: '0.45em',
    paddingInlineStart: '1.25em',
  }),
);

export const ordered = style(variant({ listStyleType: fallbackVar(listDigits, 'decimal') }));

export const item = style(component({ paddingInlineStart: '0.25em', '::marker': { color: vars.color.ink.quiet } }));

export const nested = style(variant({ marginBlockStart: '0.45em' }));
