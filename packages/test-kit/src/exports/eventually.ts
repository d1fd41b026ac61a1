import { vi } from 'vitest';

/**
 * Waits for what is claimed to become true, and gives what it gives. It is as patient as a test may be: how long
 * anything takes is a matter of the machine, and Vitest's own second is too short for a busy one.
 */
export const eventually = <Value>(claim: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(claim, { timeout: 60_000 });
