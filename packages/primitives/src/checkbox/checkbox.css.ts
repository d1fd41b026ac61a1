import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

/** No smaller than a finger's target (WCAG 2.5.8), whichever part of the label is pressed. */
const sizes = { sentence: '24px', choice: '28px' };

/** The browser's own box, where colours are the reader's or where grounds are not printed. */
const ownBox = '(forced-colors: active), print';

const rootBase = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    minInlineSize: 0,
    cursor: 'pointer',
  }),
);

export const root = styleVariants({
  sentence: [rootBase, style(variant({ columnGap: vars.space.xs }))],
  choice: [rootBase, style(variant({ columnGap: vars.space.m, paddingBlock: vars.space.m }))],
});

const boxBase = style(
  component({
    appearance: 'none',
    display: 'grid',
    placeItems: 'center',
    cursor: 'inherit',
    backgroundColor: vars.color.ground.page,
    border: `1px solid ${vars.color.line.field}`,
    borderRadius: vars.radius.control,
    '::before': {
      content: '""',
      inlineSize: '62%',
      blockSize: '62%',
      clipPath: 'polygon(10% 47%, 0 58%, 38% 96%, 100% 21%, 88% 11%, 37% 73%)',
      backgroundColor: 'transparent',
    },
    ':checked': { backgroundColor: vars.color.accent.fill, borderColor: vars.color.accent.fill },
    ':focus-visible': focusRing(),
    selectors: {
      '&:checked::before': { backgroundColor: vars.color.accent.onFill },
      'label:hover > &:not(:checked)': { borderColor: vars.color.ink.strong },
      'label:hover > &:checked': {
        backgroundColor: vars.color.accent.fillHover,
        borderColor: vars.color.accent.fillHover,
      },
      '&[aria-invalid="true"]:not(:checked)': {
        borderColor: vars.color.error.ink,
        boxShadow: `inset 0 0 0 1px ${vars.color.error.ink}`,
      },
    },
    '@media': { [ownBox]: { appearance: 'auto', '::before': { content: 'none' } } },
  }),
);

export const box = styleVariants(sizes, (size) => [boxBase, style(variant({ inlineSize: size, blockSize: size }))]);

export const words = style(
  component({ display: 'grid', gap: vars.space.xxs, minInlineSize: 0, overflowWrap: 'anywhere' }),
);

/** Whatever a site links to from the words: to its rules on privacy, most of the time. */
globalStyle(`${words} a`, {
  '@layer': {
    [layers.components]: {
      color: 'inherit',
      textDecorationThickness: '1px',
      textUnderlineOffset: '0.2em',
    },
  },
});

globalStyle(`${words} a:hover`, {
  '@layer': { [layers.components]: { color: vars.color.accent.ink, textDecorationThickness: '2px' } },
});

/** The first line stands at the height of the box's middle. */
const besideBox = (size: string) => ({ paddingBlockStart: `max(0px, calc((${size} - 1lh) / 2))` });

const labelBase = style(component({ display: 'block' }));

export const label = styleVariants({
  sentence: [
    labelBase,
    style(
      variant({
        ...text('meta'),
        ...besideBox(sizes.sentence),
        color: vars.color.ink.text,
        textWrap: 'pretty',
      }),
    ),
  ],
  choice: [
    labelBase,
    style(
      variant({
        ...text('headlineXs'),
        ...besideBox(sizes.choice),
        color: vars.color.ink.strong,
        textWrap: 'balance',
        fontVariantNumeric: 'lining-nums',
      }),
    ),
  ],
});

export const description = style(
  component({ ...text('meta'), display: 'block', color: vars.color.ink.quiet, textWrap: 'pretty' }),
);
