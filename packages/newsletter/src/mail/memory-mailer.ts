import type { Mail, Mailer } from './mail.js';

export interface MemoryMailer extends Mailer {
  /** What was sent, in order. */
  readonly mails: readonly Mail[];
  /** The next mails fail, one with each of these. */
  failWith(...errors: readonly Error[]): void;
}

/** Keeps mails until the process ends: for tests. */
export function createMemoryMailer(): MemoryMailer {
  const mails: Mail[] = [];
  const failures: Error[] = [];
  return {
    mails,
    failWith(...errors) {
      failures.push(...errors);
    },
    async send(mail) {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      mails.push(mail);
    },
    close() {},
  };
}
