import { stripVTControlCharacters, styleText } from 'node:util';
import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';

/**
 * Tells a run in the terminal, with one line for each picture that is not equal, and makes failures of findings.
 * A test that throws costs a new worker with a new browser, and a change may touch every picture; so a picture that
 * differs ends its test quietly, with a finding, which becomes the failure here, before the reports hear of it.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default class PictureReporter implements Reporter {
  private all = 0;
  private done = 0;

  onBegin(config: FullConfig, suite: Suite): void {
    this.all = suite.allTests().length;
    console.log(`${this.all} pictures, ${config.workers} at a time`);
  }

  onTestEnd({ title, annotations }: TestCase, result: TestResult): void {
    const finding = [...annotations, ...result.annotations].find(({ type }) => type === 'finding')?.description;
    if (finding !== undefined) {
      result.status = 'failed';
      result.error = { message: finding };
      result.errors = [result.error];
    }
    this.done += 1;
    if (result.status !== 'passed' && result.status !== 'skipped') {
      const messages = result.errors.map(({ message = 'no reason given' }) => stripVTControlCharacters(message));
      this.line(`${styleText('red', '✗')} ${title}\n    ${messages.join('\n').replaceAll('\n', '\n    ')}`);
    }
    if (process.stdout.isTTY) process.stdout.write(`\r${this.done} of ${this.all}`);
    else if (this.done % 100 === 0) console.log(`${this.done} of ${this.all}`);
  }

  onError({ message = '', location }: TestError): void {
    const where = location === undefined ? '' : ` (${location.file}:${location.line})`;
    this.line(`${stripVTControlCharacters(message)}${where}`);
  }

  printsToStdio(): boolean {
    return true;
  }

  /** On a terminal the count stands at the line's start, and gives way. */
  private line(text: string): void {
    console.log(process.stdout.isTTY ? `\r${text}` : text);
  }
}
