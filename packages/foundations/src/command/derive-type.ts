import type { FontMetrics } from '@capsizecss/core';
import type { Brand } from '../brands/brand.js';

/** A font as it is asked for, and what is known of it. */
export interface BrandFont {
  /** As in `font-family`. */
  family: string;
  generic: 'serif' | 'sans-serif';
  metrics?: FontMetrics;
  /** The `@font-face` rule of a system font with these metrics. */
  fallbackFace?: string;
}

/** The fonts of a brand: headlines, text, and what is neither. */
export type BrandFonts = Readonly<Record<keyof Brand['font'], BrandFont>>;

/** How high a lower-case letter stands in most newspaper faces, for a size of 1. */
const usual = 0.48;

/** How much larger or smaller than a usual face this one has to be set to look as large; a little at most. */
function scale({ metrics }: BrandFont): number {
  return metrics === undefined ? 1 : Math.min(1.12, Math.max(0.9, usual / (metrics.xHeight / metrics.unitsPerEm)));
}

const half = (px: number) => Math.round(px * 2) / 2;

/** The type scale for these fonts, in weights that every family of four has. Sans headlines are set heavier and tighter. */
export function deriveType({ display, text, meta }: BrandFonts): Brand['type'] {
  const isSerif = display.generic === 'serif';
  const weight = isSerif ? 600 : 700;
  const tight = isSerif ? 1 : 1.6;
  const face =
    (font: BrandFont, own: number, tracking = 0) =>
    (phone: number, desk: number, leading: number) =>
      [half(phone * scale(font)), half(desk * scale(font)), leading, own, tracking] as const;
  const headline = (tracking: number) => face(display, weight, Number((tracking * tight).toFixed(3)));
  const running = face(text, 400);
  return {
    mastheadL: headline(-0.02)(34, 60, 1),
    mastheadS: headline(-0.015)(24, 26, 1.1),
    headlineXl: headline(-0.02)(38, 64, 1.05),
    headlineL: headline(-0.016)(33, 50, 1.08),
    headlineM: headline(-0.01)(25, 31, 1.14),
    headlineS: headline(-0.006)(20, 21, 1.2),
    headlineXs: headline(-0.004)(18, 18, 1.24),
    sectionTitle: headline(-0.008)(22, 24, 1.2),
    standfirst: running(20, 22.5, 1.44),
    body: running(18.5, 20, 1.56),
    bodySmall: running(16, 16, 1.48),
    quote: headline(-0.01)(26, 33, 1.2),
    kicker: face(meta, 600, 0.04)(13, 13, 1.3),
    meta: face(meta, 400)(14, 14, 1.42),
    caption: face(meta, 400)(14, 14, 1.42),
    control: face(meta, 600)(16, 16, 1.25),
    clock: face(meta, 600)(14, 14, 1.42),
    rank: headline(-0.02)(34, 42, 1),
  };
}
