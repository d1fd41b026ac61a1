import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds: WCAG up to 2.2, A and AA, with the size of targets, and what Deque thinks good practice. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Letters in the mailbox are the work of those who sent them, and looked at where they are written.
    .exclude('iframe')
    // Of the page itself at once, without a second one that puts frames together.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const engine = readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine')), 'utf8');

interface Finding {
  ruleId: string;
  /** What the rule is about (`VIOLATION`: WCAG; `RECOMMENDATION`: IBM’s own advice), and how sure it is. */
  value: [policy: string, certainty: string];
  path: { dom: string };
  message: string;
  snippet: string;
}

interface Engine {
  Checker: new () => { check(document: Document, guidelines: string[]): Promise<{ results: Finding[] }> };
}

/** Where the engine is wrong, by rule and place, and what the standard says. An entry that is needed nowhere fails a test. */
export const mistakes = {
  // WAI-ARIA 1.2 lists `article` among the structures of a document (5.3.3) and not among the landmarks (5.3.4), which the
  // rule takes it for. Its headline, or the time of a post, is the first thing in it; as a label it would be read twice.
  aria_article_label_unique: 'article:not([aria-label], [aria-labelledby], [title])',
  // ARIA in HTML: a `form` is no landmark unless it has a name; the rule's own help says so too. One button, or a group with
  // a legend, is not worth a place in the list of landmarks.
  aria_form_label_unique: 'form:not([aria-label], [aria-labelledby], [title])',
  // HTML-AAM 1.0: an `aside` in an article is a landmark only where it has a name. A pull quote only repeats the text, and
  // browsers agree: see `outlineFaults`.
  aria_complementary_labelled: 'article aside:not([aria-label], [aria-labelledby], [title])',
} as const;

export interface EqualAccess {
  findings: string[];
  /** Rules that were wrong here; see `mistakes`. */
  mistaken: string[];
}

/**
 * What IBM’s Equal Access engine finds of WCAG 2.2 A and AA. `VIOLATION` and `FAIL` count: what the engine is sure of. Not
 * counted: `POTENTIAL` and `MANUAL`, which are questions to a person (whether a colour says something alone, whether “above”
 * is a direction) and have been answered once by looking; and `RECOMMENDATION`, which is no requirement of the standard (it
 * asks that a table that scrolls be no tab stop, where WCAG 2.1.1 needs one).
 */
export async function equalAccessFindings(page: Page): Promise<EqualAccess> {
  // As the page's own policy lets no other script in, it is brought by the way that developers' tools have.
  await page.evaluate(`${engine};globalThis.ace = ace;`);
  return page.evaluate(async (places: Record<string, string>) => {
    const { Checker } = (globalThis as unknown as { ace: Engine }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    const mistaken = new Set<string>();
    const findings = results.filter(({ ruleId, value: [policy, certainty], path }) => {
      if (policy !== 'VIOLATION' || certainty !== 'FAIL') return false;
      const place = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
      const mistake = places[ruleId];
      if (mistake === undefined || !(place as Element | null)?.matches(mistake)) return true;
      mistaken.add(ruleId);
      return false;
    });
    return {
      findings: findings.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`),
      mistaken: [...mistaken],
    };
  }, mistakes);
}
