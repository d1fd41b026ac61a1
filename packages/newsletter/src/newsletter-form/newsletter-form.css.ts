import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants, type StyleRule } from '@vanilla-extract/css';
import { formStates, isTaken, type NewsletterFormState } from './form-state.js';

const host = 'galley-newsletter-form';

/** Of the form's own width, not the window's: field and button on one line; the words beside them. */
const oneLine = '(min-width: 30rem)';
const besides = '(min-width: 48rem)';

const taken = formStates.filter(isTaken);
const failed = new Set<NewsletterFormState>(['invalid', 'rate-limited', 'network-failed', 'server-rejected']);

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
  inline: [rootBase, style(variant({ borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}` }))],
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
        borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
        borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
      }),
    ),
  ],
  footer: [rootBase],
});

const layoutBase = style(component({ display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)' }));

/** The line that is kept free for words stands for the rest of the space below. */
const room = { paddingBlock: `${vars.space.l} ${vars.space.xs}` };
const twoColumns = {
  gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
  columnGap: vars.space.xxl,
  alignItems: 'center',
  paddingBlockEnd: vars.space.l,
};

export const layout = styleVariants({
  inline: [layoutBase, style(variant(room))],
  card: [
    layoutBase,
    style(
      variant({
        ...room,
        paddingInline: vars.space.m,
        '@container': {
          [oneLine]: { paddingInline: vars.space.l },
          [besides]: { ...twoColumns, paddingInline: vars.space.xl },
        },
      }),
    ),
  ],
  banner: [layoutBase, style(variant({ ...room, '@container': { [besides]: twoColumns } }))],
  footer: [layoutBase, style(variant({ gap: vars.space.s }))],
});

export const intro = style(component({ display: 'grid', gap: vars.space.xs, alignContent: 'start', minInlineSize: 0 }));

const nameBase = style(
  component({
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
    justifySelf: 'start',
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

/** Kept free for the words, so that they push nothing down when they come. */
const lineOfWords = `minmax(calc(${vars.type.meta.size} * ${vars.type.meta.leading} + ${vars.space.xs}), auto)`;

/**
 * Fields and words share the room: when the words take the fields' place, nothing below them moves.
 * The error stands under the field, all other words under the button.
 */
export const panel = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateAreas: "'field' 'error' 'button' 'words'",
    gridTemplateRows: `auto auto auto ${lineOfWords}`,
    alignContent: 'start',
    maxInlineSize: '36rem',
    minInlineSize: 0,
    '@container': {
      [oneLine]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gridTemplateAreas: "'field button' 'words words'",
        gridTemplateRows: `auto ${lineOfWords}`,
        columnGap: vars.space.xs,
      },
    },
  }),
);

const goesWhenTaken = during(
  taken,
  { display: 'none' },
  { display: 'grid' },
  { display: 'grid', visibility: 'hidden' },
);

export const field = style(component({ gridArea: 'field', position: 'relative', selectors: goesWhenTaken }));

export const button = style(
  component({
    gridArea: 'button',
    display: 'grid',
    alignItems: 'end',
    marginBlockStart: vars.space.xs,
    '@container': { [oneLine]: { marginBlockStart: 0 } },
    selectors: goesWhenTaken,
  }),
);

export const label = style(
  component({ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: vars.space.s }),
);

export const required = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

/** An address is written from left to right in every language; it begins where the page's lines begin. */
export const email = style(variant({ selectors: { [`${host}:dir(rtl) &`]: { textAlign: 'end' } } }));

export const error = style(component({ gridArea: 'error', '@container': { [oneLine]: { gridArea: 'words' } } }));

export const status = style(
  component({
    gridArea: 'words',
    selectors: during(
      taken,
      { gridArea: '1 / 1 / -1 / -1', alignSelf: 'center', paddingBlockEnd: vars.space.m },
      { gridArea: 'words', alignSelf: 'auto', paddingBlockEnd: 0 },
    ),
  }),
);

function words(state: NewsletterFormState) {
  return component({
    ...text('meta'),
    display: 'none',
    gap: vars.space.xs,
    paddingBlockStart: vars.space.xs,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    color: failed.has(state) ? vars.color.error.ink : vars.color.ink.quiet,
    ...(isTaken(state) && { ...text('body'), paddingBlockStart: 0, color: vars.color.ink.strong }),
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
