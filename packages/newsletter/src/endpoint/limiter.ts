import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Decides who asks too often. */
export interface Limiter {
  /** How many seconds to wait, or 0 where `client` may go on. `client` is a network address, or empty when unknown. */
  take(client: string): Promise<number>;
}

export interface LimiterOptions {
  /** Sign-ups from one client in a quarter of an hour. @default 30 */
  perClient?: number;
  /** Sign-ups from everywhere in a minute. @default 6000 */
  altogether?: number;
}

/** Counts in this process. Sites on several machines give limiters of `rate-limiter-flexible` that count in one place. */
export function createLimiter({ perClient = 30, altogether = 6000 }: LimiterOptions = {}): Limiter {
  return limiterOf(
    new RateLimiterMemory({ keyPrefix: 'galley-client', points: perClient, duration: 15 * 60 }),
    new RateLimiterMemory({ keyPrefix: 'galley-all', points: altogether, duration: 60 }),
  );
}

/** A limiter over two of `rate-limiter-flexible`: one for each client, one for all of them. */
export function limiterOf(perClient: RateLimiterAbstract, altogether: RateLimiterAbstract): Limiter {
  return {
    async take(client) {
      return (client === '' ? 0 : await waitFor(perClient, client)) || waitFor(altogether, 'all');
    },
  };
}

async function waitFor(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
