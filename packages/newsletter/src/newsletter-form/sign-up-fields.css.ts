import { component, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants, type StyleRule } from '@vanilla-extract/css';
import { during, host } from './during.js';
import { formStates, isTaken, type NewsletterFormState } from './form-state.js';

/** Of the nearest container's width, not the window's: field and button on one line. */
const oneLine = '(min-width: 30rem)';

const taken = formStates.filter(isTaken);
const failed = new Set<NewsletterFormState>([
  'none-chosen',
  'invalid',
  'consent-missing',
  'rate-limited',
  'network-failed',
  'server-rejected',
]);

globalStyle(`${host}:not([hidden])`, { '@layer': { [layers.components]: { display: 'block' } } });

/** Kept free for the words, so that they push nothing down when they come. */
const lineOfWords = `minmax(calc(${vars.type.meta.size} * ${vars.type.meta.leading} + ${vars.space.xs}), auto)`;

/**
 * Fields and words share the room: when the words take the fields' place, nothing below them moves.
 * The error stands under its field, all other words under the button.
 */
const panelBase = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    maxInlineSize: '36rem',
    minInlineSize: 0,
  }),
);

export const panel = styleVariants({
  short: [
    panelBase,
    style(
      variant({
        gridTemplateAreas: "'field' 'error' 'button' 'words'",
        gridTemplateRows: `auto auto auto ${lineOfWords}`,
        '@container': {
          [oneLine]: {
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            gridTemplateAreas: "'field button' 'words words'",
            gridTemplateRows: `auto ${lineOfWords}`,
            columnGap: vars.space.xs,
          },
        },
      }),
    ),
  ],
  // The button comes last: who goes through the form by keyboard meets the box first.
  withConsent: [
    panelBase,
    style(
      variant({
        gridTemplateAreas: "'field' 'error' 'consent' 'button' 'words'",
        gridTemplateRows: `auto auto auto auto ${lineOfWords}`,
        '@container': {
          [oneLine]: {
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            gridTemplateAreas: "'field field' 'error error' 'consent button' 'words words'",
            gridTemplateRows: `auto auto auto ${lineOfWords}`,
            columnGap: vars.space.l,
          },
        },
      }),
    ),
  ],
});

const gone: StyleRule = { display: 'none' };
const there: StyleRule = { display: 'grid' };

/** What the words take the place of. */
export const goes = styleVariants({
  kept: variant({
    selectors: during(taken, { holds: gone, rests: there, holdsLive: { ...there, visibility: 'hidden' } }),
  }),
  given: variant({ selectors: during(taken, { holds: gone, rests: there }) }),
});

export const field = style(component({ display: 'grid', gridArea: 'field', position: 'relative', minInlineSize: 0 }));

export const consent = style(
  component({ display: 'grid', gridArea: 'consent', minInlineSize: 0, marginBlockStart: vars.space.s }),
);

const buttonBase = style(component({ gridArea: 'button', display: 'grid' }));

export const button = styleVariants({
  short: [
    buttonBase,
    style(
      variant({
        alignItems: 'end',
        marginBlockStart: vars.space.xs,
        '@container': { [oneLine]: { marginBlockStart: 0 } },
      }),
    ),
  ],
  withConsent: [
    buttonBase,
    style(
      variant({
        alignItems: 'start',
        marginBlockStart: vars.space.m,
        '@container': { [oneLine]: { marginBlockStart: vars.space.s } },
      }),
    ),
  ],
});

export const label = style(
  component({ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: vars.space.s }),
);

export const required = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

/** An address is written from left to right in every language; it begins where the page's lines begin. */
export const email = style(variant({ selectors: { [`${host}:dir(rtl) &`]: { textAlign: 'end' } } }));

export const errorText = style(component({ minInlineSize: 0 }));

export const error = styleVariants({
  short: variant({ gridArea: 'error', '@container': { [oneLine]: { gridArea: 'words' } } }),
  withConsent: variant({ gridArea: 'error' }),
});

export const status = style(
  component({
    gridArea: 'words',
    selectors: during(taken, {
      holds: { gridArea: '1 / 1 / -1 / -1', alignSelf: 'center', paddingBlockEnd: vars.space.m },
      rests: { gridArea: 'words', alignSelf: 'auto', paddingBlockEnd: 0 },
    }),
  }),
);

function words(state: NewsletterFormState) {
  return component({
    ...text('meta'),
    display: 'none',
    gap: vars.space.xs,
    paddingBlockStart: vars.space.xs,
    textWrap: 'pretty',
    color: failed.has(state) ? vars.color.error.ink : vars.color.ink.quiet,
    ...(isTaken(state) && { ...text('body'), paddingBlockStart: 0, color: vars.color.ink.strong }),
    selectors: during([state], { holds: { display: 'flex' }, rests: { display: 'none' } }),
  });
}

export const says = styleVariants(
  Object.fromEntries(formStates.map((state) => [state, words(state)])) as Record<NewsletterFormState, StyleRule>,
);

/** An error once more, for a listener whose focus was there already and who would hear nothing. */
export const aloud = styleVariants(
  { 'none-chosen': null, invalid: null, 'consent-missing': null },
  (_none, state): StyleRule => ({
    '@layer': {
      [layers.components]: {
        display: 'none',
        selectors: { [`${host}:state(aloud):state(${state}) &`]: { display: 'block' } },
      },
    },
  }),
);

export const icon = style(
  component({ flex: 'none', inlineSize: '1.15em', blockSize: '1.15em', marginBlockStart: '0.12em' }),
);

export const tick = style(variant({ color: vars.color.success.ink }));
