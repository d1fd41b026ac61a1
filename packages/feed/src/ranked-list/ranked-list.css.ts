import { component, counterStyles, text, variant, vars } from '@galley/foundations';
import { createVar, style, styleVariants } from '@vanilla-extract/css';

export const numbered = style(component({ counterReset: 'pick', listStyle: 'none' }));

/** Down the first column and then down the second, as a reader counts; each item begins with its line. */
export const columns = style(
  component({
    counterReset: 'pick',
    listStyle: 'none',
    '@container': {
      '(width >= 40rem)': {
        columns: 2,
        columnGap: vars.space.xl,
        columnRule: `${vars.line.hair} solid ${vars.color.line.hair}`,
      },
    },
  }),
);

export const itemOfColumns = style(
  component({
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    paddingBlock: vars.space.m,
    breakInside: 'avoid',
    selectors: { '&:last-child': { paddingBlockEnd: 0 } },
  }),
);

/** The second column begins in the middle of the count, whatever the headlines take. */
export const firstOfSecondColumn = style(variant({ breakBefore: 'column' }));

export const ranked = style(
  component({
    counterIncrement: 'pick',
    display: 'grid',
    gridTemplateColumns: 'minmax(1.1em, max-content) minmax(0, 1fr)',
    columnGap: vars.space.s,
    alignItems: 'start',
  }),
);

const rankDigits = createVar();

export const rank = style(
  component({
    ...text('rank'),
    // Silent: the list itself says the place to those who listen.
    '::before': { content: `counter(pick, ${rankDigits}) / ''` },
    color: vars.color.ink.strong,
    fontVariantNumeric: 'lining-nums tabular-nums',
    // Not as wide as the digits of whatever face is there: a late one would push the headlines.
    inlineSize: '0.77em',
  }),
);

/** The digits that the edition's numbers are printed with, so that ranks match the times beside them. */
export const digits = styleVariants(counterStyles, (name) => variant({ vars: { [rankDigits]: name } }));

/** Room for two digits beside every headline, so that the tenth stands in line with the first. */
export const twoDigits = style(variant({ inlineSize: '1.46em' }));
