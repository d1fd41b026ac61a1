/** One reader of one newsletter. */
export interface Subscriber {
  /** Where mail goes, as it was typed. */
  email: string;
  /** What makes two spellings of one mailbox the same: `key` of `parseEmailAddress()`. */
  key: string;
  /** `id` of the newsletter. */
  newsletter: string;
  /** When the sign-up was taken, as an ISO 8601 instant. */
  at: string;
}

/** Where subscribers are kept. */
export interface SubscriberStore {
  /**
   * Resolves once the subscriber is safe. One row for a key and newsletter, however often and from however many
   * sides it is added; the first stays as it is.
   */
  add(subscriber: Subscriber): Promise<void>;
  close(): void | Promise<void>;
}
