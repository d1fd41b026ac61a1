import { join } from 'node:path';
import { createMemoryMailer } from '../src/mail/memory-mailer.js';
import { judge, readContents } from './contents.js';
import { later, linkIn, openNewsroom } from './newsroom.js';
import { guarantee, type Bench, type Measurement, type Result } from './results.js';

const minute = 60_000;
const hour = 60 * minute;
const readers = Array.from({ length: 5 }, (_, number) => `reader-${number}@example.com`);

/** Clocks are set right, and wrong, while letters wait. */
export const clock: Measurement = {
  name: 'clock',
  about: 'a clock that jumps by an hour, forth and back',
  async run({ folder }: Bench): Promise<Result[]> {
    const results: Result[] = [];
    for (const first of [hour, -hour]) {
      for (const second of [hour, -hour]) {
        results.push(await jumping(first, second, join(folder, `${results.length}.sqlite`)));
      }
    }
    return results;
  },
};

async function jumping(first: number, second: number, file: string): Promise<Result> {
  const clock = { now: new Date('2026-11-20T17:40:00Z') };
  const mailer = createMemoryMailer();
  const newsroom = await openNewsroom(file, mailer, clock);
  // Each waits for a second try, so that the clock jumps before it is sent.
  mailer.failWith(...readers.map(() => new Error('Not now.')));
  const statuses = await Promise.all(readers.map((email) => newsroom.signUp(email)));
  await newsroom.outbox.settled();
  later(clock, first);
  // An hour back, and the wait after a failure.
  for (let waited = 0; waited < hour + 5 * minute; waited += minute) {
    later(clock, minute);
    newsroom.outbox.wake();
    await newsroom.outbox.settled();
  }
  later(clock, second);
  for (const mail of mailer.mails) await newsroom.follow(linkIn(mail), 'POST');
  await newsroom.close();
  const contents = readContents(file);
  const confirmed = contents.subscriptions.filter(({ standing }) => standing === 'confirmed');
  const taken = readers.filter((_, index) => statuses[index] === 200);
  const { figure, holds } = judge(taken, contents, mailer.mails);
  return guarantee(
    `clock ${signed(first)} h before sending, ${signed(second)} h before confirming`,
    'none lost, one mail each, which confirms',
    `${figure}; ${mailer.mails.length} mails, ${confirmed.length} confirmed`,
    holds && [taken.length, mailer.mails.length, confirmed.length].every((number) => number === readers.length),
  );
}

const signed = (jump: number) => (jump > 0 ? '+1' : '−1');
