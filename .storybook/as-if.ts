import type { Showing } from './modes.js';

/** What an element is that can be pointed at or have the focus. */
const interactive = 'a, button, input, select, textarea, summary, [tabindex]';

const always = '(min-width: 0px)';
const never = '(max-width: 0px)';

/** What stands in the place of a reader's wish, so that it holds or does not. */
function conditions({ contrast, motion }: Showing): [RegExp, string][] {
  return [
    ...(contrast === 'more'
      ? ([
          [/\(prefers-contrast:\s*more\)/g, always],
          [/\(prefers-contrast:\s*no-preference\)/g, never],
        ] as [RegExp, string][])
      : []),
    ...(motion === 'still'
      ? ([
          [/\(prefers-reduced-motion:\s*reduce\)/g, always],
          [/\(prefers-reduced-motion:\s*no-preference\)/g, never],
        ] as [RegExp, string][])
      : []),
  ];
}

/** What stands in the place of a state, with the same weight: whoever points at a link points at all that it stands in. */
const states: Record<Showing['states'], [RegExp, string] | undefined> = {
  'as they are': undefined,
  hover: [/:hover(?![\w-])/g, ':is(:hover, *)'],
  focus: [/:focus(?:-visible)?(?![\w-])/g, `:is(:focus-visible, ${interactive})`],
  active: [/:active(?![\w-])/g, `:is(:active, ${interactive})`],
};

let takeBack: (() => void)[] = [];

/**
 * Shows a document as if the reader had asked for more contrast or less motion, or as if everything were pointed at or
 * focused, by writing that into the conditions and selectors of its sheets. What was written before is taken back.
 */
export function showAsIf(document: Document, showing: Showing): void {
  for (const undo of takeBack.toReversed()) undo();
  takeBack = [];
  const wishes = conditions(showing);
  const state = states[showing.states];
  if (wishes.length === 0 && state === undefined) return;
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    // A sheet of another origin cannot be read.
    if (sheet.href === null || sheet.href.startsWith(document.location.origin)) rewrite(sheet.cssRules, wishes, state);
  }
}

function rewrite(rules: CSSRuleList, wishes: [RegExp, string][], state: [RegExp, string] | undefined): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const before = rule.media.mediaText;
      const after = wishes.reduce((text, [wish, instead]) => text.replaceAll(wish, instead), before);
      if (after !== before) {
        rule.media.mediaText = after;
        takeBack.push(() => (rule.media.mediaText = before));
      }
    }
    if (rule instanceof CSSStyleRule && state !== undefined) {
      const before = rule.selectorText;
      const after = before.replaceAll(...state);
      if (after !== before) {
        rule.selectorText = after;
        takeBack.push(() => (rule.selectorText = before));
      }
    }
    if (rule instanceof CSSImportRule && rule.styleSheet !== null) rewrite(rule.styleSheet.cssRules, wishes, state);
    if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList, wishes, state);
  }
}
