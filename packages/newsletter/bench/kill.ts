import { setTimeout as wait } from 'node:timers/promises';
import { startSmtpPeer } from '../src/mail/smtp-peer.test.cases.js';
import { arrivedAt, isSound, judge, nothingLost, readContents } from './contents.js';
import { createRandom } from './figures.js';
import { guarantee, told, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, sendRest, startServer, type ServerProcess } from './server-process.js';

const clients = 16;
/** From the first answer to the kill, in milliseconds: by then mails are under way, too. */
const longest = 500;
/** Of one client, between two kills. */
const most = 2000;

/** The server process is killed while it takes sign-ups and sends mails, and begins anew with the same files. */
export const kill: Measurement = {
  name: 'kill',
  about: '`kill -9` at random moments under load',
  async run({ folder, quick, tell }: Bench): Promise<Result[]> {
    const kills = quick ? 4 : 50;
    const random = createRandom(9);
    // By SMTP, because a mailbox folder would not show what is sent twice.
    const peer = await startSmtpPeer();
    const taken: string[] = [];
    for (let time = 0; time < kills; time++) {
      const server = await startServer({ folder, smtp: peer.url });
      const answered = Promise.withResolvers<void>();
      const busy = Array.from({ length: clients }, (_, client) =>
        signUpUntilCut(server, `kill-${time}-${client}`, (email) => {
          taken.push(email);
          answered.resolve();
        }),
      );
      await Promise.race([answered.promise, ...busy]);
      await wait(random() * longest);
      await server.kill();
      await Promise.all(busy);
      if ((time + 1) % 10 === 0) tell(`killed ${time + 1} of ${kills} times, ${taken.length} taken`);
    }
    tell('sending what was left');
    await sendRest({ folder, smtp: peer.url });
    const file = databaseIn(folder);
    const { figure, holds, repeats } = judge(taken, readContents(file), await arrivedAt(peer));
    await peer.close();
    return [
      guarantee(`kill -9 at ${kills} random moments`, nothingLost, figure, holds && isSound(file)),
      told('kill -9: mails that came again, under their Message-ID', `${repeats}`),
    ];
  },
};

async function signUpUntilCut({ client }: ServerProcess, name: string, take: (email: string) => void): Promise<void> {
  try {
    for (let number = 0; number < most; number++) {
      const email = `${name}-${number}@example.com`;
      const { status } = await client.signUp(email);
      if (status === 200) take(email);
    }
  } catch {
    // Cut: nobody was told anything.
  }
}
