import { from } from '../breakpoints/from.js';
import { vars } from '../theme/vars.css.js';
import type { Brand, Scheme } from './brand.js';
import { moreContrast } from './more-contrast.js';
import { onPaper } from './on-paper.js';
import { pictureColors } from './picture-colors.js';

/** A rule of a stylesheet. */
export interface BrandRule {
  selector: string;
  media?: string;
  colorScheme?: string;
  /** Custom property → value. */
  values: Readonly<Record<string, string>>;
}

/** Steps of a 4 px unit, the same in every brand. */
export const space = { xxs: '4px', xs: '8px', s: '12px', m: '16px', l: '24px', xl: '32px', xxl: '48px', xxxl: '72px' };

const dark = 'screen and (prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';

/**
 * Everything that a brand says, as rules in the order in which they have to stand. `select` adds a suffix to each
 * selector of the brand. Dark is for screens alone, so what is printed is light whatever the screen's scheme was.
 */
export function brandRules(brand: Brand, select: (suffix: string) => string): BrandRule[] {
  const { light, dark: night } = brand;
  const chosen = select("[data-galley-scheme='dark']");
  const unlessLight = select(":not([data-galley-scheme='light'])");
  return [
    {
      selector: select(''),
      colorScheme: 'light dark',
      values: {
        ...named(vars.color, light),
        ...named(vars.picture, pictureColors),
        ...named(vars.space, space),
        ...named(vars.radius, brand.radius),
        ...named(vars.line, brand.line),
        ...named(vars.font, brand.font),
        ...named(vars.manner, brand.manner),
        ...named(vars.measure, brand.measure),
        ...named(vars.type, faces(brand)),
      },
    },
    { selector: select(''), media: from('tablet'), values: named(vars.type, deskSizes(brand)) },
    { selector: select(''), media: contrast, values: stronger(light) },
    { selector: unlessLight, media: dark, values: named(vars.color, night) },
    { selector: unlessLight, media: `${dark} and ${contrast}`, values: stronger(night) },
    { selector: select("[data-galley-scheme='light']"), colorScheme: 'light', values: {} },
    { selector: chosen, media: 'screen', colorScheme: 'dark', values: named(vars.color, night) },
    { selector: chosen, media: `screen and ${contrast}`, values: stronger(night) },
    { selector: select(''), media: 'print', values: printed(light) },
  ];
}

/** What differs for readers who ask for more contrast. */
function stronger(scheme: Scheme) {
  const { ink, line } = moreContrast(scheme);
  return { ...named(vars.color.ink, ink), ...named(vars.color.line, line) };
}

function printed(light: Scheme) {
  const { ground, ink } = onPaper(light);
  return { ...named(vars.color.ground, ground), ...named(vars.color.ink, ink) };
}

const rem = (px: number) => `${px / 16}rem`;

function faces({ type }: Brand) {
  return mapped(type, ([phone, , leading, weight, tracking]) => ({
    size: rem(phone),
    leading: `${leading}`,
    weight: `${weight}`,
    tracking: `${tracking}em`,
  }));
}

/** Of every step: where brands are nested or one is the default, what one of them left out would be another's. */
const deskSizes = ({ type }: Brand) => mapped(type, ([, desk]) => ({ size: rem(desk) }));

function mapped<Key extends string, From, To>(from: Record<Key, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, to(value)]));
}

type Tree = { readonly [key: string]: string | Tree };

/** The values of a branch of the contract, by the names of its custom properties. */
function named(contract: Tree, values: Tree): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(values).map(([key, value]) => {
      const place = contract[key];
      if (typeof place === 'string' && typeof value === 'string') return { [propertyName(place)]: value };
      return typeof place === 'object' && typeof value === 'object' ? named(place, value) : {};
    }),
  );
}

/** `var(--galley-color-focus)` → `--galley-color-focus`. */
export const propertyName = (reference: string) => reference.slice('var('.length, -1);
