import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants, type StyleRule } from '@vanilla-extract/css';

const host = 'galley-save';

/**
 * How an element looks while the article is saved. Until the element speaks, the server's `data-saved` holds; from
 * then on (`live`) its own state does. Each selector is a rule of its own, so that a browser which does not know
 * `:state()` drops only what it has no use for.
 */
function whenSaved(saved: StyleRule, unsaved: StyleRule): StyleRule {
  return {
    ...unsaved,
    selectors: {
      [`${host}[data-saved='true'] &`]: saved,
      [`${host}:state(live) &`]: unsaved,
      [`${host}:state(live):state(saved) &`]: saved,
    },
  } as StyleRule;
}

const shown = { display: 'inline' };
const hidden = { display: 'none' };

globalStyle(`${host}:not([hidden])`, { '@layer': { [layers.components]: { display: 'block' } } });

export const root = style(
  component({
    overflowWrap: 'anywhere',
    ...text('meta'),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space.m,
    '@media': { print: { display: 'none' } },
  }),
);

export const button = style(
  component({
    font: 'inherit',
    fontWeight: 600,
    appearance: 'none',
    border: 0,
    background: 'none',
    cursor: 'pointer',
    display: 'inline-flex',
    alignItems: 'center',
    minBlockSize: '44px',
    textAlign: 'inherit',
    color: vars.color.ink.strong,
    ':hover': { textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
    ':focus-visible': focusRing(),
    selectors: { [`${host}:state(sending) &`]: { cursor: 'progress', color: vars.color.ink.quiet } },
  }),
);

export const icon = style(
  component({ flex: 'none', inlineSize: '1.15em', blockSize: '1.15em', marginInlineEnd: vars.space.xs }),
);

export const ribbon = style(variant(whenSaved({ fill: 'currentColor' }, { fill: 'none' }) as never));

export const offers = styleVariants({
  save: variant(whenSaved(hidden, shown) as never),
  remove: variant(whenSaved(shown, hidden) as never),
});

export const status = style(component({ minInlineSize: 0, textWrap: 'pretty' }));

export const says = styleVariants(
  { saved: ':state(told):state(saved)', removed: ':state(told):not(:state(saved))', failed: ':state(failed)' },
  (states) =>
    component({
      display: 'none',
      color: vars.color.error.ink,
      selectors: { [`${host}${states} &`]: { display: 'block' } },
    }),
);
