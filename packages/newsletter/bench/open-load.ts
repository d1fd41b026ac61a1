import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Client } from './client.js';

export interface OpenLoadOptions {
  client: Client;
  /** What addresses begin with. */
  name: string;
  perSecond: number;
  seconds: number;
  random: () => number;
  tell?: (progress: string) => void;
}

export interface OpenLoad {
  /** Who was told to be taken. */
  taken: string[];
  /** Who was told not to be, or got no answer. */
  refused: string[];
  /** From the moment a sign-up was meant for to its answer, in milliseconds: waiting in a queue counts. */
  times: number[];
  /** As it was offered. */
  perSecond: number;
}

/** Readers who come when they like, and not when the server has time: at gaps of chance, whatever became of those before. */
export async function openLoad({ client, name, random, tell, ...load }: OpenLoadOptions): Promise<OpenLoad> {
  const taken: string[] = [];
  const refused: string[] = [];
  const times: number[] = [];
  const total = Math.round(load.perSecond * load.seconds);
  const answers: Promise<void>[] = [];
  const began = performance.now();
  let due = began;

  async function send(email: string, meant: number): Promise<void> {
    const status = await client.signUp(email).then(
      ({ status }) => status,
      () => 0,
    );
    times.push(performance.now() - meant);
    (status === 200 ? taken : refused).push(email);
  }

  for (let number = 0; number < total; number++) {
    due += (-Math.log(1 - random()) * 1000) / load.perSecond;
    if (due <= performance.now()) await turn();
    while (due > performance.now()) await wait(Math.ceil(due - performance.now()));
    answers.push(send(`${name}-${number}@example.com`, due));
    if ((number + 1) % (load.perSecond * 10) === 0) tell?.(`${number + 1} of ${total} sent, ${times.length} answered`);
  }
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(answers);
  return { taken, refused, times, perSecond: total / seconds };
}
