/** The longest that a page goes without asking, in seconds, whatever went wrong. */
export const longestDelay = 300;

export interface PollDelayOptions {
  /** Seconds between questions while all is well. */
  every: number;
  /** How many questions in a row had no good answer. */
  failures: number;
  /** From 0 up to 1. @default Math.random */
  random?: () => number;
}

/**
 * Seconds until the next question. Each failure doubles them, up to five minutes. Up to a fifth is taken off by chance, so
 * that the readers who came with the same push message, or whom the same outage cut off, do not all ask at once.
 */
export function pollDelay({ every, failures, random = Math.random }: PollDelayOptions): number {
  const usual = Math.max(5, every);
  const delay = Math.min(usual * 2 ** failures, Math.max(longestDelay, usual));
  return delay * (1 - random() / 5);
}
