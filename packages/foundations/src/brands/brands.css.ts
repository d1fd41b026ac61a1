import { globalStyle } from '@vanilla-extract/css';
import { layers } from '../layers/layers.css.js';
import { brandNames } from './brand-names.js';
import { brandRules } from './brand-rules.js';
import { brands } from './brands.js';

for (const name of brandNames) {
  const attribute = `[data-galley-brand='${name}']`;
  const isDefault = name === brandNames[0];
  /** The default brand also holds where no brand is named. */
  const select = (suffix: string) => (isDefault ? `:root${suffix}, ${attribute}${suffix}` : `${attribute}${suffix}`);

  for (const { selector, media, colorScheme, values } of brandRules(brands[name], select)) {
    // Written as it is, `undefined` would be a scheme that no browser knows, and take the place of one that it does.
    const rule = { ...(colorScheme !== undefined && { colorScheme }), vars: values };
    globalStyle(selector, {
      '@layer': { [layers.tokens]: media === undefined ? rule : { '@media': { [media]: rule } } },
    });
  }
}
