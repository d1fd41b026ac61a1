import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants, type StyleRule } from '@vanilla-extract/css';
import { formStates, isTaken, type NewsletterFormState } from './form-state.js';

const host = 'galley-newsletter-form';

/** Of the form's own width, not the window's: field and button on one line; the words beside them. */
const oneLine = '(min-width: 30rem)';
const besides = '(min-width: 48rem)';

const taken = formStates.filter(isTaken);
const failed = formStates.filter((state) => /invalid|limited|failed|rejected/.test(state));

/**
 * How an element looks while one of `states` holds. Until the element speaks, the server's `data-state` holds;
 * from then on (`live`) its own states do. Each selector is a rule of its own, so that a browser which does not
 * know `:state()` drops only what it has no use for.
 */
function during(
  states: readonly NewsletterFormState[],
  holds: StyleRule,
  rests: StyleRule,
  holdsLive: StyleRule = holds,
): NonNullable<StyleRule['selectors']> {
  const each = (selector: (state: NewsletterFormState) => string, rule: StyleRule) =>
    Object.fromEntries(states.map((state) => [selector(state), rule]));
  return {
    ...each((state) => `${host}[data-state='${state}'] &`, holds),
    [`${host}:state(live) &`]: rests,
    ...each((state) => `${host}:state(live):state(${state}) &`, holdsLive),
  } as NonNullable<StyleRule['selectors']>;
}

globalStyle(`${host}:not([hidden])`, { '@layer': { [layers.components]: { display: 'block' } } });

const rootBase = style(
  component({ containerType: 'inline-size', minInlineSize: 0, '@media': { print: { display: 'none' } } }),
);

export const root = styleVariants({
  inline: [
    rootBase,
    style(
      variant({
        paddingBlock: `${vars.space.l} ${vars.space.s}`,
        borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
      }),
    ),
  ],
  card: [
    rootBase,
    style(
      variant({
        backgroundColor: vars.color.ground.tint,
        borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
      }),
    ),
  ],
  banner: [
    rootBase,
    style(
      variant({
        paddingBlock: `${vars.space.l} ${vars.space.s}`,
        borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
        borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
      }),
    ),
  ],
  footer: [rootBase, style(variant({}))],
});

const layoutBase = style(component({ display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)' }));

export const layout = styleVariants({
  inline: [layoutBase],
  card: [
    layoutBase,
    style(
      variant({
        paddingInline: vars.space.m,
        paddingBlock: `${vars.space.l} ${vars.space.s}`,
        '@container': {
          [oneLine]: { paddingInline: vars.space.l },
          [besides]: {
            gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
            columnGap: vars.space.xxl,
            paddingInline: vars.space.xl,
          },
        },
      }),
    ),
  ],
  banner: [
    layoutBase,
    style(
      variant({
        '@container': {
          [besides]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', columnGap: vars.space.xxl },
        },
      }),
    ),
  ],
  footer: [layoutBase, style(variant({ gap: vars.space.xs }))],
});

export const intro = style(component({ display: 'grid', gap: vars.space.xs, alignContent: 'start', minInlineSize: 0 }));

const nameBase = style(
  component({
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
    ':focus-visible': focusRing(),
  }),
);

export const name = styleVariants({
  inline: [nameBase, style(variant(text('headlineS')))],
  card: [nameBase, style(variant(text('headlineM')))],
  banner: [nameBase, style(variant(text('headlineM')))],
  footer: [nameBase, style(variant(text('headlineXs')))],
});

const descriptionBase = style(
  component({
    color: vars.color.ink.text,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    maxInlineSize: vars.measure.text,
  }),
);

export const description = styleVariants({
  inline: [descriptionBase, style(variant(text('bodySmall')))],
  card: [descriptionBase, style(variant(text('bodySmall')))],
  banner: [descriptionBase, style(variant(text('bodySmall')))],
  footer: [descriptionBase, style(variant({ ...text('meta'), color: vars.color.ink.quiet }))],
});

export const frequency = style(component({ ...text('meta'), color: vars.color.ink.quiet, overflowWrap: 'anywhere' }));

/** Fields and words share the room: when the words take the fields' place, nothing below them moves. */
export const panel = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto',
    rowGap: vars.space.xxs,
    maxInlineSize: '36rem',
    minInlineSize: 0,
  }),
);

export const fields = style(
  component({
    gridArea: '1 / 1',
    display: 'grid',
    gap: vars.space.xs,
    alignItems: 'end',
    position: 'relative',
    '@container': { [oneLine]: { gridTemplateColumns: 'minmax(0, 1fr) auto' } },
    selectors: during(taken, { display: 'none' }, { display: 'grid' }, { display: 'grid', visibility: 'hidden' }),
  }),
);

/** Above the label, or at the far end of its line. */
export const required = style(
  component({
    ...text('meta'),
    color: vars.color.ink.quiet,
    '@container': {
      [oneLine]: { position: 'absolute', insetInlineEnd: 0, insetBlockStart: 0, gridColumn: '1 / -1' },
    },
  }),
);

/** An address is written from left to right in every language; it begins where the page's lines begin. */
export const email = style(variant({ selectors: { [`${host}:dir(rtl) &`]: { textAlign: 'end' } } }));

/** A line is kept free for the words, so that they push nothing down when they come. */
const underField = { gridArea: '2 / 1', minBlockSize: `calc(${vars.type.meta.size} * ${vars.type.meta.leading})` };

export const error = style(component(underField));

export const status = style(
  component({
    ...underField,
    selectors: during(
      taken,
      { gridArea: '1 / 1 / -1 / -1', alignSelf: 'center' },
      { gridArea: '2 / 1', alignSelf: 'auto' },
    ),
  }),
);

function words(state: NewsletterFormState) {
  return component({
    ...text('meta'),
    display: 'none',
    gap: vars.space.xs,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    color: failed.includes(state) ? vars.color.error.ink : vars.color.ink.quiet,
    ...(isTaken(state) && { ...text('body'), color: vars.color.ink.strong }),
    selectors: during([state], { display: 'flex' }, { display: 'none' }),
  });
}

export const says = styleVariants(
  Object.fromEntries(formStates.map((state) => [state, words(state)])) as Record<NewsletterFormState, StyleRule>,
);

/** The error once more, for a listener whose focus was in the field already and who would hear nothing. */
export const aloud = style({
  '@layer': {
    [layers.components]: {
      display: 'none',
      selectors: { [`${host}:state(aloud) &`]: { display: 'block' } },
    },
  },
});

export const icon = style(
  component({ flex: 'none', inlineSize: '1.15em', blockSize: '1.15em', marginBlockStart: '0.12em' }),
);

export const tick = style(variant({ color: vars.color.success.ink }));
