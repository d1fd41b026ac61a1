import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageSide } from './page-side.ts';

declare global {
  interface Window {
    galleyProve: PageSide;
  }
}

let script: string | undefined;

/** Puts what changes a page, and takes changes back, into the document. */
export async function bringTools(page: Page): Promise<void> {
  script ??= `{${stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'page-side.ts'), 'utf8')).replaceAll(/^export /gm, '')}}`;
  await page.evaluate(script);
}
