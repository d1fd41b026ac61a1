import { MailRefused, type Mailer } from '../mail/mail.js';
import { confirmWithin, type QueuedMail, type SubscriberStore } from '../subscriber-store/subscriber-store.js';

export interface OutboxOptions {
  store: SubscriberStore;
  mailer: Mailer;
  /** @default the clock */
  now?: () => Date;
  /** Hears of what failed. No address is in it. @default `console.error` */
  report?: (problem: string, error: unknown) => void;
  /** Mails under way at a time. @default 5 */
  atOnce?: number;
}

/** Sends what the store has queued: each mail at least once, under one `Message-ID`, however often it is tried. */
export interface Outbox {
  /** Something may be due. Returns at once. */
  wake(): void;
  /** Resolves once nothing is due. */
  settled(): Promise<void>;
  /** Begins nothing new, and resolves once what is under way has come to its end. */
  close(): Promise<void>;
}

/** While a process has a mail in hand no other tries it; one that dies with it leaves it to the others after this, in milliseconds. */
const inHand = 5 * 60_000;
/** How often it looks without being woken, in milliseconds: for mails that were put off, or queued by another process. */
const look = 20_000;
/** How often what has no use any more is deleted, in milliseconds. */
const tidy = 3_600_000;
const minute = 60_000;
const longestDelay = 60 * minute;

/** When to try again after so many tries: 1, 2, 4 … 60 minutes, and up to a fifth more, so that not all come at once. */
export function delayAfter(tries: number, random = Math.random()): number {
  return Math.min(2 ** (tries - 1) * minute, longestDelay) * (1 + random / 5);
}

/** Begins at once with what an earlier process has left. */
export function startOutbox({
  store,
  mailer,
  now = () => new Date(),
  report = console.error,
  atOnce = 5,
}: OutboxOptions): Outbox {
  let closed = false;
  let wanted = false;
  let tidied = Number.NEGATIVE_INFINITY;
  let round: Promise<void> | undefined;
  const timer = setInterval(wake, look);
  timer.unref();

  function wake(): void {
    if (closed) return;
    wanted = true;
    round ??= work().finally(() => {
      round = undefined;
      // Woken between the last look and now.
      if (wanted) wake();
    });
  }

  async function work(): Promise<void> {
    try {
      await tidyUp();
      while (await sendSome());
    } catch (error) {
      wanted = false;
      report('Newsletter: the queue of mails could not be read; it is tried again soon.', error);
    }
  }

  /** Says whether there may be more. */
  async function sendSome(): Promise<boolean> {
    wanted = false;
    if (closed) return false;
    const at = now();
    const mails = await store.claimMails(atOnce, at, new Date(at.getTime() + inHand));
    await Promise.all(mails.map(send));
    return mails.length > 0;
  }

  async function tidyUp(): Promise<void> {
    const at = now();
    if (at.getTime() - tidied < tidy) return;
    tidied = at.getTime();
    await store.prune(at);
  }

  async function send({ mail, tries, madeAt }: QueuedMail): Promise<void> {
    const id = mail.messageId;
    try {
      // After that its link leads nowhere, and it would only puzzle.
      if (now().getTime() - Date.parse(madeAt) > confirmWithin) throw new MailRefused('Nobody took it within a day.');
      await mailer.send(mail);
    } catch (error) {
      const refused = error instanceof MailRefused;
      report(`Newsletter: mail ${id} was not sent; ${refused ? 'it is given up' : 'it is tried again'}.`, error);
      // If this fails too, the mail comes due by itself.
      const put = refused
        ? store.mailGivenUp(id, now())
        : store.mailDelayed(id, new Date(now().getTime() + delayAfter(tries)));
      await put.catch((problem: unknown) =>
        report(`Newsletter: what became of mail ${id} could not be kept.`, problem),
      );
      return;
    }
    try {
      await store.mailSent(id, now());
    } catch (error) {
      report(`Newsletter: mail ${id} was sent, but that could not be kept; it is sent again.`, error);
    }
  }

  wake();
  return {
    wake,
    async settled() {
      for (let current = round; current !== undefined; current = round) await current;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await round;
      await mailer.close();
    },
  };
}
