import { component, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

/** All of it is measured in the name's own size, and has the name's ink. */
export const between = style(component({ display: 'inline-flex', alignItems: 'center', gap: '0.3em' }));

/** The ornament gives way; a name of joined letters is never parted. */
export const word = style(component({ flex: 'none', whiteSpace: 'nowrap' }));

export const before = style(
  component({ flex: '0 1 auto', inlineSize: '1.86em', blockSize: '0.62em', minInlineSize: 0 }),
);

/** The same, looking back at it. */
export const after = style([before, variant({ transform: 'scaleX(-1)' })]);

export const mark = style(
  component({ inlineSize: '0.71em', blockSize: '0.71em', marginInlineEnd: vars.space.xxs, overflow: 'hidden' }),
);
