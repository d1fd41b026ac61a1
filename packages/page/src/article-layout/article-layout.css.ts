import { component, from, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

const { measure, space } = vars;

export const root = style(component({ ':focus': { outline: 'none' } }));

/** One column, and the page's margins beside it. */
const oneColumn = (margin: string) =>
  `minmax(${margin}, 1fr) minmax(0, calc(${measure.page} - 2 * ${margin})) minmax(${margin}, 1fr)`;

/** What the article's parts take on a desk, between the two margins. */
const desk = {
  header: '. . header header header header header header header header header header header .',
  lead: '. . lead lead lead lead lead lead lead . aside aside aside .',
  body: '. . body body body body body body body . aside aside aside .',
  after: '. after after after after after after after after after after after after .',
};
const rows = (...names: readonly (keyof typeof desk)[]) => names.map((name) => `'${desk[name]}'`).join(' ');

/**
 * Twelve columns on a desk: the text in seven, the aside in three, one free column before each. The page's margins
 * are columns too, so that a header can reach over them.
 */
export const grid = style(
  component({
    display: 'grid',
    gridTemplateColumns: oneColumn(space.m),
    rowGap: space.l,
    paddingBlock: space.l,
    // How far a full picture reaches beyond its column: on a phone, to the edges of the page.
    vars: { '--galley-page-margin': space.m },
    '@media': {
      [from('tablet')]: {
        gridTemplateColumns: oneColumn(space.l),
        paddingBlock: space.xl,
        rowGap: space.xl,
        vars: { '--galley-page-margin': '0px' },
      },
      [from('desk')]: {
        // The gap keeps the margins.
        gridTemplateColumns: `minmax(0, 1fr) repeat(12, minmax(0, calc((${measure.page} - 13 * ${space.l}) / 12))) minmax(0, 1fr)`,
        gridTemplateRows: 'auto auto 1fr auto',
        gridTemplateAreas: rows('header', 'lead', 'body', 'after'),
        columnGap: space.l,
      },
      print: { display: 'block', padding: 0, paddingBlockStart: space.m },
    },
  }),
);

/** A feature's picture begins where the masthead ends. */
export const startsWithPicture = style(
  variant({
    paddingBlockStart: 0,
    '@media': { [from('tablet')]: { paddingBlockStart: 0 }, print: { paddingBlockStart: space.m } },
  }),
);

export const article = style(
  component({
    // The article's parts take places in the page's grid, beside an aside that is not part of it.
    display: 'contents',
    '@media': { print: { display: 'block' } },
  }),
);

/** Below one another, in the order of the HTML, until a desk has room for columns. */
const place = (name: keyof typeof desk | 'aside') => ({
  gridColumn: '2',
  '@media': { [from('desk')]: { gridArea: name }, print: { marginBlockEnd: space.m } },
});

const headerBase = style(component(place('header')));

export const header = styleVariants({
  standard: [headerBase],
  feature: [
    headerBase,
    style(variant({ gridColumn: '1 / -1', '@media': { [from('desk')]: { gridColumn: '1 / -1' } } })),
  ],
});

export const lead = style(component(place('lead')));

export const body = style(component({ ...place('body'), display: 'grid', gap: space.l, alignContent: 'start' }));

const asidePlace = place('aside');
export const aside = style(
  component({
    ...asidePlace,
    display: 'grid',
    alignContent: 'start',
    gap: space.xl,
    '@media': { ...asidePlace['@media'], print: { display: 'none' } },
  }),
);

export const after = style(
  component({
    ...place('after'),
    display: 'grid',
    gap: space.xxl,
    paddingBlockStart: space.l,
    '@media': { [from('desk')]: { gridArea: 'after', paddingBlockStart: space.xl }, print: { display: 'none' } },
  }),
);

export const hasNoLead = style(
  variant({
    '@media': {
      [from('desk')]: { gridTemplateRows: 'auto 1fr auto', gridTemplateAreas: rows('header', 'body', 'after') },
    },
  }),
);
