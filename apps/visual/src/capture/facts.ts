import type { Page } from '@playwright/test';
import { interactive } from './states.ts';

/** What a story shows that only a mode of its own can picture, each with what was found. */
export interface Facts {
  /** What can be pointed at and focused. */
  states: string[];
  /** Selectors of rules for print, or for screens alone. */
  print: string[];
  /** Selectors of rules for forced colours, and drawing that forced colours take away. */
  'forced-colours': string[];
}

/** Reads from a story as it stands in the browser what it needs pictures of. */
export const factsOf = (page: Page): Promise<Facts> => page.evaluate(readFacts, interactive);

/** Runs in the page. */
function readFacts(interactiveSelector: string): Facts {
  const roots: (Element | ShadowRoot)[] = [...document.querySelectorAll('#storybook-root')];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) roots.push(shadowRoot);
  }
  const drawn = (element: Element) => element.getClientRects().length > 0;
  const found = (selector: string, within: readonly (Element | ShadowRoot)[]) =>
    within.flatMap((root) => [...root.querySelectorAll(selector)]);
  const name = ({ localName, textContent }: Element) => `<${localName}> ${(textContent ?? '').trim().slice(0, 30)}`;

  /** Rules of a medium that meet something of the story. Where a page is broken, a picture, which has none, cannot show. */
  const meets = (selectorText: string) => {
    const selector = selectorText.replaceAll(/::[\w-]+(\([^)]*\))?/g, '').replaceAll(/(^|[\s,>+~])(?=$|,)/g, '$1*');
    try {
      return roots.some((root) => root.querySelector(selector) !== null);
    } catch {
      return false;
    }
  };
  const rulesFor = (medium: RegExp, rules: CSSRuleList, inside = false): string[] =>
    [...rules].flatMap((rule): string[] => {
      if (rule instanceof CSSStyleRule) {
        const shows = [...rule.style].some((property) => !property.startsWith('break-'));
        return inside && shows && meets(rule.selectorText) ? [rule.selectorText] : [];
      }
      if (!(rule instanceof CSSGroupingRule)) return [];
      const query = rule instanceof CSSMediaRule ? rule.media.mediaText : '';
      return rulesFor(medium, rule.cssRules, inside || medium.test(query));
    });
  const sheets = [
    ...document.styleSheets,
    ...roots.flatMap((root) => (root instanceof ShadowRoot ? [...root.styleSheets, ...root.adoptedStyleSheets] : [])),
  ];
  const forMedium = (medium: RegExp) => sheets.flatMap((sheet) => rulesFor(medium, sheet.cssRules));

  return {
    states: found(interactiveSelector, roots).filter(drawn).map(name),
    print: forMedium(/\bprint\b|\bscreen\b/),
    'forced-colours': [
      ...forMedium(/forced-colors/),
      ...found('*', roots).filter(drawn).filter(losesDrawing).map(name),
    ],
  };

  function losesDrawing(element: Element): boolean {
    return [undefined, '::before', '::after'].some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo !== undefined && style.content === 'none') return false;
      return (
        style.maskImage !== 'none' ||
        style.boxShadow !== 'none' ||
        style.forcedColorAdjust === 'none' ||
        style.backgroundImage.includes('gradient')
      );
    });
  }
}
