import { component, from, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(component({ ':focus': { outline: 'none' } }));

/** Twelve columns on a desk: the text in seven, the aside in three, one free column before each. */
export const grid = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateAreas: "'header' 'lead' 'body' 'aside' 'after'",
    rowGap: vars.space.l,
    inlineSize: '100%',
    maxInlineSize: vars.measure.page,
    marginInline: 'auto',
    paddingInline: vars.space.m,
    paddingBlock: vars.space.l,
    '@media': {
      [from('tablet')]: { paddingInline: vars.space.l, paddingBlock: vars.space.xl, rowGap: vars.space.xl },
      [from('desk')]: {
        gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
        gridTemplateRows: 'auto auto 1fr auto',
        gridTemplateAreas: `
          '. header header header header header header header header header header header'
          '. lead lead lead lead lead lead lead . aside aside aside'
          '. body body body body body body body . aside aside aside'
          'after after after after after after after after after after after after'`,
        columnGap: vars.space.l,
      },
      print: { display: 'block', padding: 0 },
    },
  }),
);

export const article = style(
  component({
    // The article's parts take places in the page's grid, beside an aside that is not part of it.
    display: 'contents',
    '@media': { print: { display: 'block' } },
  }),
);

const area = { minInlineSize: 0, '@media': { print: { marginBlockEnd: vars.space.m } } } as const;

export const header = style(component({ ...area, gridArea: 'header' }));

export const lead = style(component({ ...area, gridArea: 'lead' }));

export const body = style(
  component({ ...area, gridArea: 'body', display: 'grid', gap: vars.space.l, alignContent: 'start' }),
);

export const aside = style(
  component({
    ...area,
    gridArea: 'aside',
    display: 'grid',
    alignContent: 'start',
    gap: vars.space.xl,
    '@media': { print: { display: 'none' } },
  }),
);

export const after = style(
  component({
    ...area,
    gridArea: 'after',
    display: 'grid',
    gap: vars.space.xxl,
    paddingBlockStart: vars.space.l,
    '@media': { [from('desk')]: { paddingBlockStart: vars.space.xl }, print: { display: 'none' } },
  }),
);

export const hasNoLead = style(
  variant({
    '@media': {
      [from('desk')]: {
        gridTemplateRows: 'auto 1fr auto',
        gridTemplateAreas: `
          '. header header header header header header header header header header header'
          '. body body body body body body body . aside aside aside'
          'after after after after after after after after after after after after'`,
      },
    },
  }),
);
