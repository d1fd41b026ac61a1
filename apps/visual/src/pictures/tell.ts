import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { Verdict } from '../compare/judge.ts';
import type { Outcome } from '../run/record.ts';

/** A picture that does not pass. The place in the runner's code would tell the reader nothing, so it is left out. */
export class Finding extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Finding';
    this.stack = message;
  }
}

/** Says what a picture is where Playwright's reports look for it, and fails unless it is equal. */
export function tell(outcome: Outcome, name: string, verdict: Verdict, info: TestInfo): void {
  info.annotations.push({ type: outcome, description: name });
  if (verdict.kind === 'equal') return;
  // Named like this, the three make the slider of Playwright's report.
  if (verdict.kind !== 'new') {
    attach(name, 'expected', verdict.expected, info);
    attach(name, 'diff', verdict.diff, info);
  }
  attach(name, 'actual', verdict.actual, info);
  throw new Finding(sentence(outcome, verdict));
}

function attach(name: string, role: 'expected' | 'actual' | 'diff', picture: Buffer, info: TestInfo): void {
  const file = `${basename(dirname(name))}.${basename(name)}-${role}.png`;
  const path = info.outputPath(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
  info.attachments.push({ name: file, contentType: 'image/png', path });
}

function sentence(outcome: Outcome, verdict: Exclude<Verdict, { kind: 'equal' }>): string {
  if (verdict.kind === 'new') return 'New: there is no baseline for this picture.';
  const pixels = `${verdict.pixels} ${verdict.pixels === 1 ? 'pixel differs' : 'pixels differ'}`;
  if (verdict.kind === 'unstable') {
    return `Unstable: taken twice, ${pixels} between the two. No baseline could hold it.`;
  }
  return outcome === 'script' ? `Script changes the page: ${pixels}.` : `Changed: ${pixels} from the baseline.`;
}
