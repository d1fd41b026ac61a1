import { arabic, english, ukrainian } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnswerPage, LinkAnswer } from '../endpoint/answer.js';
import { createLimiter } from '../endpoint/limiter.js';
import { MailRefused, type Mail } from '../mail/mail.js';
import { openSqliteStore } from '../subscriber-store/sqlite-store.js';
import { createNewsletterServer, type NewsletterServer, type NewsletterServerOptions } from './newsletter-server.js';

const origin = 'https://courier.example';
const url = `${origin}/newsletters/`;
const tide = { id: 'tide-tables', name: 'The Morning Tide' };
const diary = { id: 'dock-diary', name: 'Dock Diary' };
const reader = 'Reader@Example.com';
const minute = 60_000;
const hour = 60 * minute;

let server: NewsletterServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function newsroom(options: Partial<NewsletterServerOptions> = {}) {
  const sent: Mail[] = [];
  const answers: AnswerPage[] = [];
  const clock = { now: new Date('2026-11-20T08:00:00Z') };
  const report = vi.fn();
  const store = await openSqliteStore(':memory:');
  const mailer = { send: async (mail: Mail) => void sent.push(mail), close: () => {} };
  const options_ = {
    store,
    mailer,
    newsletters: [tide, diary],
    sender: { publication: 'The Harbour Courier', from: 'The Harbour Courier <news@courier.example>', url },
    edition: english,
    limiter: createLimiter({ perClient: 100_000, altogether: 100_000 }),
    page: (answer: AnswerPage) => `<p>${String(answers.push(answer))}`,
    now: () => clock.now,
    report,
    ...options,
  };
  const own = (server = createNewsletterServer(options_));

  async function signUp(email = reader, newsletter: string | string[] = tide.id, more: Record<string, string> = {}) {
    const body = new URLSearchParams({ email, ...more });
    for (const id of [newsletter].flat()) body.append('newsletter', id);
    const response = await own.fetch(
      new Request(`${url}subscribe`, { method: 'POST', body, headers: { origin, accept: 'application/json' } }),
    );
    await own.outbox.settled();
    return response;
  }

  /** Follows a link as a browser does, and says what the page is made of. */
  async function follow(
    href: string,
    method = 'GET',
    fields: [string, string][] = [],
  ): Promise<LinkAnswer & { status: number }> {
    const response = await own.fetch(
      new Request(href, {
        method,
        headers: { accept: 'text/html' },
        ...(method === 'POST' && { body: new URLSearchParams(fields) }),
      }),
    );
    await response.text();
    const answer = answers.at(-1);
    if (answer === undefined || answer.step === 'sign-up') throw new Error('No link was answered.');
    return { ...answer, status: response.status };
  }

  const standings = async () => {
    const found: Record<string, string> = {};
    for await (const { key, newsletter, standing } of store.subscriptions()) found[`${key} ${newsletter}`] = standing;
    return found;
  };

  return { ...options_, server: own, sent, answers, clock, report, signUp, follow, standings };
}

const hrefs = (mail: Mail | undefined) => [...(mail?.text ?? '').matchAll(/https:\S+/g)].map(String);
const linkOf = (mail: Mail | undefined) => hrefs(mail)[0] ?? '';
const press = (answer: LinkAnswer): [string, string][] => [['token', answer.token]];

describe('from the form to the confirmed address', () => {
  test('one wish, one letter, one button', async () => {
    const { signUp, sent, follow, standings } = await newsroom();
    expect(await (await signUp()).json()).toEqual({ state: 'pending' });
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([[reader, 'Please confirm: The Morning Tide']]);
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'pending' });

    const page = await follow(linkOf(sent[0]));
    expect(page).toMatchObject({ status: 200, step: 'confirm', state: 'asking', email: reader });
    const done = await follow(`${url}confirm`, 'POST', press(page));
    expect(done).toMatchObject({ status: 200, state: 'done', email: reader });
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'confirmed' });

    // The token that comes with it opens the reader's own choice.
    const choice = await follow(`${url}preferences?token=${done.token}`);
    expect(choice.choices.map(({ newsletter, standing }) => [newsletter.id, standing])).toEqual([
      ['tide-tables', 'confirmed'],
      ['dock-diary', 'none'],
    ]);
    expect(sent).toHaveLength(1);
  });

  test('200 looks at a link change nothing, and the reader’s press still works', async () => {
    const { signUp, sent, follow, standings, store } = await newsroom();
    await signUp();
    const manage = sent[0]?.oneClickUnsubscribe ?? '';
    for (let look = 0; look < 200; look++) {
      expect((await follow(linkOf(sent[0]))).state).toBe('asking');
      expect((await follow(manage, look % 2 ? 'HEAD' : 'GET')).state).toBe('asking');
    }
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'pending' });
    expect((await follow(linkOf(sent[0]), 'POST')).state).toBe('done');
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'confirmed' });
    await store.suppress({ email: 'x@y.example', key: 'x@y.example' }, new Date(0));
  });

  test('pressed twice, or opened again, shows the same success', async () => {
    const { signUp, sent, follow, standings } = await newsroom();
    await signUp();
    const href = linkOf(sent[0]);
    for (let time = 0; time < 3; time++) expect((await follow(href, 'POST')).state).toBe('done');
    expect(await follow(href)).toMatchObject({ status: 200, state: 'done', token: '' });
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'confirmed' });
  });

  test('a link ends with the day, and says so', async () => {
    const { signUp, sent, follow, standings, clock } = await newsroom();
    await signUp();
    clock.now = new Date(clock.now.getTime() + 24 * hour);
    for (const method of ['GET', 'POST']) {
      expect(await follow(linkOf(sent[0]), method)).toMatchObject({ status: 410, state: 'ended', email: '' });
    }
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'pending' });
  });

  test.each(['', 'x', 'a'.repeat(43), '%00', "' OR 1=1"])(
    'a token that nobody made (%j) opens nothing',
    async (token) => {
      const { follow } = await newsroom();
      for (const step of ['confirm', 'unsubscribe', 'preferences']) {
        for (const method of ['GET', 'POST']) {
          expect(await follow(`${url}${step}?token=${encodeURIComponent(token)}`, method)).toMatchObject({
            status: 410,
            state: 'ended',
          });
        }
      }
    },
  );

  test('a link of one purpose is not good for another', async () => {
    const { signUp, sent, follow, standings } = await newsroom();
    await signUp();
    const confirm = new URL(linkOf(sent[0])).searchParams.get('token') ?? '';
    const manage = new URL(sent[0]?.oneClickUnsubscribe ?? '').searchParams.get('token') ?? '';
    expect((await follow(`${url}confirm?token=${manage}`, 'POST')).status).toBe(410);
    expect((await follow(`${url}unsubscribe?token=${confirm}`, 'POST')).status).toBe(410);
    expect((await follow(`${url}preferences?token=${confirm}`, 'POST')).status).toBe(410);
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'pending' });
  });

  test('what was agreed to is kept with who confirmed it', async () => {
    const consent = { text: 'Send me letters.', version: '2026-11' };
    const { signUp, sent, follow, store } = await newsroom({ consents: [consent] });
    await signUp(reader, tide.id, { consent: consent.version });
    await follow(linkOf(sent[0]), 'POST');
    for await (const kept of store.subscriptions()) expect(kept).toMatchObject({ standing: 'confirmed', consent });
    expect.assertions(1);
  });
});

describe('leaving', () => {
  async function subscribed() {
    const room = await newsroom();
    await room.signUp(reader, [tide.id, diary.id]);
    await room.follow(linkOf(room.sent[0]), 'POST');
    return room;
  }

  test('asks once, and is done by one press', async () => {
    const { sent, follow, standings } = await subscribed();
    const page = await follow(sent[0]?.oneClickUnsubscribe ?? '');
    expect(page).toMatchObject({ step: 'unsubscribe', state: 'asking', email: reader });
    expect((await follow(`${url}unsubscribe`, 'POST', press(page))).state).toBe('done');
    expect(await standings()).toEqual({
      'reader@example.com dock-diary': 'ended',
      'reader@example.com tide-tables': 'ended',
    });
  });

  test('by one click of the mail program: no cookie, no redirect, 200 for tokens known and unknown', async () => {
    const { sent, server: own, standings } = await subscribed();
    const click = (href: string) =>
      own.fetch(new Request(href, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }));
    const known = await click(sent[0]?.oneClickUnsubscribe ?? '');
    const unknown = await click(`${url}unsubscribe?token=${'x'.repeat(43)}`);
    for (const response of [known, unknown]) {
      expect(response.status).toBe(200);
      expect(response.redirected).toBe(false);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
    expect([...known.headers]).toEqual([...unknown.headers]);
    expect(await known.text()).toBe(await unknown.text());
    expect(Object.values(await standings())).toEqual(['ended', 'ended']);
  });

  test('or choosing anew leaves and joins exactly what was ticked', async () => {
    const { sent, follow, standings } = await subscribed();
    const token = new URL(sent[0]?.oneClickUnsubscribe ?? '').searchParams.get('token') ?? '';
    const choose = (...ids: string[]) =>
      follow(`${url}preferences`, 'POST', [['token', token], ...ids.map((id): [string, string] => ['newsletter', id])]);
    expect((await choose(diary.id, 'other')).choices.map(({ standing }) => standing)).toEqual(['ended', 'confirmed']);
    expect((await choose()).choices.map(({ standing }) => standing)).toEqual(['ended', 'ended']);
    expect((await choose(tide.id)).choices.map(({ standing }) => standing)).toEqual(['confirmed', 'ended']);
    expect(Object.keys(await standings())).toHaveLength(2);
  });

  test('and asking again asks for a new confirmation', async () => {
    const { sent, follow, standings, signUp, clock } = await subscribed();
    await follow(sent[0]?.oneClickUnsubscribe ?? '', 'POST');
    clock.now = new Date(clock.now.getTime() + hour);
    await signUp();
    expect(sent[1]?.subject).toBe('Please confirm: The Morning Tide');
    await follow(linkOf(sent[1]), 'POST');
    expect((await standings())['reader@example.com tide-tables']).toBe('confirmed');
  });
});

describe('nobody is bombed', () => {
  test('1,000 wishes at the same moment are one subscription and one letter', async () => {
    const { signUp, sent, standings } = await newsroom();
    await Promise.all(Array.from({ length: 1000 }, (_, index) => signUp(index % 2 ? reader : 'READER@example.com')));
    expect(await standings()).toEqual({ 'reader@example.com tide-tables': 'pending' });
    expect(sent).toHaveLength(1);
  });

  test('a day of wishes for one address is two letters', async () => {
    const { signUp, sent, clock } = await newsroom();
    const began = clock.now.getTime();
    for (let wish = 0; wish < 500; wish++) {
      clock.now = new Date(began + (wish * 24 * hour) / 500);
      await signUp(reader, wish % 2 ? tide.id : diary.id);
    }
    expect(sent).toHaveLength(2);
  });

  test('who asks again after a day gets a new letter', async () => {
    const { signUp, sent, clock } = await newsroom();
    await signUp();
    clock.now = new Date(clock.now.getTime() + 25 * hour);
    await signUp();
    expect(sent).toHaveLength(2);
  });

  test('a suppressed address gets none, and the form does not tell', async () => {
    const { signUp, sent, store } = await newsroom();
    await store.suppress({ email: reader, key: 'reader@example.com' }, new Date());
    expect(await (await signUp()).json()).toEqual({ state: 'pending' });
    expect(sent).toEqual([]);
  });

  test('new, pending, confirmed and suppressed addresses get the same answer to the byte', async () => {
    const { signUp, sent, follow, store, clock } = await newsroom();
    const whole = async (response: Response) => [response.status, [...response.headers], await response.text()];
    const fresh = await whole(await signUp());
    const pending = await whole(await signUp());
    await follow(linkOf(sent[0]), 'POST');
    clock.now = new Date(clock.now.getTime() + hour);
    const confirmed = await whole(await signUp());
    await store.suppress({ email: reader, key: 'reader@example.com' }, clock.now);
    const suppressed = await whole(await signUp());
    expect([pending, confirmed, suppressed]).toEqual([fresh, fresh, fresh]);
    // Only the letter differs.
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Please confirm: The Morning Tide',
      'You are on the list already: The Morning Tide',
    ]);
  });

  test('nothing that a reader typed is in a letter, but for where it goes', async () => {
    const { signUp, sent } = await newsroom();
    await signUp('cheap-pills-at-evil.example@example.com', tide.id, { name: 'BUY NOW', returnTo: '/BUY-NOW/' });
    const { to, ...rest } = sent[0] as Mail;
    expect(to).toBe('cheap-pills-at-evil.example@example.com');
    // Long enough that no token has them by chance.
    expect(JSON.stringify(rest)).not.toMatch(/cheap-pills|buy.now/i);
  });
});

describe('letters', () => {
  test.each([
    ['en-GB', english],
    ['uk', ukrainian],
    ['ar', arabic],
  ])('are written in the edition’s language, as text and as HTML (%s)', async (_language, edition) => {
    const { signUp, sent } = await newsroom({ edition });
    await signUp(reader, [tide.id, diary.id]);
    const [mail] = sent;
    if (mail === undefined) throw new Error('No letter was sent.');
    expect(mail.locale).toBe(edition.lang);
    expect(mail.html.startsWith(`<!doctype html><html lang="${edition.lang}" dir="${edition.dir}">`)).toBe(true);
    const words = edition.messages['mail.confirm-button'];
    for (const text of [mail.text, mail.html]) {
      expect(text).toContain(words);
      expect(text).toContain(linkOf(mail));
      expect(text).toContain(tide.name);
      expect(text).toContain(diary.name);
    }
    // No address but ours, and no picture that would report that it was read.
    expect(mail.html.match(/https?:[^"<\s]*/g)?.every((href) => href.startsWith(url))).toBe(true);
    expect(mail.html).not.toMatch(/<img|<link|url\(/);
    expect(mail.messageId).toMatch(/^<[\w-]{36}@courier\.example>$/);
  });

  test('cannot be broken by the name of a newsletter', async () => {
    const { signUp, sent } = await newsroom({ newsletters: [{ id: 'x', name: '<script>alert("&amp;")</script>' }] });
    await signUp(reader, 'x');
    expect(sent[0]?.html).not.toContain('<script>');
    expect(sent[0]?.text).toContain('<script>alert("&amp;")</script>');
  });

  test('carry secrets that the store does not know', async () => {
    const { signUp, sent, store } = await newsroom();
    await signUp();
    const tokens = [...hrefs(sent[0]), sent[0]?.oneClickUnsubscribe ?? ''].map(
      (href) => new URL(href).searchParams.get('token') ?? '',
    );
    expect(new Set(tokens.map((token) => token.length))).toEqual(new Set([43]));
    const [opened] = await Promise.all(tokens.map((token) => store.open(token, new Date(0))));
    expect(opened).toBeUndefined();
  });

  test.each([
    [{ from: 'nobody' }, /names no sender/],
    [{ from: 'News\r\nBcc: a@b.example <news@courier.example>' }, /names no sender/],
    [{ url: 'https://courier.example/newsletters' }, /slash at its end/],
    [{ url: '/newsletters/' }, /not the address of a folder/],
  ])('need to know who writes: %j', async (wrong, words) => {
    const sender = { publication: 'The Harbour Courier', from: 'news@courier.example', url, ...wrong };
    await expect(newsroom({ sender })).rejects.toThrow(words);
  });
});

describe('sending', () => {
  /** A mailer that fails as it is told to, and otherwise sends. */
  function failing(...errors: Error[]) {
    const tries: string[] = [];
    return {
      tries,
      mailer: {
        send: async ({ messageId }: Mail) => {
          tries.push(messageId);
          const error = errors.shift();
          if (error) throw error;
        },
        close: () => {},
      },
    };
  }

  test('is tried again after a failure, later each time, under the same Message-ID', async () => {
    const { tries, mailer } = failing(new Error('421'), new Error('reset'));
    const { signUp, clock, server: own, report } = await newsroom({ mailer });
    const after = async (milliseconds: number) => {
      clock.now = new Date(clock.now.getTime() + milliseconds);
      own.outbox.wake();
      await own.outbox.settled();
      return tries.length;
    };
    await signUp();
    expect(tries).toHaveLength(1);
    expect(await after(0.9 * minute)).toBe(1);
    expect(await after(0.4 * minute)).toBe(2);
    expect(await after(1.9 * minute)).toBe(2);
    expect(await after(0.6 * minute)).toBe(3);
    expect(await after(20 * hour)).toBe(3);
    expect(new Set(tries).size).toBe(1);
    expect(report).toHaveBeenCalledTimes(2);
    expect(JSON.stringify(report.mock.calls)).not.toMatch(/reader/i);
  });

  test('is given up when the mail is refused for good, and after a day', async () => {
    const refused = failing(new MailRefused('550'));
    const room = await newsroom({ mailer: refused.mailer });
    await room.signUp();
    room.clock.now = new Date(room.clock.now.getTime() + 2 * hour);
    room.server.outbox.wake();
    await room.server.outbox.settled();
    expect(refused.tries).toHaveLength(1);
    await room.server.close();

    const never = failing(...Array.from({ length: 100 }, () => new Error('450')));
    const late = await newsroom({ mailer: never.mailer });
    await late.signUp();
    for (let step = 0; step < 100; step++) {
      late.clock.now = new Date(late.clock.now.getTime() + hour);
      late.server.outbox.wake();
      await late.server.outbox.settled();
    }
    expect(never.tries.length).toBeGreaterThan(10);
    expect(never.tries.length).toBeLessThan(30);
  });

  test('goes on after a store that was away', async () => {
    const store = await openSqliteStore(':memory:');
    let away = true;
    const claim = store.claimMails;
    const {
      signUp,
      sent,
      server: own,
      report,
    } = await newsroom({
      store: { ...store, claimMails: (...given) => (away ? Promise.reject(new Error('locked')) : claim(...given)) },
    });
    await signUp();
    expect(sent).toEqual([]);
    expect(report).toHaveBeenCalled();
    away = false;
    own.outbox.wake();
    await own.outbox.settled();
    expect(sent).toHaveLength(1);
  });

  test('what an earlier process left is sent by the next', async () => {
    const store = await openSqliteStore(':memory:');
    const keep = { ...store, close: async () => {} };
    const first = await newsroom({ store: keep, mailer: failing(new Error('killed')).mailer });
    await first.signUp();
    await first.server.close();
    const second = await newsroom({ store });
    second.clock.now = new Date(second.clock.now.getTime() + 10 * minute);
    second.server.outbox.wake();
    await second.server.outbox.settled();
    expect(second.sent).toHaveLength(1);
  });

  test('closing finishes the request and the mail that are under way, and begins nothing new', async () => {
    let deliver = () => {};
    const sending: string[] = [];
    const mailer = {
      send: async ({ to }: Mail) => {
        await new Promise<void>((done) => (deliver = done));
        sending.push(to);
      },
      close: () => void sending.push('closed'),
    };
    const store = await openSqliteStore(':memory:');
    const room = await newsroom({ store: { ...store, close: async () => void sending.push('store closed') }, mailer });
    const body = new URLSearchParams({ email: reader, newsletter: tide.id });
    const answering = room.server.fetch(new Request(`${url}subscribe`, { method: 'POST', body, headers: { origin } }));
    const closing = room.server.close();
    expect((await answering).status).toBe(200);
    await eventually(() => expect(deliver).not.toBe(undefined));
    await new Promise((done) => setTimeout(done, 20));
    deliver();
    await closing;
    expect(sending.slice(-2)).toEqual(['closed', 'store closed']);
  });
});

describe('what cannot be answered', () => {
  test('is said to be our fault', async () => {
    const store = await openSqliteStore(':memory:');
    const { follow, report } = await newsroom({ store: { ...store, open: () => Promise.reject(new Error('locked')) } });
    expect(await follow(`${url}confirm?token=x`)).toMatchObject({ status: 503, state: 'failed' });
    expect(report).toHaveBeenCalled();
  });

  test.each([
    ['DELETE', 'confirm', 405],
    ['PUT', 'preferences', 405],
    ['GET', 'elsewhere', 404],
    ['GET', '', 404],
    ['GET', 'constructor', 404],
  ])('%s %s: %i', async (method, step, status) => {
    const { server: own } = await newsroom();
    expect((await own.fetch(new Request(`${url}${step}`, { method }))).status).toBe(status);
  });

  test('a form of 1 MB', async () => {
    const { follow } = await newsroom();
    expect(await follow(`${url}confirm?token=x`, 'POST', [['a', 'b'.repeat(1_000_000)]])).toMatchObject({
      status: 413,
    });
  });
});
