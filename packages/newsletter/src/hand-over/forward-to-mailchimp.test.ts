import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Wish } from '../endpoint/sign-up.js';
import { forwardToMailchimp, type MailchimpOptions } from './forward-to-mailchimp.js';
import { failures, startService, type Received, type TestService } from './service.test.server.js';

const key = '0123456789abcdef0123456789abcdef-us19';
const audiences = { 'tide-tables': 'a1b2c3d4e5', 'dock-diary': 'f6e5d4c3b2' };
const consent = { text: 'Send me the newsletter.', version: '2026-11' };
const tides = { id: 'tide-tables', name: 'Tide tables' };
const docks = { id: 'dock-diary', name: 'Dock diary' };

const wish: Wish = {
  email: 'Reader@Example.com',
  key: 'reader@example.com',
  newsletters: [tides],
  consent,
  at: new Date('2026-11-20T17:40:00.000Z'),
};

interface Member {
  email_address: string;
  status: string;
  merge_fields?: Record<string, string>;
}

const problem = (status: number, title: string, detail: string) => ({ status, body: { title, status, detail } });

/** As Mailchimp's Marketing API 3.0 answers, so far as members are concerned. */
function mailchimp() {
  const members = new Map<string, Member>();
  const mails: string[] = [];
  /** Deleted for good, and never to be added by anyone but themselves. */
  const forgotten = new Set<string>();

  function answer({ method, path, headers, body }: Received) {
    if (headers.authorization !== `Basic ${Buffer.from(`galley:${key}`).toString('base64')}`) {
      return problem(401, 'API Key Invalid', `Your API key may be invalid: ${key}`);
    }
    const [, audience = '', hash = ''] = /^\/lists\/(\w+)\/members\/([\da-f]{32})(\?|$)/.exec(path) ?? [];
    const id = `${audience} ${hash}`;
    const member = members.get(id);
    const isThere = Object.values(audiences).includes(audience);
    if (!isThere || (method === 'GET' && member === undefined)) {
      return problem(404, 'Resource Not Found', 'The requested resource could not be found.');
    }
    if (method === 'GET') return { status: 200, body: member };
    const { email_address, status, status_if_new, merge_fields } = body as Member & { status_if_new: string };
    if (createHash('md5').update(email_address.toLowerCase()).digest('hex') !== hash) {
      return problem(400, 'Invalid Resource', `${email_address} is somebody else.`);
    }
    if (email_address.startsWith('fake')) {
      return problem(
        400,
        'Invalid Resource',
        `${email_address} looks fake or invalid, please enter a real email address.`,
      );
    }
    if (forgotten.has(email_address)) {
      return problem(400, 'Forgotten Email Not Subscribed', `${email_address} was permanently deleted.`);
    }
    if (member?.status === 'cleaned' && status === 'pending') {
      return problem(400, 'Member In Compliance State', `${email_address} is in a compliance state.`);
    }
    const next = status ?? member?.status ?? status_if_new;
    if (next === 'pending' && member?.status !== 'pending') mails.push(email_address);
    const fields = { ...member?.merge_fields, ...merge_fields };
    members.set(id, { email_address, status: next, merge_fields: fields });
    return { status: 200, body: members.get(id) };
  }

  const idOf = (audience: string, email: string) =>
    `${audience} ${createHash('md5').update(email.toLowerCase()).digest('hex')}`;
  return { members, mails, forgotten, answer, idOf };
}

let world: ReturnType<typeof mailchimp>;
let service: TestService;
let reports: string[];

beforeEach(async () => {
  world = mailchimp();
  reports = [];
  service = await startService((question) => world.answer(question));
});
afterEach(() => service.close());

const start = (options: Partial<MailchimpOptions> = {}) =>
  forwardToMailchimp({ key, audiences, url: service.url, report: (text) => reports.push(text), ...options });

describe('an audience in Mailchimp', () => {
  test('gets a new reader as pending, and Mailchimp writes to them', async () => {
    expect(await start({ consentField: 'CONSENT' }).take(wish)).toBe('pending');
    expect([...world.members.values()]).toEqual([
      { email_address: 'Reader@Example.com', status: 'pending', merge_fields: { CONSENT: '2026-11' } },
    ]);
    expect(world.mails).toEqual(['Reader@Example.com']);
  });

  test('is another for each newsletter, and one that two share is asked once', async () => {
    await start().take({ ...wish, newsletters: [tides, docks] });
    expect([...world.members.keys()].map((id) => id.split(' ')[0])).toEqual(['a1b2c3d4e5', 'f6e5d4c3b2']);
    const before = service.received.length;
    const list = start({ audiences: { ...audiences, 'dock-diary': 'a1b2c3d4e5' } });
    await list.take({ ...wish, newsletters: [tides, docks] });
    expect(service.received).toHaveLength(before + 2);
  });

  test.each([
    ['subscribed', 'subscribed', 0],
    ['pending', 'pending', 0],
    ['cleaned', 'cleaned', 0],
    ['unsubscribed', 'pending', 1],
    ['archived', 'pending', 1],
    ['transactional', 'pending', 1],
  ])('that has a reader as %s has them as %s then, and says the same by as many questions', async (from, to, mails) => {
    const id = world.idOf(audiences['tide-tables'], wish.email);
    const member = { email_address: 'READER@example.com', status: from, merge_fields: { CONSENT: '2025-01' } };
    world.members.set(id, member);
    expect(await start({ consentField: 'CONSENT' }).take(wish)).toBe('pending');
    const version = to === from ? '2025-01' : '2026-11';
    expect(world.members.get(id)).toEqual({ ...member, status: to, merge_fields: { CONSENT: version } });
    expect(world.mails).toHaveLength(mails);
    expect(service.received.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    expect(reports).toEqual([]);
  });

  test('says the same of a reader whom it takes back through its own form only, and its keeper hears of it', async () => {
    world.forgotten.add(wish.email);
    expect(await start().take(wish)).toBe('pending');
    expect(reports).toEqual([
      'Mailchimp takes …@Example.com back through its own form only: Forgotten Email Not Subscribed.',
    ]);
  });

  test('is asked once for what comes a hundred times at once', async () => {
    const list = start();
    await Promise.all(Array.from({ length: 100 }, () => list.take(wish)));
    expect(service.received).toHaveLength(2);
    expect(world.mails).toHaveLength(1);
  });

  test('gets what was half done as a whole when it is asked again', async () => {
    const list = start({ audiences: { ...audiences, 'dock-diary': 'unknown' } });
    await expect(list.take({ ...wish, newsletters: [tides, docks] })).rejects.toThrow('Mailchimp answered 404');
    await start().take({ ...wish, newsletters: [tides, docks] });
    expect([...world.members.values()].map(({ status }) => status)).toEqual(['pending', 'pending']);
    expect(world.mails).toHaveLength(2);
  });

  test('refuses what looks fake, and no error has the address', async () => {
    const refused = start().take({ ...wish, email: 'fake@example.com', key: 'fake@example.com' });
    await expect(refused).rejects.toThrow(
      'Mailchimp answered 400, so nobody was subscribed. Invalid Resource: …@example.com looks fake or invalid',
    );
  });

  test('refuses a wrong key, and no error has any key', async () => {
    const wrong = 'fedcba9876543210fedcba9876543210-us19';
    service.next((response) =>
      response.writeHead(401).end(JSON.stringify({ title: 'API Key Invalid', detail: wrong })),
    );
    const error: unknown = await start({ key: wrong })
      .take(wish)
      .catch((problem: unknown) => problem);
    expect(String(error)).toMatch(/^Error: Mailchimp answered 401, .* API Key Invalid: …$/);
    await expect(start({ key: wrong }).take(wish)).rejects.toThrow('API Key Invalid');
  });

  test.each(Object.entries(failures))('that %s rejects, and is asked again at once', async (_, { answer, said }) => {
    const list = start({ deadline: 2000 });
    service.next(answer);
    const first: unknown = await list.take(wish).catch((error: unknown) => error);
    expect(String(first)).toMatch(said);
    // The second question fails the same way as the first.
    service.next((response) => response.writeHead(404).end('{"title":"Resource Not Found"}'));
    service.next(answer);
    const second: unknown = await list.take(wish).catch((error: unknown) => error);
    expect(String(second)).toMatch(said);
    expect(`${String(first)} ${String(second)}`).not.toMatch(/reader@|0123456789abcdef/i);
    expect(await list.take(wish)).toBe('pending');
  });

  test.each([
    [{ key: '0123456789abcdef' }, 'the key has no data centre at its end'],
    [{ audiences: {} }, 'no newsletter has a list'],
    [{ audiences: { 'tide-tables': '../campaigns' } }, '"../campaigns" is no list that "tide-tables" could'],
    [{ url: 'http://proxy.courier.example' }, 'is no address that a key may be sent to'],
    [{ url: 'proxy' }, 'is no address that a key may be sent to'],
  ])('says at start what is wrong with %j, and not the key', (options, text) => {
    expect(() => start(options)).toThrow(text);
    expect(() => start(options)).not.toThrow('0123456789abcdef');
  });

  test('is looked for in the data centre of its key', async () => {
    const asked: string[] = [];
    const fetch = async (url: string | URL | Request) => {
      asked.push(String(url));
      return Response.json({ email_address: wish.email, status: 'subscribed' });
    };
    await forwardToMailchimp({ key, audiences, fetch }).take(wish);
    const member = 'https://us19.api.mailchimp.com/3.0/lists/a1b2c3d4e5/members/7f7c1f3a';
    expect(asked[0]?.slice(0, member.length - 8)).toBe(member.slice(0, -8));
    expect(asked[1]).toBe(`${asked[0]}?skip_merge_validation=true`);
  });
});
