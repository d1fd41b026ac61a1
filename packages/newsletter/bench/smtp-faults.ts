import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createSmtpMailer } from '../src/mail/smtp-mailer.js';
import { startSmtpPeer, type PeerOptions, type SmtpPeer } from '../src/mail/smtp-peer.test.cases.js';
import { arrivedAt, judge, nothingLost, readContents, waitingIn } from './contents.js';
import { later, openNewsroom } from './newsroom.js';
import { guarantee, type Bench, type Measurement, type Result } from './results.js';

/** Mail servers as they are on a bad day, and then mended. */
export const smtp: Measurement = {
  name: 'smtp',
  about: 'a mail server that answers 421, 450, 550, or not, or breaks off',
  async run({ folder, tell }: Bench): Promise<Result[]> {
    const results: Result[] = [];
    for (const fault of faults) {
      tell(fault.name);
      results.push(await outlive(fault, join(folder, `${results.length}.sqlite`)));
    }
    return [...results, await giveUp(join(folder, 'refused.sqlite'))];
  },
};

interface Fault {
  name: string;
  peer: PeerOptions;
  /** What is reported of it: it was this fault, and no other. */
  says: RegExp;
}

const faults: readonly Fault[] = [
  { name: 'SMTP 421 at the greeting', peer: { greeting: { code: 421, text: 'busy' } }, says: /421 busy/ },
  { name: 'SMTP 450 at RCPT TO', peer: { recipient: { code: 450, text: 'greylisted' } }, says: /450 greylisted/ },
  { name: 'SMTP time-out: no answer after DATA', peer: { end: 'stall' }, says: /timeout|nothing came/i },
  { name: 'SMTP reset at RCPT TO', peer: { recipient: 'reset' }, says: /ECONNRESET/ },
  { name: 'SMTP half-sent DATA', peer: { midst: 'drop' }, says: /closed unexpectedly/ },
];

const readers = Array.from({ length: 10 }, (_, number) => `reader-${number}@example.com`);
const patience = 3000;
const hour = 3_600_000;

async function outlive({ name, peer, says }: Fault, file: string): Promise<Result> {
  const { server, newsroom, bad, clock } = await open(peer, file);
  const taken = await signUpAll(newsroom.signUp);
  await newsroom.outbox.settled();
  const tooEarly = bad.mails.length;
  const failed = newsroom.problems.filter((problem) => says.test(problem)).length;
  const good = await startSmtpPeer();
  await server.mend(good);
  later(clock, hour);
  newsroom.outbox.wake();
  await newsroom.outbox.settled();
  const { figure, holds } = judge(taken, readContents(file), await arrivedAt(good));
  await newsroom.close();
  await good.close();
  await server.close();
  const all = readers.length;
  return guarantee(
    name,
    `${nothingLost}; reported`,
    `${figure}; ${failed} reported`,
    holds && taken.length === all && failed === all && tooEarly === 0 && !tellsAddress(newsroom.problems),
  );
}

/** A mailbox that there is not: nothing else is to be had, so nothing else is tried. */
async function giveUp(file: string): Promise<Result> {
  const { server, newsroom, bad, clock } = await open(
    { recipient: { code: 550, text: '5.1.1 no such mailbox' } },
    file,
  );
  const taken = await signUpAll(newsroom.signUp);
  for (let hours = 0; hours < 3; hours++) {
    newsroom.outbox.wake();
    await newsroom.outbox.settled();
    later(clock, hour);
  }
  const { subscriptions } = readContents(file);
  const waiting = waitingIn(file);
  await newsroom.close();
  await bad.close();
  await server.close();
  const given = newsroom.problems.filter((problem) => problem.includes('given up')).length;
  const all = readers.length;
  return guarantee(
    'SMTP 550 at RCPT TO',
    'none lost; given up after 1 try, and reported',
    `${taken.length} taken: ${subscriptions.length} kept, ${bad.recipients.length} tries, ${given} given up and reported, ${waiting} waiting`,
    [taken.length, subscriptions.length, bad.recipients.length, given].every((number) => number === all) &&
      waiting === 0 &&
      !tellsAddress(newsroom.problems),
  );
}

async function open(fault: PeerOptions, file: string) {
  const bad = await startSmtpPeer(fault);
  const server = await startMailServer(bad);
  const clock = { now: new Date() };
  const newsroom = await openNewsroom(file, createSmtpMailer({ url: server.url, patience }), clock);
  return { server, newsroom, bad, clock };
}

async function signUpAll(signUp: (email: string) => Promise<number>): Promise<string[]> {
  const statuses = await Promise.all(readers.map((email) => signUp(email)));
  return readers.filter((_, index) => statuses[index] === 200);
}

const tellsAddress = (problems: readonly string[]) => problems.some((problem) => problem.includes('reader-'));

/** One address, behind which a peer is exchanged for another, as a server is mended. */
async function startMailServer(first: SmtpPeer) {
  let peer = first;
  const relay: Server = createServer((near) => {
    const far = connect(Number(new URL(peer.url).port), '127.0.0.1');
    // A reset is passed on as one, and an end as an end.
    far.on('error', () => near.resetAndDestroy());
    near.on('error', () => far.resetAndDestroy());
    near.on('close', () => far.destroy());
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const { port } = relay.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    async mend(good: SmtpPeer) {
      const bad = peer;
      peer = good;
      await bad.close();
    },
    close: () => new Promise<void>((resolve) => relay.close(() => resolve())),
  };
}
