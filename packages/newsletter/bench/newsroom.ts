import { english } from '@galley/test-kit';
import type { AnswerPage } from '../src/endpoint/answer.js';
import { createLimiter } from '../src/endpoint/limiter.js';
import type { Mail, Mailer } from '../src/mail/mail.js';
import { createNewsletterServer } from '../src/server/newsletter-server.js';
import { openSqliteStore } from '../src/subscriber-store/sqlite-store.js';

export const newsletters = [
  { id: 'tide-tables', name: 'The Morning Tide' },
  { id: 'dock-diary', name: 'Dock Diary' },
] as const;
export const newsletter = newsletters[0].id;

export const origin = 'http://localhost';
export const sender = {
  publication: 'The Harbour Courier',
  from: 'The Harbour Courier <news@courier.example>',
  url: `${origin}/newsletters/`,
};
export const edition = english;

/** More than any measurement asks for: all readers of a benchmark come from one address. */
export const limits = { perClient: 1_000_000, altogether: 1_000_000 };

/** A page with all that is needed to go on from it. */
export const page = ({ step, state }: AnswerPage) => `<!doctype html><title>${step}</title><p>${state}</p>`;

/** The server in this process, for what needs a clock that can be set. */
export async function openNewsroom(file: string, mailer: Mailer, clock: { now: Date }) {
  const problems: string[] = [];
  const store = await openSqliteStore(file);
  const server = createNewsletterServer({
    store,
    mailer,
    newsletters,
    sender,
    edition,
    page,
    limiter: createLimiter(limits),
    now: () => clock.now,
    report: (problem, error) => void problems.push(`${problem} ${String(error)}`),
  });
  return {
    /** What was reported. */
    problems,
    store,
    outbox: server.outbox,
    async signUp(email: string, id: string = newsletter): Promise<number> {
      const body = new URLSearchParams({ email, newsletter: id });
      return (await server.fetch(new Request(`${sender.url}subscribe`, { method: 'POST', headers: { origin }, body })))
        .status;
    },
    follow: async (href: string, method = 'GET') =>
      (await server.fetch(new Request(href, { method, ...(method === 'POST' && { body: new URLSearchParams() }) })))
        .status,
    close: server.close,
  };
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

/** The link that a letter is about. */
export function linkIn({ text }: Pick<Mail, 'text'>): string {
  return /https?:\S+/.exec(text)?.[0] ?? '';
}

export function later(clock: { now: Date }, ms: number): void {
  clock.now = new Date(clock.now.getTime() + ms);
}
