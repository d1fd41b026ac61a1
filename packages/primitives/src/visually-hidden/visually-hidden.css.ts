import { layers } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style({
  '@layer': {
    [layers.utilities]: {
      position: 'absolute',
      inlineSize: '1px',
      blockSize: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
      border: 0,
    },
  },
});
