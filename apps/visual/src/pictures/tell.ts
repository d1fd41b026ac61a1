import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { Verdict } from '../compare/judge.ts';
import type { Outcome } from '../run/record.ts';

/** Says what was found, for the record and for the reporter, which makes a failure of a finding. */
export function tell(outcome: Outcome, description: string, finding: string | undefined, info: TestInfo): void {
  info.annotations.push({ type: outcome, description });
  if (finding !== undefined) info.annotations.push({ type: 'finding', description: finding });
}

/** Says what a picture is, and leaves the pictures where Playwright's report looks for them. */
export function tellVerdict(name: string, verdict: Verdict, info: TestInfo): void {
  tell(verdict.kind, name, sentence(verdict), info);
  attachPictures(name, verdict, info);
}

/** Named like this, the three make the slider of Playwright's report. */
export function attachPictures(name: string, verdict: Verdict, info: TestInfo): void {
  if (verdict.kind === 'equal') return;
  if (verdict.kind !== 'new') {
    attach(name, 'expected', verdict.expected, info);
    attach(name, 'diff', verdict.diff, info);
  }
  attach(name, 'actual', verdict.actual, info);
}

/** Says what an accessibility tree is, and leaves it as text. */
export function tellTree(
  outcome: 'new' | 'changed' | 'unstable',
  name: string,
  { expected, actual }: { expected: string | undefined; actual: string },
  info: TestInfo,
): void {
  const findings = {
    new: 'New: there is no baseline for this accessibility tree.',
    changed: 'Changed: assistive technology is given something else.',
    unstable: 'Unstable: taken twice, the accessibility tree was not the same.',
  };
  tell(outcome, name, findings[outcome], info);
  if (expected !== undefined) attach(name, 'expected', expected, info);
  attach(name, 'actual', actual, info);
}

function attach(name: string, role: 'expected' | 'actual' | 'diff', content: Buffer | string, info: TestInfo): void {
  const [ending, contentType] = typeof content === 'string' ? ['txt', 'text/plain'] : ['png', 'image/png'];
  const file = `${basename(dirname(name))}.${basename(name)}-${role}.${ending}`;
  const path = info.outputPath(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  info.attachments.push({ name: file, contentType, path });
}

export const inPixels = (count: number) => `${count} ${count === 1 ? 'pixel differs' : 'pixels differ'}`;

function sentence(verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case 'equal':
      return undefined;
    case 'new':
      return 'New: there is no baseline for this picture.';
    case 'changed':
      return `Changed: ${inPixels(verdict.pixels)} from the baseline.`;
    case 'unstable':
      return `Unstable: taken twice, ${inPixels(verdict.pixels)} between the two. No baseline could hold it.`;
    default:
      return verdict satisfies never;
  }
}
