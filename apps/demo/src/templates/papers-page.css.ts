import { component, focusRing, from, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const head = style(
  component({
    display: 'grid',
    gap: vars.space.s,
    inlineSize: '100%',
    maxInlineSize: vars.measure.page,
    marginInline: 'auto',
    paddingInline: vars.space.m,
    paddingBlock: vars.space.xl,
    '@media': { [from('tablet')]: { paddingInline: vars.space.l } },
  }),
);

export const title = style(component({ ...text('headlineL'), color: vars.color.ink.strong, textWrap: 'balance' }));

export const intro = style(
  component({ ...text('bodySmall'), color: vars.color.ink.text, maxInlineSize: vars.measure.text, textWrap: 'pretty' }),
);

/** Side by side on a desk, as on a news-stand: as tall as the tallest. */
export const stand = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media': { [from('desk')]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' } },
  }),
);

/** Everything in it is of another brand than the page. */
export const paper = style(
  component({
    display: 'grid',
    alignContent: 'start',
    gap: vars.space.l,
    minInlineSize: 0,
    padding: vars.space.m,
    paddingBlockEnd: vars.space.xl,
    color: vars.color.ink.text,
    backgroundColor: vars.color.ground.page,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': {
      [from('tablet')]: { paddingInline: vars.space.l },
      [from('desk')]: { borderInlineEnd: `${vars.line.hair} solid ${vars.color.line.hair}` },
    },
  }),
);

export const masthead = style(
  component({
    display: 'grid',
    gap: vars.space.xxs,
    justifyItems: vars.manner.mastheadAlign as never,
    textAlign: vars.manner.mastheadAlign as never,
    paddingBlockEnd: vars.space.s,
    borderBlockEnd: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
  }),
);

export const name = style(component({ ...text('mastheadS'), color: vars.color.ink.strong }));

export const home = style(
  component({
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '0.14em' },
    ':focus-visible': focusRing(),
  }),
);

export const motto = style(component({ ...text('meta'), color: vars.color.ink.quiet, textWrap: 'balance' }));
