/** What a value could become by one small slip: a step of lightness, a pixel, the next weight, the neighbouring keyword. */

const role = String.raw`var\(--galley-(?:color|picture)-[\w-]+\)`;
const color = String.raw`${role}|#[\da-f]{3,8}\b|rgba?\([^()]*\)|oklch\([^()]*\)`;
const leading = String.raw`var\(--galley-type-[\w-]+-leading\)`;
const weight = String.raw`var\(--galley-type-[\w-]+-weight\)`;
const length = String.raw`var\(--galley-(?:space|radius|line|measure|type-[\w-]+-size)[\w-]*\)`;
const measured = String.raw`(?<![\w.#-])-?\d*\.?\d+(?:px|rem|em|ch|lh|%|fr|s|ms|deg)(?![\w-])`;
const bare = String.raw`(?<![\w.#-])-?\d*\.?\d+(?![\w.%-])`;

const parts = new RegExp([color, leading, weight, length, measured, bare].join('|'), 'gi');

/** One pixel, in each unit; in those that are no lengths, the step that is like it. */
const steps: Record<string, number> = {
  px: 1,
  rem: 0.0625,
  em: 0.0625,
  ch: 0.125,
  lh: 0.04,
  '%': 1,
  fr: 0.1,
  s: 0.05,
  ms: 50,
  deg: 2,
};

/** In the words of CSS, six hundredths lighter if it is dark, darker if it is light. */
const toned = (value: string) => `oklch(from ${value} calc(l + 0.06 - 0.12 * round(l)) c h / alpha)`;

const neighbours: Record<string, Record<string, string>> = {
  'align-items': {
    center: 'start',
    start: 'center',
    'flex-start': 'center',
    baseline: 'center',
    end: 'center',
    stretch: 'start',
  },
  'align-self': { center: 'start', start: 'center', end: 'center', stretch: 'start', baseline: 'center' },
  'align-content': { center: 'start', start: 'center' },
  'border-style': { solid: 'dashed', none: 'solid' },
  clear: { both: 'none' },
  display: {
    flex: 'block',
    grid: 'block',
    block: 'inline',
    'inline-flex': 'inline',
    'inline-block': 'inline',
    inline: 'block',
    none: 'block',
    contents: 'block',
  },
  'flex-direction': { column: 'row', row: 'column', 'row-reverse': 'row' },
  'flex-wrap': { wrap: 'nowrap' },
  'font-style': { italic: 'normal', normal: 'italic' },
  'font-variant-numeric': { 'tabular-nums': 'normal', 'lining-nums': 'normal' },
  'font-variant-caps': { 'all-small-caps': 'normal', 'small-caps': 'normal' },
  hyphens: { auto: 'manual', manual: 'auto' },
  'justify-content': { center: 'start', start: 'center', 'space-between': 'start', end: 'start', 'flex-end': 'start' },
  'justify-items': { center: 'start', start: 'center', end: 'start' },
  'justify-self': { center: 'start', start: 'center', end: 'start' },
  'list-style-type': { none: 'disc', disc: 'none', decimal: 'disc' },
  'object-fit': { cover: 'contain', contain: 'cover' },
  'overflow-wrap': { anywhere: 'normal', 'break-word': 'normal' },
  overflow: { hidden: 'visible', clip: 'visible', auto: 'visible' },
  position: { relative: 'static', absolute: 'relative', sticky: 'static', fixed: 'absolute' },
  'text-align': { start: 'end', center: 'start', end: 'start', left: 'right', right: 'left' },
  'text-decoration-line': { underline: 'none', none: 'underline', 'line-through': 'none' },
  'text-transform': { uppercase: 'none', none: 'uppercase', lowercase: 'none' },
  'text-wrap': { pretty: 'wrap', balance: 'wrap', nowrap: 'wrap' },
  'white-space': { nowrap: 'normal', pre: 'normal', 'pre-wrap': 'normal' },
};

/** What lets a box become smaller than its content; the slip is to forget that. */
const shrinking = /^min-(?:inline-size|block-size|width|height)$/;

/** What an unlike keyword of a token's could be, where the token stands for it. */
const manners: Record<string, string> = {
  uppercase: 'none',
  none: 'uppercase',
  center: 'start',
  start: 'center',
  italic: 'normal',
  normal: 'italic',
};

/** All values that differ from this one by one small slip; of some there are none. */
export function changesOf(property: string, value: string): string[] {
  if (property === '--galley-manner-drop-cap') return value === 'normal' ? ['3'] : ['normal'];
  if (property.startsWith('--galley-font-')) return [value.slice(value.indexOf(',') + 1).trim()];
  const keyword =
    neighbours[property]?.[value] ?? (property.startsWith('--galley-manner-') ? manners[value] : undefined);
  if (keyword !== undefined) return [keyword];
  // Nothing written as a length of nothing, and the place of an image that there is not.
  if (property.endsWith('-gap') && value === '0') return ['1px'];
  if (property === 'background' && value === '0px 0px') return [];
  if (shrinking.test(property) && /^0(?:px)?$/.test(value)) return ['auto'];
  if (/url\(|"|'/.test(value)) return [];
  return [...value.matchAll(parts)].flatMap(({ 0: part, index }) =>
    partChanges(property, part).map((to) => value.slice(0, index) + to + value.slice(index + part.length)),
  );
}

function partChanges(property: string, part: string): string[] {
  if (new RegExp(`^(?:${color})$`, 'i').test(part)) return [toned(part)];
  if (new RegExp(`^(?:${length})$`).test(part)) return both(part, '1px');
  if (new RegExp(`^(?:${leading})$`).test(part)) return both(part, '0.05');
  if (new RegExp(`^(?:${weight})$`).test(part)) return both(part, '100');
  const number = Number.parseFloat(part);
  const unit = part.slice(/^-?[\d.]+/.exec(part)?.[0].length ?? 0);
  if (unit === '' && /weight/.test(property)) return weights(number).map(String);
  const step = unit === '' ? bareStep(property, number) : stepOf(property, unit);
  // Most properties know no negative value, and one that is nothing has only one way to go.
  const ways = number >= 0 && number - step < 0 ? [number + step] : [number + step, number - step];
  return ways.map((to) => `${Number(to.toFixed(5))}${unit}`);
}

/** The next weight towards the middle: at the ends of the scale a font may have no further step. */
function weights(number: number): number[] {
  if (number >= 600) return [number - 100];
  return number <= 400 ? [number + 100] : [number + 100, number - 100];
}

const both = (part: string, step: string) => [`calc(${part} + ${step})`, `calc(${part} - ${step})`];

function stepOf(property: string, unit: string): number {
  const isTracking = property === 'letter-spacing' || property.endsWith('-tracking');
  return isTracking && unit === 'em' ? 0.01 : (steps[unit] ?? 1);
}

function bareStep(property: string, number: number): number {
  if (/line-height|leading/.test(property)) return 0.05;
  if (property === 'opacity') return 0.06;
  return Number.isInteger(number) ? 1 : 0.05;
}

const logical: readonly [RegExp, string][] = [
  [/^(margin|padding)-inline-start$/, '$1-left'],
  [/^(margin|padding)-inline-end$/, '$1-right'],
  [/^inset-inline-start$/, 'left'],
  [/^inset-inline-end$/, 'right'],
  [/^border-inline-start(-width|-style|-color)?$/, 'border-left$1'],
  [/^border-inline-end(-width|-style|-color)?$/, 'border-right$1'],
  [/^border-start-start-radius$/, 'border-top-left-radius'],
  [/^border-start-end-radius$/, 'border-top-right-radius'],
  [/^border-end-start-radius$/, 'border-bottom-left-radius'],
  [/^border-end-end-radius$/, 'border-bottom-right-radius'],
];

/** The declaration as somebody writes it who thinks from left to right; nothing if it knows no direction. */
export function madePhysical(property: string, value: string): { property: string; value: string } | undefined {
  if (property === 'text-align' && value === 'start') return { property, value: 'left' };
  if (property === 'text-align' && value === 'end') return { property, value: 'right' };
  if (property === 'float' && value === 'inline-start') return { property, value: 'left' };
  if (property === 'float' && value === 'inline-end') return { property, value: 'right' };
  const [pattern, physical] = logical.find(([one]) => one.test(property)) ?? [];
  if (pattern === undefined || physical === undefined) return undefined;
  return { property: property.replace(pattern, physical), value };
}

/** A condition whose first length is one pixel further; nothing if it names no length. */
export function movedQuery(prelude: string): string | undefined {
  const found = /(-?\d*\.?\d+)(px|rem|em)/.exec(prelude);
  if (found === null) return undefined;
  const [whole, number = '', unit = 'px'] = found;
  const to = Number.parseFloat(number) + (unit === 'px' ? 1 : 0.0625);
  return prelude.slice(0, found.index) + to + unit + prelude.slice(found.index + whole.length);
}
