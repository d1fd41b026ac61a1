import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import geologica from '@capsizecss/metrics/geologica';
import libreFranklin from '@capsizecss/metrics/libreFranklin';
import newsreader from '@capsizecss/metrics/newsreader';
import onest from '@capsizecss/metrics/onest';
import sourceSerif4 from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import { globalFontFace } from '@vanilla-extract/css';

/**
 * While a brand's font is on its way, the reader sees a system font stretched to the same metrics,
 * so that no line moves when the real one arrives (CSS Fonts 5, `size-adjust` and its siblings).
 */
const pairs = [
  [newsreader, timesNewRoman],
  [sourceSerif4, timesNewRoman],
  [libreFranklin, arial],
  [geologica, arial],
  [onest, arial],
] as const;

for (const [face, system] of pairs) {
  const { fontFaces } = createFontStack([face, system], { fontFaceFormat: 'styleObject' });
  for (const fallback of fontFaces) {
    const { fontFamily: _generated, ...metrics } = fallback['@font-face'];
    globalFontFace(`${face.familyName} Fallback`, metrics as Parameters<typeof globalFontFace>[1]);
  }
}
