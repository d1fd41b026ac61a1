import { formatHex, interpolate } from 'culori';
import type { Brand, Scheme } from '../brands/brand.js';
import { colorOf, rolePairs, type Role } from '../brands/role-pairs.js';
import { contrast, hex, nearestPassing, oklch } from './contrast.js';

/** What a newspaper knows of its colours, as sRGB hex. */
export interface Palette {
  paper: string;
  ink: string;
  accent: string;
}

type Schemes = Pick<Brand, 'light' | 'dark'>;

/**
 * Both schemes from three colours. What stands between paper and ink is mixed of the two; what a reader knows from
 * everywhere (live, error, success, focus) keeps its hue; whatever is too pale then is moved until it can be read.
 */
export function deriveSchemes({ paper, ink, accent }: Palette): Schemes {
  return { light: legible(light(paper, ink, accent)), dark: legible(dark(paper, accent)) };
}

function light(paper: string, ink: string, accent: string): Scheme {
  const between = interpolate([paper, ink], 'oklab');
  const toInk = (share: number) => formatHex(between(share));
  const tint = toInk(0.045);
  const fill = nearestPassing(
    accent,
    [paper, tint].map((color) => ({ color, least: 3 })),
  );
  return {
    ground: { page: paper, tint },
    ink: { strong: ink, text: toInk(0.93), quiet: toInk(0.64) },
    line: { hair: toInk(0.17), heavy: ink, field: toInk(0.5) },
    accent: filled(accent, fill ?? accent, 0.09),
    live: { fill: '#b3261e', onFill: '#ffffff' },
    error: { ink: '#a8071a' },
    success: { ink: '#1c6538' },
    focus: '#0a5ca8',
  };
}

/** A page printed on black: grounds and inks keep a breath of the paper's hue. */
function dark(paper: string, accent: string): Scheme {
  const hue = oklch(paper);
  const page = hex({ l: 0.18, c: Math.min(hue?.c ?? 0, 0.012), h: hue?.h });
  const strong = hex({ l: 0.95, c: Math.min(hue?.c ?? 0, 0.016), h: hue?.h });
  const between = interpolate([page, strong], 'oklab');
  const toInk = (share: number) => formatHex(between(share));
  const { c: chroma = 0, h } = oklch(accent) ?? {};
  const c = Math.min(chroma, 0.13);
  return {
    ground: { page, tint: toInk(0.05) },
    ink: { strong, text: toInk(0.87), quiet: toInk(0.66) },
    line: { hair: toInk(0.2), heavy: toInk(0.74), field: toInk(0.48) },
    accent: filled(hex({ l: 0.76, c, h }), hex({ l: 0.72, c, h }), 0.08),
    live: { fill: '#f0867b', onFill: '#1b0705' },
    error: { ink: '#ff9a8f' },
    success: { ink: '#84cf9d' },
    focus: '#7fbcf5',
  };
}

/** White on a fill that takes it, and otherwise the fill's own hue, nearly black; hovering never brings the two closer. */
function filled(ink: string, fill: string, step: number): Scheme['accent'] {
  const { l, c, h } = oklch(fill) ?? { l: 0, c: 0, h: undefined };
  const white = contrast('#ffffff', fill) >= 4.5;
  return {
    ink,
    fill,
    fillHover: hex({ l: white ? l - step : l + step, c, h }),
    onFill: white ? '#ffffff' : hex({ l: 0.16, c: Math.min(c, 0.04), h }),
  };
}

/** Headlines and text keep what readers with more contrast need: that scheme is made of them. */
const alwaysMore: ReadonlySet<Role> = new Set(['ink.strong', 'ink.text']);

/** The same scheme, with each colour that is too close to what it stands on moved just as far as it has to. */
function legible(scheme: Scheme): Scheme {
  let moved = scheme;
  for (const role of new Set(rolePairs.map(({ of }) => of))) {
    const neighbours = rolePairs
      .filter(({ of }) => of === role)
      .map(({ on, least, leastWithMore }) => ({
        color: colorOf(moved, on),
        least: alwaysMore.has(role) ? leastWithMore : least,
      }));
    const color = nearestPassing(colorOf(moved, role), neighbours);
    if (color !== undefined) moved = withColor(moved, role, color);
  }
  return moved;
}

function withColor(scheme: Scheme, role: Role, color: string): Scheme {
  const groups: Record<string, string | Record<string, string>> = scheme;
  const [group = '', name] = role.split('.');
  const found = groups[group];
  return { ...scheme, [group]: name === undefined || typeof found === 'string' ? color : { ...found, [name]: color } };
}
