import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Wish } from '../endpoint/sign-up.js';
import { forwardToListmonk } from './forward-to-listmonk.js';
import { failures, startService, type Received, type TestService } from './service.test.server.js';

const tides = 'eb420c55-4cfb-4972-92ba-c93c34ba475d';
const docks = '0c554cfb-eb42-4972-92ba-c93c34ba475d';
const hidden = '11111111-eb42-4972-92ba-c93c34ba475d';
const lists = { 'tide-tables': tides, 'dock-diary': docks };

const wish: Wish = {
  email: 'Reader@Example.com',
  key: 'reader@example.com',
  newsletters: [{ id: 'tide-tables', name: 'Tide tables' }],
  consent: undefined,
  at: new Date('2026-11-20T17:40:00.000Z'),
};
const later = (minutes: number) => new Date(wish.at.getTime() + minutes * 60_000);

/** As `cmd/public.go` of listmonk 5 has it: unknown lists are passed by in silence, private ones are refused. */
function listmonk() {
  const subscribers = new Map<string, Set<string>>();
  function answer({ method, path, body }: Received) {
    if (method === 'GET' && path === '/api/public/lists') {
      return { status: 200, body: Object.entries(lists).map(([name, uuid]) => ({ uuid, name })) };
    }
    if (method !== 'POST' || path !== '/api/public/subscription')
      return { status: 404, body: { message: 'Not Found' } };
    const { email, list_uuids: wanted } = body as { email: string; list_uuids: string[] };
    if (wanted.includes(hidden)) return { status: 400, body: { message: 'Invalid UUID(s)' } };
    const subscribed = subscribers.get(email.toLowerCase()) ?? new Set();
    const isNew = wanted.some((list) => !subscribed.has(list));
    subscribers.set(email.toLowerCase(), new Set([...subscribed, ...wanted]));
    return { status: 200, body: { data: { has_optin: isNew } } };
  }
  return { subscribers, answer };
}

let world: ReturnType<typeof listmonk>;
let service: TestService;

beforeEach(async () => {
  world = listmonk();
  service = await startService((question) => world.answer(question));
});
afterEach(() => service.close());

const posts = () => service.received.filter(({ method }) => method === 'POST');

describe('a list in listmonk', () => {
  test('is asked for all newsletters of a wish at once', async () => {
    const list = forwardToListmonk({ url: service.url, lists });
    const both = [...wish.newsletters, { id: 'dock-diary', name: 'Dock diary' }];
    expect(await list.take({ ...wish, newsletters: both })).toBe('pending');
    expect(posts()).toMatchObject([
      { path: '/api/public/subscription', body: { email: 'Reader@Example.com', list_uuids: [tides, docks] } },
    ]);
    expect(posts()[0]?.headers['content-type']).toBe('application/json');
  });

  test('is found below a path too', async () => {
    const list = forwardToListmonk({ url: `${service.url}/lists`, lists });
    await expect(list.take(wish)).rejects.toThrow('listmonk answered 404');
    expect(service.received[0]?.path).toBe('/lists/api/public/lists');
  });

  test('says the same of who is new, known, or in a conflict', async () => {
    const said = [];
    for (const minutes of [0, 11]) {
      const list = forwardToListmonk({ url: service.url, lists });
      said.push(await list.take({ ...wish, at: later(minutes) }));
    }
    const list = forwardToListmonk({ url: service.url, lists });
    await list.take({ ...wish, key: 'other@example.com' });
    service.next((response) => response.writeHead(409).end('{"message":"E-mail already exists."}'));
    said.push(await list.take(wish));
    expect(said).toEqual(['pending', 'pending', 'pending']);
  });

  test('is told of as done where it sends no mail to confirm', async () => {
    expect(await forwardToListmonk({ url: service.url, lists, optIn: 'single' }).take(wish)).toBe('done');
  });

  test('is asked once for what comes a hundred times at once, and again within ten minutes', async () => {
    const list = forwardToListmonk({ url: service.url, lists });
    const told = await Promise.all(Array.from({ length: 100 }, () => list.take(wish)));
    expect(new Set(told)).toEqual(new Set(['pending']));
    await list.take({ ...wish, email: 'READER@example.com', at: later(9) });
    expect(posts()).toHaveLength(1);
  });

  test('is asked twice a day at most about one address; more of the same is quiet, and anything else is refused', async () => {
    const list = forwardToListmonk({ url: service.url, lists });
    for (let minutes = 0; minutes < 24 * 60; minutes += 30) await list.take({ ...wish, at: later(minutes) });
    expect(posts()).toHaveLength(2);
    const more = { ...wish, newsletters: [{ id: 'dock-diary', name: 'Dock diary' }], at: later(24 * 60 - 1) };
    await expect(list.take(more)).rejects.toThrow('…@example.com was forwarded 2 times today, and no more.');
    expect(await list.take({ ...more, key: 'other@example.com' })).toBe('pending');
    expect(await list.take({ ...more, at: later(24 * 60) })).toBe('pending');
    expect(posts()).toHaveLength(4);
  });

  test('is not to be told from the time whether an address has been here today', async () => {
    const list = forwardToListmonk({ url: service.url, lists });
    await list.take({ ...wish, key: 'first@example.com' });
    service.next((response) => {
      setTimeout(() => response.writeHead(200).end('{"data":true}'), 150);
    });
    await list.take(wish);
    const begun = performance.now();
    await list.take({ ...wish, at: later(1) });
    expect(performance.now() - begun).toBeGreaterThan(140);
  });

  test.each(Object.entries(failures))('that %s rejects, and is asked again at once', async (_, { answer, said }) => {
    const list = forwardToListmonk({ url: service.url, lists, deadline: 2000 });
    await list.take({ ...wish, key: 'first@example.com' });
    service.next(answer);
    const problem: unknown = await list.take(wish).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Error);
    expect(String(problem)).toMatch(said);
    expect(String(problem)).not.toMatch(/reader@/i);
    expect(await list.take(wish)).toBe('pending');
  });

  test('that nobody serves rejects', async () => {
    const list = forwardToListmonk({ url: service.url, lists });
    await service.close();
    await expect(list.take(wish)).rejects.toThrow('listmonk could not be reached (ECONNREFUSED).');
    service = await startService((question) => world.answer(question));
  });

  test('that does not have a list is not believed when it says that all is well', async () => {
    const unknown = '22222222-eb42-4972-92ba-c93c34ba475d';
    const list = forwardToListmonk({ url: service.url, lists: { ...lists, 'tide-tables': unknown } });
    await expect(list.take(wish)).rejects.toThrow(`listmonk has no public list ${unknown}`);
    expect(posts()).toEqual([]);
  });

  test('refuses a newsletter that it has no list for, by its name', async () => {
    const list = forwardToListmonk({ url: service.url, lists });
    for (const id of ['harbour-radio', 'constructor']) {
      await expect(list.take({ ...wish, newsletters: [{ id, name: id }] })).rejects.toThrow(
        `newsletter "${id}" has no`,
      );
    }
  });

  test.each([
    [{ url: 'lists.courier.example', lists }, 'is no address that listmonk could be reached at'],
    [{ url: 'ftp://lists.courier.example', lists }, 'is no address that listmonk could be reached at'],
    [{ url: 'https://lists.courier.example', lists: {} }, 'no newsletter has a list'],
    [
      { url: 'https://lists.courier.example', lists: { 'tide-tables': '3' } },
      '"3" is no list that "tide-tables" could',
    ],
    [{ url: 'https://lists.courier.example', lists, deadline: 0 }, 'a deadline of 0 ms leaves no time'],
  ])('says at start what is wrong with %j', (options, problem) => {
    expect(() => forwardToListmonk(options)).toThrow(problem);
  });
});
