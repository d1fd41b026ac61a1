import { arrivedIn, judge, nothingLost, readContents } from './contents.js';
import { watchCores } from './cores.js';
import { count, createRandom, milliseconds, quantile } from './figures.js';
import { openLoad } from './open-load.js';
import { guarantee, slowestAnswer, timing, told, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, mailboxIn, startServer, untilSent } from './server-process.js';

const perSecond = 300;

/** A busy day: the server by itself in a process, its database and mailbox on the disk, its clients here. */
export const load: Measurement = {
  name: 'load',
  about: `${perSecond} sign-ups a second, for a minute`,
  run,
};

async function run({ folder, quick, tell }: Bench): Promise<Result[]> {
  const seconds = quick ? 4 : 60;
  const server = await startServer({ folder });
  const { client } = server;
  tell('warming up');
  // A process that has just begun is slow for its first second, and a server has long begun.
  await openLoad({ client, name: 'warm', perSecond: 100, seconds: 4, random: createRandom(0) });
  const coresUsed = watchCores();
  const before = await server.usage();
  tell(`${perSecond} a second for ${seconds} s`);
  const { taken, refused, times, ...offered } = await openLoad({
    client,
    name: 'load',
    perSecond,
    seconds,
    tell,
    random: createRandom(1),
  });
  const cores = coresUsed((await server.usage()).time - before.time);
  tell('waiting for the last mail');
  const rest = await untilSent(folder);
  await server.stop();
  tell('reading the mailbox');
  const { figure, holds } = judge(taken, readContents(databaseIn(folder)), await arrivedIn(mailboxIn(folder)));
  const p99 = quantile(times, 0.99);
  const answered = `${count(taken.length)} in ${seconds} s, ${offered.perSecond.toFixed(0)} a second`;
  return [
    timing(
      'load: answered 200',
      `${count(perSecond * seconds)}, ${perSecond} a second`,
      answered,
      refused.length === 0,
    ),
    told('load: p50', milliseconds(quantile(times, 0.5))),
    timing('load: p99', `under ${slowestAnswer} ms`, milliseconds(p99), p99 < slowestAnswer),
    told('load: slowest', milliseconds(quantile(times, 1))),
    told('load: the cores meanwhile', cores),
    guarantee('load: afterwards', nothingLost, figure, holds),
    told('load: last mail after the last answer', `${rest.toFixed(1)} s`),
  ];
}
