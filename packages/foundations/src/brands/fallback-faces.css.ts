import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import geologica from '@capsizecss/metrics/geologica';
import ibmPlexSansArabic from '@capsizecss/metrics/iBMPlexSansArabic';
import libreFranklin from '@capsizecss/metrics/libreFranklin';
import newsreader from '@capsizecss/metrics/newsreader';
import notoNaskhArabic from '@capsizecss/metrics/notoNaskhArabic';
import onest from '@capsizecss/metrics/onest';
import sourceSerif4 from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import { globalFontFace } from '@vanilla-extract/css';

/**
 * While a brand's font is on its way, the reader sees a system font stretched to the same metrics,
 * so that no line moves when the real one arrives (CSS Fonts 5, `size-adjust` and its siblings).
 * Widths are measured in Latin letters: of Arabic ones only the height of a line is sure.
 */
const pairs = [
  [newsreader, timesNewRoman],
  [sourceSerif4, timesNewRoman],
  [libreFranklin, arial],
  [geologica, arial],
  [onest, arial],
  [notoNaskhArabic, timesNewRoman],
  [ibmPlexSansArabic, arial],
] as const;

for (const [face, system] of pairs) {
  const { fontFaces } = createFontStack([face, system], { fontFaceFormat: 'styleObject' });
  for (const fallback of fontFaces) {
    const { fontFamily: _generated, ...metrics } = fallback['@font-face'];
    globalFontFace(`${face.familyName} Fallback`, metrics as Parameters<typeof globalFontFace>[1]);
  }
}
