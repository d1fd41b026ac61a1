import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { places } from '../places.ts';
import type { Rule } from './change.ts';
import type { Build } from '../built/sources.ts';
import type { ClassNames } from './components.ts';
import { bringTools } from './tools.ts';

const folders: Record<Build, string> = {
  storybook: join(places.storybook, 'assets'),
  demo: join(places.demo, 'client/_astro'),
};

export interface Sheets {
  /** Each rule once, in shared names. */
  rules: Rule[];
  faces: string[];
}

/** All rules that Storybook or the demo is built with, as the browser reads them. */
export async function readSheets(page: Page, names: ClassNames): Promise<Sheets> {
  await bringTools(page);
  const rules = new Map<string, Rule>();
  const faces = new Set<string>();
  for (const site of ['storybook', 'demo'] as const) {
    const texts = globSync('*.css', { cwd: folders[site] }).toSorted();
    if (texts.length === 0) throw new Error(`There is no stylesheet of the ${site}. Run: pnpm visual`);
    for (const text of texts.map((file) => readFileSync(join(folders[site], file), 'utf8'))) {
      const found = await page.evaluate((sheet) => window.galleyProve.rulesOf(sheet), text);
      for (const face of found.faces) faces.add(face);
      for (const rule of found.rules) {
        const name = names.shared(rule.name, site);
        // What dresses Storybook's own pages is no part of the system.
        if (/\.sb[\w-]/.test(name)) continue;
        const selector = names.shared(rule.selector, site);
        const known = rules.get(name)?.declarations ?? [];
        const news = rule.declarations.filter(({ property }) => known.every((one) => one.property !== property));
        rules.set(name, { ...rule, name, selector, declarations: [...known, ...news] });
      }
    }
  }
  return { rules: [...rules.values()], faces: [...faces] };
}
