import { assignVars, globalStyle } from '@vanilla-extract/css';
import { from } from '../breakpoints/from.js';
import { layers } from '../layers/layers.css.js';
import { vars } from '../theme/vars.css.js';
import type { TextStep } from '../type-scale/text.js';
import type { Brand, Scheme } from './brand.js';
import { brandNames } from './brand-names.js';
import { brands } from './brands.js';
import { moreContrast } from './more-contrast.js';
import { pictureColors } from './picture-colors.js';

const space = { xxs: '4px', xs: '8px', s: '12px', m: '16px', l: '24px', xl: '32px', xxl: '48px', xxxl: '72px' };

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';
const rem = (px: number) => `${px / 16}rem`;

function faceVars(brand: Brand) {
  const rules: Record<string, string> = {};
  for (const [step, [phone, , leading, weight, tracking]] of Object.entries(brand.type)) {
    const size = { size: rem(phone), leading: `${leading}`, weight: `${weight}`, tracking: `${tracking}em` };
    Object.assign(rules, assignVars(vars.type[step as TextStep], size));
  }
  return rules;
}

/** Only the sizes that grow on a desk. */
function deskVars(brand: Brand) {
  const grown = Object.entries(brand.type).filter(([, [phone, desk]]) => phone !== desk);
  return Object.fromEntries(grown.map(([step, [, desk]]) => [vars.type[step as TextStep].size, rem(desk)]));
}

const colors = (scheme: Scheme) => assignVars(vars.color, scheme);

for (const name of brandNames) {
  const brand = brands[name];
  const attribute = `[data-galley-brand='${name}']`;
  const isDefault = name === brandNames[0];
  /** Each selector of the list with `suffix` added; the default brand also holds where no brand is named. */
  const select = (suffix: string) => (isDefault ? `:root${suffix}, ${attribute}${suffix}` : `${attribute}${suffix}`);

  globalStyle(select(''), {
    '@layer': {
      [layers.tokens]: {
        colorScheme: 'light dark',
        vars: {
          ...colors(brand.light),
          ...assignVars(vars.picture, pictureColors),
          ...assignVars(vars.space, space),
          ...assignVars(vars.radius, brand.radius),
          ...assignVars(vars.line, brand.line),
          ...assignVars(vars.font, brand.font),
          ...assignVars(vars.manner, brand.manner),
          ...assignVars(vars.measure, brand.measure),
          ...faceVars(brand),
        },
        '@media': {
          [from('tablet')]: { vars: deskVars(brand) },
          [contrast]: { vars: colors(moreContrast(brand.light)) },
        },
      },
    },
  });

  globalStyle(select(":not([data-galley-scheme='light'])"), {
    '@layer': {
      [layers.tokens]: {
        '@media': {
          [dark]: { vars: colors(brand.dark) },
          [`${dark} and ${contrast}`]: { vars: colors(moreContrast(brand.dark)) },
        },
      },
    },
  });

  for (const scheme of ['light', 'dark'] as const) {
    globalStyle(select(`[data-galley-scheme='${scheme}']`), {
      '@layer': {
        [layers.tokens]: {
          colorScheme: scheme,
          vars: colors(brand[scheme]),
          '@media': { [contrast]: { vars: colors(moreContrast(brand[scheme])) } },
        },
      },
    });
  }
}

// Ink on paper, whatever the screen's scheme was.
globalStyle(':root, [data-galley-brand], [data-galley-scheme]', {
  '@media': {
    print: {
      '@layer': {
        [layers.tokens]: {
          vars: Object.fromEntries(
            Object.entries(
              colors({
                ...brands['harbour-courier'].light,
                ground: { page: '#ffffff', tint: '#ffffff' },
                ink: { strong: '#000000', text: '#000000', quiet: '#444444' },
              }),
            ).map(([name, value]) => [name, `${value} !important`]),
          ),
        },
      },
    },
  },
});
