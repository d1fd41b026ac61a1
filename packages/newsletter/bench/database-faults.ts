import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { arrivedIn, isSound, judge, nothingLost, readContents } from './contents.js';
import { createRandom, milliseconds, quantile } from './figures.js';
import { openLoad, type OpenLoad } from './open-load.js';
import { guarantee, told, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, mailboxIn, programOf, sendRest, startServer, untilSent } from './server-process.js';

const perSecond = 50;

/** Another process holds the database, as a backup or somebody's shell does. */
export const locked: Measurement = {
  name: 'locked',
  about: 'a database that another process has locked',
  async run({ folder, quick, tell }: Bench): Promise<Result[]> {
    const short = await holding(folder, 'short', 2, tell);
    // Longer than the first who wait are let wait.
    const long = quick ? undefined : await holding(folder, 'long', 6.5, tell);
    await sendRest({ folder });
    const briefly = await afterwards(folder, short);
    const target = `all wait and are taken; ${nothingLost}`;
    const holds = briefly.holds && short.refused.length === 0;
    return [
      guarantee('database locked for 2 s', target, briefly.figure, holds),
      ...(long === undefined ? [] : await lasting(folder, long)),
    ];
  },
};

async function lasting(folder: string, long: OpenLoad): Promise<Result[]> {
  const { figure, holds } = await afterwards(folder, long);
  const target = `refused at last; ${nothingLost}`;
  return [
    guarantee('database locked for 6.5 s', target, figure, holds && long.refused.length > 0),
    told('database locked for 6.5 s: slowest answer', milliseconds(quantile(long.times, 1))),
  ];
}

async function holding(folder: string, name: string, seconds: number, tell: Bench['tell']): Promise<OpenLoad> {
  const server = await startServer({ folder });
  // By then it has done what it does first.
  await server.client.signUp(`${name}-before@example.com`);
  await untilSent(folder);
  tell(`held for ${seconds} s`);
  const [program = '', ...args] = [...programOf('lock.program.ts'), databaseIn(folder), `${seconds * 1000}`];
  const lock = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(lock.stdout, 'data');
  const during = await openLoad({
    client: server.client,
    name,
    perSecond,
    seconds: seconds + 1,
    random: createRandom(6),
  });
  await server.stop();
  return during;
}

/** The disk has no room left, and later has. A limit on the size of files is refused by the kernel as a full disk is. */
export const full: Measurement = {
  name: 'full',
  about: 'a disk without room',
  async run({ folder, quick, tell }: Bench): Promise<Result[]> {
    const name = 'disk full, and then not';
    const target = `refused meanwhile; ${nothingLost}`;
    if (process.platform !== 'linux') return [{ name, target, figure: 'needs Linux', verdict: 'skipped' }];
    // Tables alone take 100 KB, and a sign-up some 10.
    const server = await startServer({ folder, largestFile: (quick ? 600 : 2000) * 1024 });
    const { client } = server;
    const random = createRandom(7);
    tell('filling the disk');
    const filling = await openLoad({ client, name: 'filling', perSecond: 150, seconds: quick ? 2 : 5, random });
    await server.giveRoom();
    tell('there is room again');
    const freed = await openLoad({ client, name: 'freed', perSecond, seconds: 1, random });
    await server.stop();
    await sendRest({ folder });
    const { figure, holds } = await afterwards(folder, {
      taken: [...filling.taken, ...freed.taken],
      refused: [...filling.refused, ...freed.refused],
    });
    const isReal = filling.taken.length > 0 && filling.refused.length > 0;
    return [guarantee(name, target, figure, holds && isReal && freed.refused.length === 0)];
  },
};

/** Who was refused must not be there: the form has told them so. */
async function afterwards(folder: string, { taken, refused }: Pick<OpenLoad, 'taken' | 'refused'>) {
  const file = databaseIn(folder);
  const contents = readContents(file);
  const keys = new Set(contents.subscriptions.map(({ key }) => key));
  const kept = refused.filter((key) => keys.has(key)).length;
  const { figure, holds } = judge(taken, contents, await arrivedIn(mailboxIn(folder)));
  return {
    figure: `${figure}; ${refused.length} refused, ${kept} of them kept`,
    holds: holds && kept === 0 && isSound(file),
  };
}
