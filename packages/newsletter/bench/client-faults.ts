import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { connect as connectTo, type Client } from './client.js';
import { arrivedIn, judge, nothingLost, readContents } from './contents.js';
import { createRandom, milliseconds, quantile } from './figures.js';
import { newsletter, origin } from './newsroom.js';
import { openLoad } from './open-load.js';
import { guarantee, slowestAnswer, timing, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, mailboxIn, startServer, untilSent, type ServerProcess } from './server-process.js';

/** Readers in a tunnel: their forms come byte by byte. */
export const slow: Measurement = {
  name: 'slow',
  about: 'clients that send byte by byte, while others are served',
  async run({ folder, quick }: Bench): Promise<Result[]> {
    const server = await startServer({ folder });
    const { client } = server;
    const seconds = quick ? 2 : 4;
    const emails = Array.from({ length: 50 }, (_, number) => `slow-${number}@example.com`);
    const dripping = Promise.all(emails.map((email) => drip(client.port, email, seconds)));
    const others = await openLoad({ client, name: 'other', perSecond: 100, seconds, random: createRandom(11) });
    const statuses = await dripping;
    await untilSent(folder);
    await server.stop();
    const taken = [...others.taken, ...emails.filter((_, index) => statuses[index] === 200)];
    const { figure, holds } = judge(taken, readContents(databaseIn(folder)), await arrivedIn(mailboxIn(folder)));
    const p99 = quantile(others.times, 0.99);
    const isServed = others.refused.length === 0 && statuses.every((status) => status === 200);
    return [
      guarantee('50 slow clients, 100 others a second', `all answered 200; ${nothingLost}`, figure, holds && isServed),
      timing('slow clients: p99 of the others', `under ${slowestAnswer} ms`, milliseconds(p99), p99 < slowestAnswer),
    ];
  },
};

/** The status that comes back at last. */
async function drip(port: number, email: string, seconds: number): Promise<number> {
  const body = new URLSearchParams({ email, newsletter }).toString();
  const socket = connect(port, '127.0.0.1');
  const answered = firstLine(socket);
  socket.write(
    `POST /newsletters/subscribe HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\nConnection: close\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  for (const byte of body) {
    await wait((seconds * 1000) / body.length);
    socket.write(byte);
  }
  return Number(/^HTTP\/1\.1 (\d+)/.exec(await answered)?.[1] ?? 0);
}

async function firstLine(socket: Socket): Promise<string> {
  let text = '';
  try {
    for await (const part of socket) text += String(part);
  } catch {
    // Cut: what has come is judged.
  }
  return text;
}

/** Forms that are larger than any form is, with their length before them and without. */
export const big: Measurement = {
  name: 'big',
  about: 'bodies of 1 MB',
  async run({ folder, quick, tell }: Bench): Promise<Result[]> {
    const server = await startServer({ folder });
    const bodies = quick ? 40 : 200;
    // What is on its way takes memory, and so it does the first time; what was refused takes none.
    await sendBig(server, bodies);
    const before = await server.usage();
    tell(`${bodies} bodies`);
    const statuses = await sendBig(server, bodies);
    const grown = ((await server.usage()).memory - before.memory) / 1024 / 1024;
    await server.client.signUp('reader@example.com');
    await untilSent(folder);
    await server.stop();
    const refused = statuses.filter((status) => status === 413).length;
    const { subscriptions } = readContents(databaseIn(folder));
    return [
      guarantee(
        `${bodies} bodies of 1 MB`,
        '413, and the next form is taken',
        `${refused} answered 413; ${subscriptions.length} taken`,
        refused === bodies && subscriptions.length === 1,
      ),
      guarantee(
        `${bodies} bodies of 1 MB: memory`,
        `grows by less than ${most} MB`,
        `${grown.toFixed(0)} MB`,
        grown < most,
      ),
    ];
  },
};

const part = 'a'.repeat(64 * 1024);
/** Megabytes by which a process may grow that is sent hundreds. */
const most = 64;
const parts = Array.from({ length: 16 }, () => part);

async function sendBig({ client }: ServerProcess, bodies: number): Promise<number[]> {
  const statuses: number[] = [];
  const atOnce = 10;
  for (let sent = 0; sent < bodies; sent += atOnce) {
    // A connection on which a body was refused is closed soon, and good for nothing else.
    const others = connectTo(client.port);
    const some = Array.from({ length: atOnce }, (_, index) => postBig(others, index % 2 === 0));
    statuses.push(...(await Promise.all(some)));
    others.close();
  }
  return statuses;
}

async function postBig(client: Client, hasLength: boolean): Promise<number> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    origin,
    ...(hasLength && { 'content-length': part.length * parts.length }),
  };
  try {
    return (await client.ask({ method: 'POST', path: '/newsletters/subscribe', headers }, parts)).status;
  } catch {
    return 0;
  }
}
