import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import { componentsByClassPrefix, type Component } from './component-names.ts';

/** Where a component stands in a picture, in pixels from its corner. */
export interface ComponentBox extends Component {
  box: { x: number; y: number; width: number; height: number };
}

/** A rule of WCAG 2.2 AA that the page breaks. */
export interface AxeFinding {
  rule: string;
  help: string;
  targets: string[];
}

/** What is known of a picture that is not equal, beside its pixels. */
export interface Details {
  components: ComponentBox[];
  axe: AxeFinding[];
  /** The accessibility tree as text, if it changed. */
  tree?: { before: string; after: string };
}

interface Corner {
  x: number;
  y: number;
}

/**
 * Looks at a page while it still shows what was pictured. `corner` is where in the page the picture begins.
 * Axe is asked only where `isExamined`.
 */
export async function takeDetails(page: Page, corner: Corner | null, isExamined: boolean): Promise<Details> {
  const { x, y } = corner ?? { x: 0, y: 0 };
  const found = await page.evaluate(boxesOfComponents, componentsByClassPrefix());
  const components = found.map(({ box, ...component }) => ({
    ...component,
    box: { ...box, x: box.x - x, y: box.y - y },
  }));
  return { components, axe: isExamined ? await axeFindings(page) : [] };
}

/** Leaves details where the report looks for them. */
export function attachDetails(name: string, details: Details, info: TestInfo): void {
  const file = `${basename(dirname(name))}.${basename(name)}-details.json`;
  const path = info.outputPath(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(details));
  info.attachments.push({ name: file, contentType: 'application/json', path });
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function axeFindings(page: Page): Promise<AxeFinding[]> {
  // A document that has shown other stories may have it already; to read it takes longer than to ask.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    // In the page itself: a story has no frames of other origins, for which a second page would be opened.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(levels)
    .include('#storybook-root');
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    targets: nodes.map(({ target }) => target.join(' ')),
  }));
}

/** Runs in the page: a box for each element whose class is of another component than that of what it stands in. */
function boxesOfComponents(byPrefix: Record<string, Component>): ComponentBox[] {
  const ownerOf = (element: Element): Component | undefined => {
    for (const name of element.classList) {
      // The number behind the hash has one figure or two.
      const owner = byPrefix[name.slice(0, -1)] ?? byPrefix[name.slice(0, -2)];
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
  const boxes: ComponentBox[] = [];
  const walk = (element: Element, around: Component | undefined) => {
    const owner = ownerOf(element) ?? around;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (owner !== undefined && owner !== around && width > 0 && height > 0) {
      boxes.push({ ...owner, box: { x: x + scrollX, y: y + scrollY, width, height } });
    }
    for (const child of element.children) walk(child, owner);
  };
  walk(document.documentElement, undefined);
  return boxes;
}
