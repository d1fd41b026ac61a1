import { vars } from './vars.css.js';

/** The focus ring, the same in every brand and on every ground: 2 px with a 2 px gap (WCAG 2.4.7, 2.4.13). */
export function focusRing() {
  return { outline: `2px solid ${vars.color.focus}`, outlineOffset: '2px' };
}
