import type { SignUpState } from '../newsletter-form/form-state.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import type { Standing } from '../subscriber-store/subscriber-store.js';
import { prefersHtml } from './accept.js';

/** What became of a form that was sent without script. */
export interface SignUpAnswer {
  step: 'sign-up';
  state: SignUpState;
  /** As it was typed, for the field; empty when the request was refused before it was read. */
  email: string;
  /** Those that were asked for; none when the form named none that there is. */
  newsletters: readonly Newsletter[];
  /** Path on this site that the reader came from, if the form said so. */
  returnTo: string | undefined;
}

/** One newsletter, as a link shows it. */
export interface Choice {
  newsletter: Newsletter;
  standing: Standing | 'none';
  /** Whether the link is about it. */
  isAsked: boolean;
}

/** What a link in a mail opens. */
export interface LinkAnswer {
  step: 'confirm' | 'unsubscribe' | 'preferences';
  /** `done`: the change was made. `ended`: the link works no more, or never did. `failed`: the store did not answer. */
  state: 'asking' | 'done' | 'ended' | 'failed';
  /** What the next form sends back; empty where there is none. After confirming it is one that lasts. */
  token: string;
  email: string;
  choices: readonly Choice[];
}

/** What a page is made of. */
export type AnswerPage = SignUpAnswer | LinkAnswer;

export interface Outcome {
  answer: AnswerPage;
  status: number;
  headers?: Record<string, string>;
}

export interface Answering {
  /** Writes the page that answers a form which was sent without script, or a link that was followed. */
  page: (answer: AnswerPage, request: Request) => string | Promise<string>;
  report: (problem: string, error: unknown) => void;
}

/** The page where one is wanted, and otherwise `{ state }`. */
export async function respond(
  request: Request,
  { answer, status, headers: own }: Outcome,
  { page, report }: Answering,
): Promise<Response> {
  const headers = {
    'Cache-Control': 'no-store',
    Vary: 'Accept',
    'X-Content-Type-Options': 'nosniff',
    // The token in the address of a page is nobody else's business.
    'Referrer-Policy': 'same-origin',
    ...own,
  };
  const { state } = answer;
  if (!prefersHtml(request.headers.get('accept'))) return Response.json({ state }, { status, headers });
  try {
    const html = await page(answer, request);
    return new Response(html, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
  } catch (error) {
    report('Newsletter: the page that answers a form could not be written.', error);
    return Response.json({ state }, { status: 500, headers });
  }
}
