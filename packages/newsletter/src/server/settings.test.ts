import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter } from '../mail/mail.test.cases.js';
import { openMailer, openStore, readNewsletterSettings, SettingsError } from './settings.js';

const least = { NEWSLETTER_URL: 'https://example.com/newsletters/' };

function problems(env: Record<string, string | undefined>): string {
  try {
    readNewsletterSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
}

describe('readNewsletterSettings', () => {
  test('needs one setting, and has sense for the others', () => {
    expect(readNewsletterSettings({ ...least, PATH: '/bin', NEWSLETTER_FROM: '', NEWSLETTER_MAIL: ' ' })).toEqual({
      url: 'https://example.com/newsletters/',
      from: 'newsletter@example.com',
      store: { kind: 'sqlite', file: '.data/subscribers.sqlite' },
      mail: { kind: 'folder', folder: '.data/mailbox' },
      trustedProxies: 0,
      limits: { perClient: 30, altogether: 6000 },
    });
  });

  test('reads all of them', () => {
    const settings = readNewsletterSettings({
      NEWSLETTER_URL: 'https://example.com/newsletters',
      NEWSLETTER_FROM: '"The Courier" <news@example.com>',
      NEWSLETTER_STORE: 'postgres://courier:s3cr3t@db.example.com:5432/courier',
      NEWSLETTER_MAIL: 'smtp://courier:s3cr3t@mail.example.com:587',
      NEWSLETTER_TRUSTED_PROXIES: '2',
      NEWSLETTER_PER_CLIENT: '5',
      NEWSLETTER_ALTOGETHER: '100',
    });
    expect(settings).toEqual({
      url: 'https://example.com/newsletters/',
      from: 'The Courier <news@example.com>',
      store: { kind: 'postgres', url: 'postgres://courier:s3cr3t@db.example.com:5432/courier' },
      mail: { kind: 'smtp', url: 'smtp://courier:s3cr3t@mail.example.com:587' },
      trustedProxies: 2,
      limits: { perClient: 5, altogether: 100 },
    });
  });

  test.each([
    ['NEWSLETTER_URL', 'http://localhost:4321/newsletters', { url: 'http://localhost:4321/newsletters/' }],
    ['NEWSLETTER_URL', 'http://localhost:4321', { url: 'http://localhost:4321/', from: 'newsletter@galley.invalid' }],
    ['NEWSLETTER_URL', 'https://münchen.example/x', { url: 'https://xn--mnchen-3ya.example/x/' }],
    ['NEWSLETTER_FROM', 'Новини <news@пошта.укр>', { from: 'Новини <news@xn--80a1acn3a.xn--j1amh>' }],
    ['NEWSLETTER_FROM', 'news@example.com', { from: 'news@example.com' }],
    ['NEWSLETTER_FROM', '"Courier, The" <news@example.com>', { from: 'Courier, The <news@example.com>' }],
    [
      'NEWSLETTER_STORE',
      'sqlite:/var/lib/courier/subscribers.sqlite',
      { store: { kind: 'sqlite', file: '/var/lib/courier/subscribers.sqlite' } },
    ],
    [
      'NEWSLETTER_STORE',
      'postgresql:///courier?host=/run/postgresql',
      { store: { kind: 'postgres', url: 'postgresql:///courier?host=/run/postgresql' } },
    ],
    ['NEWSLETTER_MAIL', 'folder:/var/spool/courier', { mail: { kind: 'folder', folder: '/var/spool/courier' } }],
    ['NEWSLETTER_TRUSTED_PROXIES', '10', { trustedProxies: 10 }],
  ])('takes %s=%s', (name, value, expected) => {
    expect(readNewsletterSettings({ ...least, [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['NEWSLETTER_URL', undefined, 'is missing'],
    ['NEWSLETTER_URL', '', 'is missing'],
    ['NEWSLETTER_URL', '/newsletters/', 'is no absolute address'],
    ['NEWSLETTER_URL', 'example.com/newsletters/', 'is no absolute address'],
    ['NEWSLETTER_URL', 'ftp://example.com/', 'is no absolute address'],
    ['NEWSLETTER_URL', 'http://example.com/newsletters/', 'begins with http:'],
    ['NEWSLETTER_URL', 'https://courier:s3cr3t@example.com/', 'has a user'],
    ['NEWSLETTER_URL', 'https://example.com/?token=s3cr3t', 'has a user'],
    ['NEWSLETTER_FROM', 'The Courier', 'names no sender'],
    ['NEWSLETTER_FROM', 'smtp://courier:s3cr3t@mail.example.com', 'names no sender'],
    ['NEWSLETTER_FROM', 'A <a@example.com>, B <b@example.com>', 'names no sender'],
    ['NEWSLETTER_STORE', 'subscribers.sqlite', 'names no store'],
    ['NEWSLETTER_STORE', 'sqlite:', 'names no store'],
    ['NEWSLETTER_STORE', 'mysql://courier:s3cr3t@db.example.com/courier', 'names no store'],
    ['NEWSLETTER_STORE', 'postgres://courier:s3cr3t@db.example.com:port/courier', 'names no store'],
    ['NEWSLETTER_MAIL', 'mail.example.com', 'names neither'],
    ['NEWSLETTER_MAIL', 'folder:', 'names neither'],
    ['NEWSLETTER_MAIL', 'smtp://courier:s3cr3t/@mail.example.com', 'is not the address of a mail server'],
    ['NEWSLETTER_MAIL', 'smtp://courier:s3cr3t@mail.example.com', 'NEWSLETTER_FROM is missing'],
    ['NEWSLETTER_TRUSTED_PROXIES', '11', 'is no whole number from 0 to 10'],
    ['NEWSLETTER_TRUSTED_PROXIES', '-1', 'is no whole number from 0 to 10'],
    ['NEWSLETTER_TRUSTED_PROXIES', '1.5', 'is no whole number from 0 to 10'],
    ['NEWSLETTER_TRUSTED_PROXIES', 'one', 'is no whole number from 0 to 10'],
    ['NEWSLETTER_PER_CLIENT', '0', 'is no whole number from 1 to'],
    ['NEWSLETTER_PER_CLIENT', '1e9', 'is no whole number from 1 to'],
    ['NEWSLETTER_ALTOGETHER', '10000000', 'is no whole number from 1 to'],
    ['NEWSLETTER_PORXIES', '1', 'is no setting'],
  ])('refuses %s=%s, says so in a sentence, and repeats nothing of it', (name, value, problem) => {
    const said = problems({ ...least, [name]: value });
    expect(said).toContain(problem);
    expect(said).toContain(name === 'NEWSLETTER_MAIL' && problem.startsWith('NEWSLETTER_') ? '' : `\n- ${name} `);
    expect(said.split('\n')).toHaveLength(2);
    expect(said).toMatch(/(Write|There are) [^\n]+\.$/);
    expect(said).not.toContain('s3cr3t');
  });

  test('says at once all that is wrong', () => {
    const said = problems({
      NEWSLETTER_FROM: 'nobody',
      NEWSLETTER_MAIL: 'smtp://mail.example.com',
      NEWSLETTER_STORE: 'memory',
      NEWSLETTER_ALTOGETHER: 'many',
      NEWSLETTER_SMTP: 'mail.example.com',
    });
    const named = said.split('\n').map((line) => /^- (\w+)/.exec(line)?.[1]);
    expect(named).toEqual([
      undefined,
      'NEWSLETTER_URL',
      'NEWSLETTER_FROM',
      'NEWSLETTER_STORE',
      'NEWSLETTER_ALTOGETHER',
      'NEWSLETTER_SMTP',
    ]);
  });
});

test('a setting that another makes necessary is asked for whatever else is wrong', () => {
  expect(problems({ NEWSLETTER_MAIL: 'smtp://mail.example.com' })).toMatch(/URL is missing.*\n.*FROM is missing/);
});

test('openStore and openMailer make what the settings name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-settings-'));
  const settings = readNewsletterSettings({
    ...least,
    NEWSLETTER_STORE: `sqlite:${folder}/subscribers.sqlite`,
    NEWSLETTER_MAIL: `folder:${folder}/mailbox`,
  });
  const store = await openStore(settings);
  const mailer = openMailer(settings);
  await mailer.send(letter);
  await mailer.close();
  await store.close();
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['mailbox', 'subscribers.sqlite']));
  rmSync(folder, { recursive: true });
});

test('openMailer makes a mailer for a mail server without asking it anything', async () => {
  await openMailer({ mail: { kind: 'smtp', url: 'smtps://mail.example.com' } }).close();
});
