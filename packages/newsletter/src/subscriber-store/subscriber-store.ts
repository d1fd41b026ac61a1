import type { Mail } from '../mail/mail.js';
import type { Consent } from '../newsletter/consent.js';

/** `pending`: asked for, and not confirmed. `ended`: was on the list, or asked to be, and left. */
export type Standing = 'pending' | 'confirmed' | 'ended';

/** One reader of one newsletter. Instants are ISO 8601. */
export interface Subscription {
  /** Where mail goes, as it was typed first. */
  email: string;
  /** What makes two spellings of one mailbox the same: `key` of `parseEmailAddress()`. */
  key: string;
  /** `id` of the newsletter. */
  newsletter: string;
  standing: Standing;
  /** When it was last asked for; of what is on the list, when the wish came that was confirmed. */
  askedAt: string;
  confirmedAt: string | undefined;
  endedAt: string | undefined;
  /** What came with the wish that was confirmed. What nobody has confirmed nobody has agreed to. */
  consent: Consent | undefined;
}

/** `confirm`: what was asked for is waited for. `known`: all of it is on the list already. */
export type LetterKind = 'confirm' | 'known';

/** A secret address that a mail carries. Only the hash of its token is kept. */
export interface Link {
  hash: string;
  /** `confirm` ends with the day; `manage` lets the reader choose anew, or leave. */
  purpose: 'confirm' | 'manage';
  /** `id`s of the newsletters that it is about. */
  newsletters: readonly string[];
  /** ISO 8601. */
  endsAt: string;
}

/** A mail, and the links in it. */
export interface Letter {
  mail: Mail;
  links: readonly Link[];
}

export interface SignUp {
  email: string;
  key: string;
  /** `id`s: one at least, and none twice. */
  newsletters: readonly string[];
  consent?: Consent | undefined;
  at: Date;
  /** Writes the mail, if there is to be one. Waits for nothing: a transaction is open. */
  write: (kind: LetterKind, newsletters: readonly string[], email: string) => Letter;
}

/** What a link opens. */
export interface Opened {
  purpose: Link['purpose'];
  email: string;
  key: string;
  /** Those of the link itself. */
  newsletters: readonly string[];
  /** All of this reader. */
  subscriptions: readonly Subscription[];
}

export interface QueuedMail {
  mail: Mail;
  /** How often it has been claimed, this time included. */
  tries: number;
  /** ISO 8601. */
  madeAt: string;
}

/** Narrows subscriptions down to those of which all of this is true. */
export interface SubscriptionFilter {
  newsletter?: string | undefined;
  standing?: Standing | undefined;
  key?: string | undefined;
}

/** Mails to one address within a day. Double opt-in is itself a way to bomb a stranger. */
export const mailsPerDay = 2;

/** How long one mail stands for every further wish of the same kind, in milliseconds. */
export const oneMailFor = 10 * 60_000;

/** How long a reader has to confirm, in milliseconds. */
export const confirmWithin = 24 * 3_600_000;

/**
 * Where subscriptions and the mails about them are kept. Every method resolves once what it did is safe, and rejects
 * if it did nothing.
 */
export interface SubscriberStore {
  /**
   * Takes what a reader asks for, and queues at most one mail about it, in one step: never one without the other.
   * One row for a key and newsletter, however often and from however many sides it is asked for. What is on the list
   * stays as it is, and so does what was left, until a link says otherwise. No mail goes to a suppressed address, none
   * beyond {@link mailsPerDay}, and none for what another of the last {@link oneMailFor} asks already; what is asked
   * for is taken all the same, and waits for a link that the reader has, or for another day.
   */
  signUp(signUp: SignUp): Promise<void>;
  /** What a token opens, or nothing once it has ended. Changes nothing. */
  open(hash: string, at: Date): Promise<Opened | undefined>;
  /**
   * Puts the link's reader on lists, and takes them off others. The same twice is the same as once. Nothing is joined
   * for a suppressed address. What a `confirm` link joins was agreed to by the wish that it came with; what a `manage`
   * link joins keeps the consent that is on record.
   */
  change(
    hash: string,
    change: { join?: readonly string[]; leave?: readonly string[] },
    at: Date,
  ): Promise<Opened | undefined>;
  /** Makes a link for an address that is known; rejects for another. */
  addLink(key: string, link: Link, at: Date): Promise<void>;
  /**
   * Mails that are due, those before others that are due longest, for whoever asks first: no two claims have the same
   * one. They come due again at `until`, if nothing else is said of them.
   */
  claimMails(most: number, at: Date, until: Date): Promise<QueuedMail[]>;
  /** Sent: its text is forgotten. */
  mailSent(messageId: string, at: Date): Promise<void>;
  /** To be tried again, but not before. */
  mailDelayed(messageId: string, until: Date): Promise<void>;
  /** Given up: its text is forgotten. */
  mailGivenUp(messageId: string, at: Date): Promise<void>;
  /** All, by newsletter and key; or those of one newsletter, standing or reader. */
  subscriptions(filter?: SubscriptionFilter): AsyncIterable<Subscription>;
  /** Never mails this address again, and takes it off every list, whoever asks: its mail server, or its reader. */
  suppress(address: { email: string; key: string }, at: Date): Promise<void>;
  /** Deletes everything about an address, also that it was suppressed, and says whether there was anything. */
  forget(key: string): Promise<boolean>;
  /** Deletes what has no use any more: links that have ended, what was never confirmed in 30 days, mails of yesterday. */
  prune(at: Date): Promise<void>;
  /** Waits for what is under way, and takes nothing more. */
  close(): Promise<void>;
}
