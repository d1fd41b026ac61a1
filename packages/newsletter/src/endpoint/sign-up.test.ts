import { describe, expect, test, vi } from 'vitest';
import { refused as notAddresses } from '../email-address/email-address.test.cases.js';
import { createLimiter } from './limiter.js';
import { createSignUpEndpoint, type SignUpOptions, type Wish } from './sign-up.js';

const origin = 'https://courier.example';
const tide = { id: 'tide-tables', name: 'The Morning Tide' };
const diary = { id: 'dock-diary', name: 'Dock Diary' };
const at = new Date('2026-11-20T17:40:00Z');
const good = { email: 'Reader@Example.com', newsletter: tide.id };
const form = 'application/x-www-form-urlencoded';
const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

function newsroom(options: Partial<SignUpOptions> = {}) {
  const wishes: Wish[] = [];
  const report = vi.fn();
  const endpoint = createSignUpEndpoint({
    list: { take: async (wish) => (wishes.push(wish), 'pending') },
    newsletters: [tide, diary],
    origin,
    page: (answer) => {
      if (answer.step !== 'sign-up') throw new Error('Another page was asked for.');
      const { state, email, newsletters, returnTo } = answer;
      return `<p>${JSON.stringify([state, email, newsletters.map(({ id }) => id), returnTo])}`;
    },
    now: () => at,
    report,
    ...options,
  });
  return { wishes, report, endpoint };
}

type Body = Record<string, string> | [string, string][] | string | ReadableStream | undefined;

function post(body: Body, headers: Record<string, string | null> = {}, method = 'POST'): Request {
  const given = { origin, accept: 'application/json', 'content-type': form, ...headers };
  const sent = Object.entries(given).filter((header): header is [string, string] => header[1] !== null);
  const written =
    typeof body !== 'object' || body instanceof ReadableStream
      ? body
      : given['content-type'] === 'application/json'
        ? JSON.stringify(body)
        : new URLSearchParams(body).toString();
  return new Request(`${origin}/newsletters/subscribe`, {
    method,
    headers: sent,
    ...(written !== undefined && { body: written, duplex: 'half' }),
  } as RequestInit);
}

/** Bytes without a length, `count` times 64 KiB, and how many were asked for. */
function endless(count: number) {
  let pulled = 0;
  const stream = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new TextEncoder().encode('a'.repeat(65_536)));
      if (pulled === count) controller.close();
    },
  });
  return { stream, pulled: () => pulled };
}

const megabyte = 'a'.repeat(1_048_576);

describe('what is taken', () => {
  test.each([
    ['a form', post(good)],
    ['a form with a charset', post(good, { 'content-type': `${form}; charset=UTF-8` })],
    ['JSON', post(good, { 'content-type': 'application/json' })],
    ['a form that says “same origin” and hides it', post(good, { origin: 'null', 'sec-fetch-site': 'same-origin' })],
    ['a form of an old browser', post(good, { origin: null, 'sec-fetch-site': 'same-origin' })],
    ['an address with space around it', post({ ...good, email: ' Reader@Example.com\u200B ' })],
  ])('%s', async (_what, request) => {
    const { endpoint, wishes } = newsroom();
    const response = await endpoint(request);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ state: 'pending' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('vary')).toBe('Accept');
    expect(wishes).toEqual([
      { email: 'Reader@Example.com', key: 'reader@example.com', newsletters: [tide], consent: undefined, at },
    ]);
  });

  test.each<[string, Request]>([
    [
      'in a form',
      post([
        ['email', good.email],
        ['newsletter', diary.id],
        ['newsletter', tide.id],
        ['newsletter', diary.id],
      ]),
    ],
    [
      'in JSON',
      post(JSON.stringify({ email: good.email, newsletter: [diary.id, tide.id] }), {
        'content-type': 'application/json',
      }),
    ],
  ])('several newsletters at once, each once, %s', async (_how, request) => {
    const { endpoint, wishes } = newsroom();
    expect(await (await endpoint(request)).json()).toEqual({ state: 'pending' });
    expect(wishes.map(({ newsletters }) => newsletters)).toEqual([[diary, tide]]);
  });

  test('more than one origin, if the site has more', async () => {
    const { endpoint } = newsroom({ origin: [origin, 'https://www.courier.example'] });
    expect((await endpoint(post(good, { origin: 'https://www.courier.example' }))).status).toBe(200);
  });
});

describe('what is refused', () => {
  const json = { 'content-type': 'application/json' };
  test.each<[string, number, string, Request]>([
    ['reading', 405, 'server-rejected', post(undefined, { 'content-type': null }, 'GET')],
    ['asking whether', 405, 'server-rejected', post(undefined, { 'content-type': null }, 'HEAD')],
    ['putting', 405, 'server-rejected', post(good, {}, 'PUT')],
    ['a forged origin', 403, 'server-rejected', post(good, { origin: 'https://evil.example' })],
    ['an origin that begins alike', 403, 'server-rejected', post(good, { origin: `${origin}.evil.example` })],
    ['the same host without TLS', 403, 'server-rejected', post(good, { origin: 'http://courier.example' })],
    ['a hidden origin', 403, 'server-rejected', post(good, { origin: 'null' })],
    ['no origin', 403, 'server-rejected', post(good, { origin: null })],
    ['another site', 403, 'server-rejected', post(good, { origin: null, 'sec-fetch-site': 'cross-site' })],
    ['a sister site', 403, 'server-rejected', post(good, { origin: 'null', 'sec-fetch-site': 'same-site' })],
    [
      'a forged origin that claims to be the same',
      403,
      'server-rejected',
      post(good, { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }),
    ],
    ['no content type', 415, 'server-rejected', post(new Blob(['email=a']).stream(), { 'content-type': null })],
    ['plain text', 415, 'server-rejected', post(good, { 'content-type': 'text/plain' })],
    ['files', 415, 'server-rejected', post('', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['a type with a familiar name', 415, 'server-rejected', post('', { 'content-type': 'constructor' })],
    ['1 MB', 413, 'server-rejected', post(megabyte, { 'content-length': String(megabyte.length) })],
    ['1 MB of unknown length', 413, 'server-rejected', post(endless(16).stream)],
    ['1 MB that says it is little', 413, 'server-rejected', post(endless(16).stream, { 'content-length': '12' })],
    ['8 KB and a byte', 413, 'server-rejected', post('a'.repeat(8193))],
    ['8 KB of nothing', 422, 'none-chosen', post('a'.repeat(8192))],
    ['nothing', 422, 'none-chosen', post('')],
    ['no body', 422, 'none-chosen', post(undefined)],
    ['half of JSON', 400, 'server-rejected', post('{"email":', json)],
    ['a list', 400, 'server-rejected', post('["a@example.com"]', json)],
    ['null', 400, 'server-rejected', post('null', json)],
    ['a number for a newsletter', 422, 'none-chosen', post('{"email":"a@example.com","newsletter":[1]}', json)],
    [
      'a newsletter among those that there are',
      400,
      'server-rejected',
      post([
        ['email', good.email],
        ['newsletter', tide.id],
        ['newsletter', 'other'],
      ]),
    ],
    ['what is not UTF-8', 400, 'server-rejected', post(new Blob([new Uint8Array([0xff, 0xfe])]).stream())],
    ['a newsletter that there is not', 400, 'server-rejected', post({ ...good, newsletter: 'toString' })],
    ['no newsletter', 422, 'none-chosen', post({ email: good.email })],
    ['no address', 422, 'invalid', post({ newsletter: tide.id })],
    ['an empty address', 422, 'invalid', post({ ...good, email: '' })],
    ['a number for an address', 422, 'invalid', post(`{"newsletter":"${tide.id}","email":1}`, json)],
    ...notAddresses.map(([why, email]): [string, number, string, Request] => [
      `an address with ${why}`,
      422,
      'invalid',
      post({ ...good, email }),
    ]),
  ])('%s: %i %s', async (_what, status, state, request) => {
    const { endpoint, wishes } = newsroom();
    const response = await endpoint(request);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ state });
    expect(wishes).toEqual([]);
  });

  test('with what would be right', async () => {
    const { endpoint } = newsroom();
    expect((await endpoint(post(undefined, {}, 'GET'))).headers.get('allow')).toBe('POST');
    const response = await endpoint(post(good, { 'content-type': 'text/plain' }));
    expect(response.headers.get('accept-post')).toBe(`${form}, application/json`);
  });

  test('without reading the rest of it', async () => {
    const { stream, pulled } = endless(1000);
    await newsroom().endpoint(post(stream));
    expect(pulled()).toBeLessThan(5);
  });

  test('when the reader’s line breaks', async () => {
    const { endpoint, wishes } = newsroom();
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    expect((await endpoint(post(broken))).status).toBe(400);
    expect(wishes).toEqual([]);
  });
});

describe('nobody learns', () => {
  const whole = async (response: Response) => [response.status, [...response.headers], await response.text()];

  test.each(['application/json', browserAccept])('that the trap was sprung (%s)', async (accept) => {
    const { endpoint, wishes } = newsroom();
    const trapped = await whole(await endpoint(post({ ...good, subject: 'Cheap!' }, { accept })));
    expect(wishes).toEqual([]);
    expect(trapped).toEqual(await whole(await endpoint(post(good, { accept }))));
  });
});

describe('a machine that is quicker than a reader', () => {
  const since = (milliseconds: number) => ({ ...good, since: new Date(at.getTime() - milliseconds).toISOString() });

  test('is asked to come again', async () => {
    const { endpoint, wishes } = newsroom();
    const response = await endpoint(post(since(1400)));
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual({ state: 'rate-limited' });
    expect(response.headers.get('retry-after')).toBe('2');
    expect(wishes).toEqual([]);
  });

  test.each([
    ['who took two seconds', since(2000)],
    ['who took a day', since(86_400_000)],
    ['whose page was made by a clock that is ahead', since(-60_000)],
    ['whose page says nothing of it', good],
    ['whose page says nonsense', { ...good, since: 'yesterday' }],
  ])('is not a reader %s', async (_who, body) => {
    const { endpoint, wishes } = newsroom();
    expect((await endpoint(post(body))).status).toBe(200);
    expect(wishes).toHaveLength(1);
  });
});

describe('consent', () => {
  const first = { version: '2025-01', text: 'Send me letters.' };
  const second = { version: '2026-11', text: 'Send me letters, and count which links I follow.' };

  test('is taken with its text, of the page that the reader had open', async () => {
    const { endpoint, wishes } = newsroom({ consents: [second, first] });
    await endpoint(post({ ...good, consent: first.version }));
    await endpoint(post({ ...good, consent: second.version }));
    expect(wishes.map(({ consent }) => consent)).toEqual([first, second]);
  });

  test.each(['', 'on', '2024-01'])(
    'that is missing, or to no text that there is (%j), stores nothing',
    async (consent) => {
      const { endpoint, wishes } = newsroom({ consents: [second] });
      const response = await endpoint(post({ ...good, ...(consent && { consent }) }));
      expect(response.status).toBe(422);
      expect(await response.json()).toEqual({ state: 'consent-missing' });
      expect(wishes).toEqual([]);
    },
  );

  test('is kept where it is given, if not every form asks for it', async () => {
    const { endpoint, wishes } = newsroom({ consents: [second], consentRequired: false });
    await endpoint(post(good));
    await endpoint(post({ ...good, consent: second.version }));
    expect(wishes.map(({ consent }) => consent)).toEqual([undefined, second]);
  });

  test('is not asked where nothing is to be agreed to', async () => {
    const { endpoint, wishes } = newsroom();
    await endpoint(post({ ...good, consent: 'invented' }));
    expect(wishes.map(({ consent }) => consent)).toEqual([undefined]);
  });
});

describe('limits', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const statuses = async (endpoint: ReturnType<typeof newsroom>['endpoint'], requests: [Request, string?][]) => {
    const found = [];
    for (const [request, client] of requests) found.push((await endpoint(request, client)).status);
    return found;
  };

  test('hold one client back and nobody else, and say for how long', async () => {
    const { endpoint, wishes } = newsroom({ limiter: createLimiter({ perClient: 2 }) });
    const asked = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'].map(
      (client) => [post(good), client] as [Request, string],
    );
    expect(await statuses(endpoint, asked)).toEqual([200, 200, 429, 200]);
    expect(wishes).toHaveLength(3);
    const refused = await endpoint(post(good), '192.0.2.1');
    expect(await refused.json()).toEqual({ state: 'rate-limited' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  });

  test('hold all back together', async () => {
    const { endpoint } = newsroom({ limiter: createLimiter({ altogether: 2 }) });
    const asked = [1, 2, 3].map((host) => [post(good), `192.0.2.${host}`] as [Request, string]);
    expect(await statuses(endpoint, asked)).toEqual([200, 200, 429]);
  });

  test('take a household of IPv6 for one client, however its addresses are spelt', async () => {
    const { endpoint } = newsroom({ limiter: createLimiter({ perClient: 1 }) });
    const asked = ['2001:db8:0:1::1', '2001:0DB8::1:ffff:0:0:2', '2001:db8:0:2::1'].map(
      (client) => [post(good), client] as [Request, string],
    );
    expect(await statuses(endpoint, asked)).toEqual([200, 429, 200]);
  });

  test('believe the proxies that are ours, and no client', async () => {
    const limited = (trustedProxies: number) => newsroom({ limiter: createLimiter({ perClient: 1 }), trustedProxies });
    const asked = (...chains: string[]) =>
      chains.map((chain) => [post(good, from(chain)), '10.0.0.1'] as [Request, string]);
    // What a client writes by itself stands left of what our proxy saw.
    expect(await statuses(limited(1).endpoint, asked('1.1.1.1, 192.0.2.1', '2.2.2.2, 192.0.2.1', '192.0.2.2'))).toEqual(
      [200, 429, 200],
    );
    expect(await statuses(limited(0).endpoint, asked('1.1.1.1', '2.2.2.2'))).toEqual([200, 429]);
    expect(await statuses(limited(2).endpoint, asked('192.0.2.1, 10.0.0.9', '192.0.2.2, 10.0.0.9'))).toEqual([
      200, 200,
    ]);
  });
});

describe('a list that fails', () => {
  const list = { take: () => Promise.reject(new Error('disk full')) };

  test('is said to be our fault', async () => {
    const { endpoint, report } = newsroom({ list });
    const response = await endpoint(post(good));
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ state: 'server-rejected' });
    expect(report).toHaveBeenCalledTimes(1);
    expect(report.mock.calls.join()).toContain('disk full');
  });

  test('is written down without the address', async () => {
    const line = vi.spyOn(console, 'error').mockImplementation(() => {});
    await createSignUpEndpoint({ list, newsletters: [tide], origin, page: () => '' })(post(good));
    expect(line).toHaveBeenCalledTimes(1);
    expect(line.mock.calls.join()).toContain('…@Example.com');
    expect(line.mock.calls.join()).not.toMatch(/reader/i);
    line.mockRestore();
  });
});

describe('a reader without script', () => {
  const ask = async (body: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await newsroom().endpoint(post(body, { accept: browserAccept, ...headers }));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    return [response.status, await response.text()];
  };

  test('gets the page, with the status of the answer', async () => {
    expect(await ask({ ...good, returnTo: '/night-pilots/?a=1#form' })).toEqual([
      200,
      '<p>["pending","Reader@Example.com",["tide-tables"],"/night-pilots/?a=1#form"]',
    ]);
    expect(await ask({ ...good, email: 'a..b@x.com' })).toEqual([
      422,
      '<p>["invalid","a..b@x.com",["tide-tables"],null]',
    ]);
    expect(await ask({ ...good, newsletter: 'none' })).toEqual([
      400,
      '<p>["server-rejected","Reader@Example.com",[],null]',
    ]);
    expect(await ask(good, { origin: 'https://evil.example' })).toEqual([403, '<p>["server-rejected","",[],null]']);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    'page',
    '',
  ])('is never led to %j', async (returnTo) => {
    expect((await ask({ ...good, returnTo }))[1]).toBe('<p>["pending","Reader@Example.com",["tide-tables"],null]');
  });

  test.each([
    [browserAccept, true],
    ['text/html', true],
    ['text/*;q=0.9, application/json;q=0.8', true],
    ['application/json', false],
    ['*/*', false],
    ['', false],
    ['text/html;q=0, */*', false],
    ['text/html;q=0.5, application/json', false],
    ['TEXT/HTML; charset=utf-8', true],
    ['text/html;q=lots', false],
  ])('is known by Accept: %s', async (accept, html) => {
    const response = await newsroom().endpoint(post(good, { accept }));
    expect(response.headers.get('content-type')?.startsWith('text/html')).toBe(html);
  });

  test('gets a true answer when the page cannot be written', async () => {
    const page = () => Promise.reject(new Error('template'));
    const { endpoint, report } = newsroom({ page });
    const response = await endpoint(post(good, { accept: browserAccept }));
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ state: 'pending' });
    expect(report).toHaveBeenCalledTimes(1);
  });
});

test.each(['courier.example', 'https://courier.example/', 'null', ''])('%j is no origin to start with', (wrong) => {
  expect(() => newsroom({ origin: wrong })).toThrow(/not an origin/);
});
