import type { StyleRule } from '@vanilla-extract/css';
import { layers } from './layers.css.js';

type LayeredRule = NonNullable<StyleRule['@layer']>[string];

/**
 * Puts a component's rule into the components layer and takes the browser's own margin and
 * padding away, so that a component looks the same on a site with a reset and without one.
 * Returns a style object; the component's own `.css.ts` makes the class: `style(component({ … }))`.
 */
export function component(rule: LayeredRule): StyleRule {
  return { '@layer': { [layers.components]: { boxSizing: 'border-box', margin: 0, padding: 0, ...rule } } };
}

/** Like {@link component}, but adds nothing: for a variant that joins a class made with it. */
export function variant(rule: LayeredRule): StyleRule {
  return { '@layer': { [layers.components]: rule } };
}
