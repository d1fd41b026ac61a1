import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    containerType: 'inline-size',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.s,
    minInlineSize: 0,
    maxInlineSize: vars.measure.text,
    '@media': { print: { display: 'none' } },
  }),
);

/** Field and button on one line where the form itself is wide enough. */
export const line = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xs,
    alignItems: 'end',
    '@container': { '(min-width: 20rem)': { gridTemplateColumns: 'minmax(0, 1fr) auto' } },
  }),
);

export const answer = style(
  component({ ...text('bodySmall'), color: vars.color.ink.text, overflowWrap: 'anywhere', textWrap: 'pretty' }),
);
