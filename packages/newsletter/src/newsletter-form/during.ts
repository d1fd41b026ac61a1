import type { StyleRule } from '@vanilla-extract/css';
import type { NewsletterFormState } from './form-state.js';

export const host = 'galley-newsletter-form';

interface Looks {
  /** While one of the states holds, as the server knows it. */
  holds: StyleRule;
  /** While none of them does, as the element knows it. */
  rests: StyleRule;
  /** While one of them holds, as the element knows it. @default `holds` */
  holdsLive?: StyleRule;
}

/**
 * How an element looks while one of `states` holds. Until `<galley-newsletter-form>` speaks, the server's `data-state`
 * holds; from then on (`live`) its own states do. Each selector is a rule of its own, so that a browser which does not
 * know `:state()` drops only what it has no use for.
 */
export function during(
  states: readonly NewsletterFormState[],
  { holds, rests, holdsLive = holds }: Looks,
  subject = '&',
): NonNullable<StyleRule['selectors']> {
  const each = (selector: (state: NewsletterFormState) => string, rule: StyleRule) =>
    Object.fromEntries(states.map((state) => [`${selector(state)} ${subject}`, rule]));
  return {
    ...each((state) => `${host}[data-state='${state}']`, holds),
    [`${host}:state(live) ${subject}`]: rests,
    ...each((state) => `${host}:state(live):state(${state})`, holdsLive),
  } as NonNullable<StyleRule['selectors']>;
}
