import { stripVTControlCharacters, styleText } from 'node:util';
import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';

/** Tells a run in the terminal: how far it is, and one line for each picture that is not equal. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default class Lines implements Reporter {
  private all = 0;
  private done = 0;

  onBegin(config: FullConfig, suite: Suite): void {
    this.all = suite.allTests().length;
    console.log(`${this.all} pictures, ${config.workers} at a time`);
  }

  onTestEnd({ title }: TestCase, { status, errors }: TestResult): void {
    this.done += 1;
    if (status !== 'passed' && status !== 'skipped') {
      const messages = errors.map(({ message = 'no reason given' }) => stripVTControlCharacters(message));
      this.line(`${styleText('red', '✗')} ${title}\n    ${messages.join('\n').replaceAll('\n', '\n    ')}`);
    }
    if (process.stdout.isTTY) process.stdout.write(`\r${this.done} of ${this.all}`);
    else if (this.done % 100 === 0) console.log(`${this.done} of ${this.all}`);
  }

  onError({ message = '', location }: TestError): void {
    this.line(
      `${stripVTControlCharacters(message)}${location === undefined ? '' : ` (${location.file}:${location.line})`}`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }

  /** On a terminal the count stands at the line's start, and gives way. */
  private line(text: string): void {
    console.log(process.stdout.isTTY ? `\r${text}` : text);
  }
}
