import { globalStyle } from '@vanilla-extract/css';
import { layers } from '../layers/layers.css.js';
import { focusRing } from '../theme/focus-ring.js';
import { vars } from '../theme/vars.css.js';
import { text } from '../type-scale/text.js';

/**
 * The bare page. It holds only under `<html data-galley-page>`, so that importing the stylesheet
 * into a site that has its own base changes nothing there.
 */
const page = ':where([data-galley-page])';

globalStyle(`${page}, ${page} *, ${page} *::before, ${page} *::after`, {
  '@layer': { [layers.reset]: { boxSizing: 'border-box' } },
});

globalStyle(`${page} body`, {
  '@layer': { [layers.reset]: { margin: 0 } },
});

globalStyle(`${page} :is(img, video, svg)`, {
  '@layer': { [layers.reset]: { maxInlineSize: '100%', blockSize: 'auto' } },
});

globalStyle(`${page}`, {
  '@layer': {
    [layers.base]: {
      backgroundColor: vars.color.ground.page,
      color: vars.color.ink.text,
      textSizeAdjust: 'none',
      WebkitTextSizeAdjust: 'none',
      scrollPaddingBlockStart: vars.space.l,
    },
  },
});

globalStyle(`${page} body`, {
  '@layer': {
    [layers.base]: {
      ...text('body'),
      WebkitFontSmoothing: 'antialiased',
      MozOsxFontSmoothing: 'grayscale',
      textRendering: 'optimizeLegibility',
    },
  },
});

globalStyle(`${page} :focus-visible`, {
  '@layer': { [layers.base]: focusRing() },
});
