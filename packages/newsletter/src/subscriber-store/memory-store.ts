import type { Subscriber, SubscriberStore } from './subscriber-store.js';

export interface MemoryStore extends SubscriberStore {
  /** In the order in which they came. */
  readonly subscribers: readonly Subscriber[];
}

/** Keeps subscribers until the process ends: for tests and for trying things out. */
export function createMemoryStore(): MemoryStore {
  const rows = new Map<string, Subscriber>();
  return {
    get subscribers() {
      return [...rows.values()];
    },
    async add({ email, key, newsletter, at }) {
      const id = JSON.stringify([key, newsletter]);
      if (!rows.has(id)) rows.set(id, { email, key, newsletter, at });
    },
    close() {},
  };
}
