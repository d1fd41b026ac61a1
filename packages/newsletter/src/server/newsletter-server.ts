import type { Edition } from '@galley/content';
import { createLinkEndpoint } from '../endpoint/links.js';
import { createSignUpEndpoint, type SignUpOptions } from '../endpoint/sign-up.js';
import { createLetterWriter, type Sender, type Step } from '../letters/letter-writer.js';
import type { Mailer } from '../mail/mail.js';
import { startOutbox, type Outbox } from '../outbox/outbox.js';
import { createOwnList } from '../own-list/own-list.js';
import type { SubscriberStore } from '../subscriber-store/subscriber-store.js';

export interface NewsletterServerOptions extends Omit<SignUpOptions, 'list' | 'origin'> {
  store: SubscriberStore;
  mailer: Mailer;
  sender: Sender;
  /** In whose language and words letters are written. */
  edition: Edition;
  /** Where else than at the sender's `url` forms stand: `https://www.example.com`. @default [] */
  origins?: readonly string[];
}

export interface NewsletterServer {
  /**
   * Answers whatever is asked below the sender's `url`: `subscribe`, `confirm`, `unsubscribe`, `preferences`.
   * `client` is the network address at the other end of the connection, by which sign-ups are limited.
   */
  fetch(request: Request, client?: string): Promise<Response>;
  outbox: Outbox;
  /** Finishes the requests and mails that it holds, and closes mailer and store. Call it on `SIGTERM`. */
  close(): Promise<void>;
}

const steps: readonly string[] = ['confirm', 'unsubscribe', 'preferences'] satisfies Step[];

/**
 * Newsletters of one's own: the form's endpoint, the links in its letters, and the sending of them. `fetch` fits
 * wherever a `Request` becomes a `Response`: Astro, Next's route handlers, hono, or plain Node through an adapter.
 */
export function createNewsletterServer(options: NewsletterServerOptions): NewsletterServer {
  const { store, mailer, newsletters, sender, edition, origins = [], now, report } = options;
  const clock = { ...(now && { now }), ...(report && { report }) };
  const writer = createLetterWriter({ sender, newsletters, edition });
  const outbox = startOutbox({ store, mailer, ...clock });
  const signUp = createSignUpEndpoint({
    ...options,
    list: createOwnList({ store, writer, wake: outbox.wake }),
    origin: [new URL(sender.url).origin, ...origins],
  });
  const follow = createLinkEndpoint({ store, newsletters, page: options.page, ...clock });
  const held = new Set<Promise<Response>>();
  let closing: Promise<void> | undefined;

  async function answer(request: Request, client: string | undefined): Promise<Response> {
    const step = new URL(request.url).pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
    // Frameworks hand their own context over as a second argument.
    if (step === 'subscribe') return signUp(request, typeof client === 'string' ? client : undefined);
    if (isStep(step)) return follow(request, step);
    return new Response(null, { status: 404 });
  }

  return {
    outbox,
    fetch(request, client) {
      const answering = answer(request, client);
      held.add(answering);
      const done = () => void held.delete(answering);
      answering.then(done, done);
      return answering;
    },
    close() {
      closing ??= (async () => {
        await Promise.allSettled(held);
        await outbox.close();
        await store.close();
      })();
      return closing;
    },
  };
}

const isStep = (name: string): name is Step => steps.includes(name);
