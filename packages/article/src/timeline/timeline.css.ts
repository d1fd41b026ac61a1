import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

/** Of the timeline's own width: the dates stand beside the events. */
const besides = '(min-width: 34rem)';
const dates = '8.5rem';
const dot = '6px';
/** From where an event begins to the middle of the first line of its date. */
const firstLine = `calc(${vars.type.meta.size} * ${vars.type.meta.leading} / 2)`;

export const root = style(
  component({
    display: 'grid',
    gap: vars.space.m,
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    paddingBlock: `${vars.space.m} ${vars.space.l}`,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
    overflowWrap: 'anywhere',
    containerType: 'inline-size',
  }),
);

export const title = style(
  component({ ...text('headlineS'), color: vars.color.ink.strong, textWrap: 'balance', breakAfter: 'avoid' }),
);

export const events = style(component({ display: 'grid', listStyleType: 'none' }));

/** The spine is each event's own piece of line, so that it ends at the last dot. */
export const event = style(
  component({
    position: 'relative',
    display: 'grid',
    gap: vars.space.xxs,
    paddingInlineStart: vars.space.l,
    paddingBlockEnd: vars.space.l,
    '@container': {
      [besides]: {
        gridTemplateColumns: `${dates} minmax(0, 1fr)`,
        columnGap: `calc(2 * ${vars.space.l})`,
        paddingInlineStart: 0,
        '::before': { insetInlineStart: `calc(${dates} + ${vars.space.l})` },
        '::after': { insetInlineStart: `calc(${dates} + ${vars.space.l} - 3px)` },
      },
    },
    '@media': { print: { breakInside: 'avoid' } },
    '::before': {
      content: "''",
      position: 'absolute',
      insetBlock: `${firstLine} calc(-1 * ${firstLine})`,
      insetInlineStart: '3px',
      borderInlineStart: `1px solid ${vars.color.line.hair}`,
    },
    '::after': {
      content: "''",
      position: 'absolute',
      insetBlockStart: `calc(${firstLine} - ${dot} / 2)`,
      insetInlineStart: 0,
      // A border, because forced colours leave no grounds.
      border: `calc(${dot} / 2) solid ${vars.color.ink.strong}`,
      borderRadius: '50%',
    },
    selectors: { '&:last-child': { paddingBlockEnd: 0 }, '&:last-child::before': { display: 'none' } },
  }),
);

export const when = style(
  component({
    ...text('meta'),
    color: vars.color.ink.quiet,
    fontVariantNumeric: 'tabular-nums lining-nums',
    textWrap: 'balance',
    '@container': { [besides]: { textAlign: 'end' } },
  }),
);

export const what = style(
  component({
    ...text('bodySmall'),
    display: 'grid',
    gap: vars.space.xs,
    alignContent: 'start',
    minInlineSize: 0,
    color: vars.color.ink.text,
    '@container': { [besides]: { gridColumnStart: 2 } },
  }),
);

export const headline = style(
  component({ ...text('headlineXs'), color: vars.color.ink.strong, textWrap: 'balance', breakAfter: 'avoid' }),
);
