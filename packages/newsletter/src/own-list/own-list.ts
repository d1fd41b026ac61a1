import type { List } from '../endpoint/sign-up.js';
import type { LetterWriter } from '../letters/letter-writer.js';
import type { SubscriberStore } from '../subscriber-store/subscriber-store.js';

export interface OwnListOptions {
  store: SubscriberStore;
  /** Writes in the words of the present edition. */
  writer: LetterWriter;
  /** Called after each wish: a letter may wait to be sent. */
  wake?: () => void;
}

/** The list in a store of our own: what is asked for waits until its reader confirms it by the letter that is queued with it. */
export function createOwnList({ store, writer, wake }: OwnListOptions): List {
  return {
    async take({ email, key, newsletters, consent, at }) {
      await store.signUp({
        email,
        key,
        newsletters: newsletters.map(({ id }) => id),
        consent,
        at,
        write: (kind, ids, address) => writer(kind, ids, address, at),
      });
      wake?.();
      return 'pending';
    },
  };
}
