import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';
import { during } from '../newsletter-form/during.js';
import { formStates, isTaken } from '../newsletter-form/form-state.js';

/** Of the picker's own width, not the window's: the fields beside the list. */
const besides = '(min-width: 56rem)';

const taken = formStates.filter(isTaken);

export const root = style(
  component({
    overflowWrap: 'anywhere',
    containerType: 'inline-size',
    minInlineSize: 0,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    '@media': { print: { display: 'none' } },
  }),
);

export const layout = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.l,
    paddingBlock: `${vars.space.m} ${vars.space.xs}`,
    '@container': {
      [besides]: {
        gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
        columnGap: vars.space.xxl,
        alignItems: 'start',
      },
    },
  }),
);

export const choice = style(component({ border: 0, minInlineSize: 0 }));

export const legend = style(component({ display: 'block', inlineSize: '100%' }));

export const heading = style(
  component({
    ...text('headlineM'),
    inlineSize: 'fit-content',
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
    ':focus-visible': focusRing(),
  }),
);

export const list = style(component({ listStyle: 'none', marginBlockStart: vars.space.s }));

/** When the address was taken, only what was chosen is left of the list. */
export const item = style(
  component({
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    ':last-child': { borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}` },
    selectors: {
      ...during(taken, { holds: { display: 'none' }, rests: { display: 'list-item' } }),
      ...during(taken, { holds: { display: 'list-item' }, rests: { display: 'list-item' } }, '&:has(:checked)'),
    },
  }),
);

export const offer = style(
  component({ selectors: during(taken, { holds: { display: 'none' }, rests: { display: 'block' } }) }),
);

export const chosen = style(
  component({
    ...text('headlineXs'),
    lineHeight: 1.4,
    display: 'none',
    gap: vars.space.xs,
    paddingBlock: vars.space.s,
    color: vars.color.ink.strong,
    selectors: during(taken, { holds: { display: 'flex' }, rests: { display: 'none' } }),
  }),
);

/** As wide as it is, so does it arrange its fields. */
export const fields = style(component({ containerType: 'inline-size', minInlineSize: 0 }));
