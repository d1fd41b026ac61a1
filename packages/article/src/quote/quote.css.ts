import { component, from, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

const base = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '0.6em',
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

export const root = styleVariants({
  block: [
    base,
    style(
      variant({
        paddingInlineStart: vars.space.l,
        borderInlineStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
      }),
    ),
  ],
  pull: [
    base,
    style(
      variant({
        paddingBlock: vars.space.l,
        borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
        borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
      }),
    ),
  ],
});

export const quoted = style(
  component({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '0.6em', hangingPunctuation: 'none' }),
);

export const words = styleVariants({
  block: [style(component({ textWrap: 'pretty' }))],
  pull: [
    style(
      component({
        ...text('quote'),
        fontStyle: vars.manner.quoteStyle as never,
        color: vars.color.ink.strong,
        textWrap: 'balance',
      }),
    ),
  ],
});

/** A negative indent, because `hanging-punctuation` is Safari's alone. On a phone there is no margin to hang in. */
const hangs = (indent: string) => ({ '@media': { [from('tablet')]: { textIndent: indent } } });

export const hanging = styleVariants({
  none: {},
  narrow: variant(hangs('-0.26em')),
  wide: variant(hangs('-0.44em')),
});

export const cite = style(component({ ...text('meta'), color: vars.color.ink.quiet, fontStyle: 'normal' }));
