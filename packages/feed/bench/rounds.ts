/** Something whose time is taken; each call is to do the same amount of work. */
export interface Sample {
  run: () => void;
  /** Milliseconds, one for each round. */
  times: number[];
}

const warmUps = 5;

/**
 * Takes each one's time once in every round, so that a machine that is busy for a while is busy for all of them, and
 * begins each round with another, so that nobody always pays for what the one before left to be collected.
 */
export function takeRounds(samples: readonly Sample[], rounds: number): void {
  for (let round = -warmUps; round < rounds; round += 1) {
    const start = (round + warmUps) % samples.length;
    for (const sample of [...samples.slice(start), ...samples.slice(0, start)]) {
      const began = performance.now();
      sample.run();
      if (round >= 0) sample.times.push(performance.now() - began);
    }
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
