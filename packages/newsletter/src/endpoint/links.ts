import { fieldNames } from '../newsletter-form/field-names.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import { createLink, type Step } from '../letters/letter-writer.js';
import { hashOf } from '../letters/token.js';
import type { Opened, SubscriberStore } from '../subscriber-store/subscriber-store.js';
import { respond, type Answering, type Choice, type LinkAnswer, type Outcome } from './answer.js';
import { acceptedTypes, readFields, type Fields } from './read-fields.js';

export interface LinkEndpointOptions {
  store: SubscriberStore;
  /** Those that a reader can choose among. */
  newsletters: readonly Newsletter[];
  /** Writes the page that a link opens, and that answers its button. */
  page: Answering['page'];
  /** @default the clock */
  now?: () => Date;
  /** Hears of what failed. @default `console.error` */
  report?: Answering['report'];
}

/** The body by which a mail program leaves a list for its reader (RFC 8058 §3.1). */
const oneClick = { field: 'List-Unsubscribe', value: 'One-Click' } as const;

/**
 * Answers the links in letters. `GET` changes nothing, because mail scanners follow links too: it opens a page with
 * one button. `POST` confirms, leaves or chooses; twice is as once. Who has the token may do what it is for, from
 * anywhere: there is no cookie that another site could misuse.
 */
export function createLinkEndpoint(options: LinkEndpointOptions): (request: Request, step: Step) => Promise<Response> {
  const { store, newsletters, page, now = () => new Date(), report = console.error } = options;

  async function follow(request: Request, step: Step): Promise<Outcome | Response> {
    const asked = new URL(request.url).searchParams.get('token') ?? '';
    if (request.method === 'GET' || request.method === 'HEAD') return look(step, asked);
    if (request.method !== 'POST') return ended(step, 405, { Allow: 'GET, HEAD, POST' });
    const fields = await readFields(request);
    if (typeof fields === 'number') return ended(step, fields, fields === 415 ? { 'Accept-Post': acceptedTypes } : {});
    const token = fields(fieldNames.token)[0] ?? asked;
    if (step === 'unsubscribe' && fields(oneClick.field).includes(oneClick.value)) {
      await act('unsubscribe', token, fields);
      // No redirect, no question, and the same for a token that nobody knows (RFC 8058 §3.2).
      return new Response(null, { status: 200, headers: { 'Cache-Control': 'no-store' } });
    }
    return act(step, token, fields);
  }

  async function look(step: Step, token: string): Promise<Outcome> {
    const opened = await store.open(hashOf(token), now());
    if (opened === undefined || !opens(step, opened)) return ended(step, 410);
    const answer = answerOf(step, 'asking', token, opened);
    // A second click on a link that was used shows the same success.
    const isConfirmed = answer.choices.every(({ isAsked, standing }) => !isAsked || standing === 'confirmed');
    if (step === 'confirm' && isConfirmed) return { answer: { ...answer, state: 'done', token: '' }, status: 200 };
    return { answer, status: 200 };
  }

  async function act(step: Step, token: string, fields: Fields): Promise<Outcome> {
    const at = now();
    const hash = hashOf(token);
    const before = await store.open(hash, at);
    if (before === undefined || !opens(step, before)) return ended(step, 410);
    const after = await store.change(hash, changes(step, before, fields), at);
    if (after === undefined) return ended(step, 410);
    if (step !== 'confirm') return { answer: answerOf(step, 'done', token, after), status: 200 };
    const manage = createLink('manage', after.newsletters, at);
    await store.addLink(after.key, manage.link, at);
    return { answer: answerOf(step, 'done', manage.token, after), status: 200 };
  }

  function changes(step: Step, { newsletters: asked }: Opened, fields: Fields) {
    if (step === 'confirm') return { join: asked };
    if (step === 'unsubscribe') return { leave: asked };
    const ticked = new Set(fields(fieldNames.newsletter));
    const ids = newsletters.map(({ id }) => id);
    return { join: ids.filter((id) => ticked.has(id)), leave: ids.filter((id) => !ticked.has(id)) };
  }

  function answerOf(step: Step, state: LinkAnswer['state'], token: string, opened: Opened): LinkAnswer {
    const standings = new Map(opened.subscriptions.map(({ newsletter, standing }) => [newsletter, standing]));
    const choices = newsletters.map((newsletter): Choice => ({
      newsletter,
      standing: standings.get(newsletter.id) ?? 'none',
      isAsked: opened.newsletters.includes(newsletter.id),
    }));
    return { step, state, token, email: opened.email, choices };
  }

  return async (request, step) => {
    try {
      const outcome = await follow(request, step);
      return outcome instanceof Response ? outcome : await respond(request, outcome, { page, report });
    } catch (error) {
      report(`Newsletter: a link to ${step} could not be answered.`, error);
      return respond(request, failed(step), { page, report });
    }
  };
}

/** A link of one purpose is not good for another. */
const opens = (step: Step, { purpose }: Opened) => (purpose === 'confirm') === (step === 'confirm');

const nothing = { token: '', email: '', choices: [] };

function ended(step: Step, status: number, headers: Record<string, string> = {}): Outcome {
  return { answer: { step, state: 'ended', ...nothing }, status, headers };
}

function failed(step: Step): Outcome {
  return { answer: { step, state: 'failed', ...nothing }, status: 503, headers: { 'Retry-After': '60' } };
}
