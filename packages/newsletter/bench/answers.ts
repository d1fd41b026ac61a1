import { createLetterWriter } from '../src/letters/letter-writer.js';
import { openSqliteStore } from '../src/subscriber-store/sqlite-store.js';
import type { SubscriberStore } from '../src/subscriber-store/subscriber-store.js';
import { createRandom, median, milliseconds, shuffled } from './figures.js';
import { edition, newsletter, newsletters, sender } from './newsroom.js';
import { guarantee, timing, told, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, startServer } from './server-process.js';

const closest = 2;

/** Who asks about a stranger's address learns nothing, neither from the answer nor from how long it takes. */
export const answers: Measurement = {
  name: 'answers',
  about: 'the answers for new, pending, confirmed and suppressed addresses',
  run,
};

const minute = 60_000;
const hour = 60 * minute;

type Prepare = (readers: Readers, email: string) => Promise<void>;

/** Whether a letter is written makes more of a difference than why, so both are asked where both can be. */
const kinds: Readonly<Record<string, Prepare>> = {
  'new, letter': async () => {},
  'pending, letter': (readers, email) => readers.signUp(email, hour),
  'pending, no letter': (readers, email) => readers.signUp(email, minute),
  'confirmed, letter': (readers, email) => readers.confirm(email, hour),
  async 'confirmed, no letter'(readers, email) {
    await readers.confirm(email, hour);
    await readers.signUp(email, minute);
  },
  'suppressed, no letter': (readers, email) => readers.suppress(email),
};

async function run({ folder, quick, tell }: Bench): Promise<Result[]> {
  const each = quick ? 60 : 500;
  const random = createRandom(5);
  const all = Object.keys(kinds).flatMap((kind, number) =>
    Array.from({ length: each }, (_, index) => ({ kind, email: `kind-${number}-${index}@example.com` })),
  );
  tell(`preparing ${all.length} addresses`);
  await prepare(databaseIn(folder), all);
  const server = await startServer({ folder });
  // The first answers of a process are slow whoever asks.
  for (let time = 0; time < each; time++) await server.client.signUp(`warm-${time}@example.com`);
  tell(`asking about ${all.length}, one at a time`);
  const distinct = new Set<string>();
  const times = new Map(Object.keys(kinds).map((kind): [string, number[]] => [kind, []]));
  for (const { kind, email } of shuffled(all, random)) {
    const began = performance.now();
    const answer = await server.client.signUp(email);
    times.get(kind)?.push(performance.now() - began);
    distinct.add(JSON.stringify(answer));
  }
  await server.stop();
  const medians = [...times].map(([kind, values]) => ({ kind, median: median(values) }));
  const values = medians.map(({ median }) => median);
  const apart = Math.max(...values) - Math.min(...values);
  return [
    guarantee('answers: status, headers but Date, body', '1 for all kinds', `${distinct.size}`, distinct.size === 1),
    timing(
      `answers: medians of ${each} each apart by`,
      `less than ${closest} ms`,
      milliseconds(apart),
      apart < closest,
    ),
    ...medians.map(({ kind, median }) => told(`answers: median, ${kind}`, milliseconds(median))),
  ];
}

type Readers = ReturnType<typeof readersOf>;

async function prepare(file: string, all: readonly { kind: string; email: string }[]): Promise<void> {
  const store = await openSqliteStore(file);
  const readers = readersOf(store);
  await Promise.all(all.map(({ kind, email }) => kinds[kind]?.(readers, email)));
  // Their letters are not to be sent while the answers are timed.
  const mails = await store.claimMails(Number.MAX_SAFE_INTEGER, new Date(), new Date());
  await Promise.all(mails.map(({ mail }) => store.mailSent(mail.messageId, new Date())));
  await store.close();
}

/** Readers who did something some time ago. */
function readersOf(store: SubscriberStore) {
  const writer = createLetterWriter({ sender, newsletters, edition });
  const ago = (ms: number) => new Date(Date.now() - ms);

  /** Resolves with the hash of the link that confirms, if a letter has one. */
  async function signUp(email: string, ms: number): Promise<string | undefined> {
    const at = ago(ms);
    let hash: string | undefined;
    await store.signUp({
      email,
      key: email,
      newsletters: [newsletter],
      at,
      write(kind, ids, address) {
        const letter = writer(kind, ids, address, at);
        hash = letter.links.find(({ purpose }) => purpose === 'confirm')?.hash;
        return letter;
      },
    });
    return hash;
  }

  return {
    signUp: async (email: string, ms: number) => void (await signUp(email, ms)),
    async confirm(email: string, ms: number) {
      await store.change((await signUp(email, ms)) ?? '', { join: [newsletter] }, ago(ms));
    },
    suppress: (email: string) => store.suppress({ email, key: email }, ago(hour)),
  };
}
