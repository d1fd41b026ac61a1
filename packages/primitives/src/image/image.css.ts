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

export const ratio = styleVariants({
  '3:2': variant({ aspectRatio: '3 / 2', objectFit: 'cover' }),
  '16:9': variant({ aspectRatio: '16 / 9', objectFit: 'cover' }),
  '1:1': variant({ aspectRatio: '1', objectFit: 'cover' }),
});
