import { component, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'block',
    inlineSize: '100%',
    maxInlineSize: '100%',
    blockSize: 'auto',
    backgroundColor: vars.color.ground.tint,
    borderRadius: vars.radius.picture,
    // The alternative text, while the picture is missing.
    color: vars.color.ink.quiet,
    fontFamily: vars.font.meta,
    fontSize: vars.type.caption.size,
  }),
);

/** The choice of files is no box of its own: what the parent lays out is the picture. */
export const files = style(component({ display: 'contents' }));

export const tone = styleVariants({
  light: variant({ backgroundColor: vars.picture.ground.light, color: vars.picture.ink.onLight }),
  medium: variant({ backgroundColor: vars.picture.ground.medium, color: vars.picture.ink.onLight }),
  dark: variant({ backgroundColor: vars.picture.ground.dark, color: vars.picture.ink.onDark }),
});

/** On paper an upright picture leaves room for words beside it on the page. */
export const ownShape = style(variant({ '@media': { print: { inlineSize: 'auto', maxBlockSize: '55vh' } } }));

export const ratio = styleVariants({
  '3:2': variant({ aspectRatio: '3 / 2', objectFit: 'cover' }),
  '16:9': variant({ aspectRatio: '16 / 9', objectFit: 'cover' }),
  '1:1': variant({ aspectRatio: '1', objectFit: 'cover' }),
  box: variant({ inlineSize: 'auto', maxBlockSize: '100%' }),
  fill: variant({ blockSize: '100%', objectFit: 'cover' }),
});
