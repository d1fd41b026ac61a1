import { createMemoryMailer } from '../src/mail/memory-mailer.js';
import { arrivedIn, readContents } from './contents.js';
import { count } from './figures.js';
import { later, newsletters, openNewsroom } from './newsroom.js';
import { guarantee, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, mailboxIn, startServer, untilSent } from './server-process.js';

export const parallel: Measurement = {
  name: 'parallel',
  about: '1,000 identical posts at the same moment',
  async run({ folder }: Bench): Promise<Result[]> {
    const server = await startServer({ folder });
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () =>
        server.client.signUp('reader@example.com').then(
          ({ status }) => status,
          () => 0,
        ),
      ),
    );
    await untilSent(folder);
    await server.stop();
    const { subscriptions, mails } = readContents(databaseIn(folder));
    const arrived = await arrivedIn(mailboxIn(folder));
    const taken = answers.filter((status) => status === 200).length;
    return [
      guarantee(
        '1,000 identical parallel posts',
        '1 subscription, 1 mail',
        `${count(taken)} answered 200: ${subscriptions.length} subscription, ${arrived.length} mail`,
        taken === 1000 && subscriptions.length === 1 && mails.length === 1 && arrived.length === 1,
      ),
    ];
  },
};

export const day: Measurement = {
  name: 'day',
  about: '10,000 posts for one address within a day',
  async run({ quick }: Bench): Promise<Result[]> {
    const posts = quick ? 2000 : 10_000;
    const clock = { now: new Date('2026-11-20T00:00:00Z') };
    const mailer = createMemoryMailer();
    const newsroom = await openNewsroom(':memory:', mailer, clock);
    let taken = 0;
    for (let post = 0; post < posts; post++) {
      // Both newsletters and another spelling, so that not each is the same wish.
      const email = post % 3 === 0 ? 'Reader@Example.com' : 'reader@example.com';
      if ((await newsroom.signUp(email, newsletters[post % 2]?.id)) === 200) taken++;
      later(clock, (24 * 3_600_000) / posts);
    }
    await newsroom.outbox.settled();
    await newsroom.close();
    return [
      guarantee(
        `${count(posts)} posts for one address in a day`,
        'at most 2 mails',
        `${count(taken)} answered 200: ${mailer.mails.length} mails`,
        taken === posts && mailer.mails.length <= 2 && mailer.mails.length > 0,
      ),
    ];
  },
};
