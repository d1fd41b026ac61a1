import { component, focusRing, from, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('caption'),
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    color: vars.color.ink.text,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
  }),
);

/** Where there is room for words on a picture. Below it on a phone and on paper, in the page's own ink. */
const onPicture = `screen and ${from('landscape')}`;

/** The scrim is whole where the words are, and fades out above them. */
const fade = vars.space.xl;
const over = (scrim: string, ink: string) =>
  style(
    variant({
      '@media': {
        [onPicture]: {
          // The figure's grid has its picture in the same place.
          gridArea: '1 / 1',
          alignSelf: 'end',
          position: 'relative',
          maxInlineSize: 'none',
          padding: vars.space.m,
          paddingBlockStart: `calc(${fade} + ${vars.space.xs})`,
          color: ink,
          backgroundImage: `linear-gradient(to top, ${scrim} calc(100% - ${fade}), transparent)`,
        },
        // No pale words on the reader's own ground.
        [`${onPicture} and (forced-colors: active)`]: { backgroundImage: 'none', backgroundColor: 'Canvas' },
      },
    }),
  );

export const scrim = styleVariants({
  light: [over(vars.picture.scrim.light, vars.picture.ink.onLight)],
  dark: [over(vars.picture.scrim.dark, vars.picture.ink.onDark)],
});

const parentheses = { '::before': { content: "'('" }, '::after': { content: "')'" } } as const;

export const credit = styleVariants({
  page: [style(component({ ...parentheses, color: vars.color.ink.quiet }))],
  // Quieter than the caption would be too quiet on a picture.
  scrim: [
    style(
      component({
        ...parentheses,
        color: vars.color.ink.quiet,
        '@media': { [onPicture]: { color: 'inherit' } },
      }),
    ),
  ],
});

/** The sign stays with the name. */
export const unbroken = style(component({ whiteSpace: 'nowrap' }));

export const licence = style(
  component({
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.18em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': { ...focusRing(), outlineColor: 'currentColor' },
  }),
);
