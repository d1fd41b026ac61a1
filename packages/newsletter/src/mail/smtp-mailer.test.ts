import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { inspect } from 'node:util';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MailRefused, type Mail, type Mailer } from './mail.js';
import { injections, letter, letters } from './mail.test.cases.js';
import { createSmtpMailer, type SmtpMailerOptions } from './smtp-mailer.js';
import { startSmtpPeer, type PeerOptions, type SmtpPeer } from './smtp-peer.test.cases.js';

const open: { close(): void | Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

async function startPeer(options?: PeerOptions): Promise<SmtpPeer> {
  const peer = await startSmtpPeer(options);
  open.push(peer);
  return peer;
}

function mailerTo(url: string, options: Partial<SmtpMailerOptions> = {}): Mailer {
  const mailer = createSmtpMailer({ url, ...options });
  open.push(mailer);
  return mailer;
}

/** What `send()` rejects with. */
async function failure(mailer: Mailer, mail: Mail = letter): Promise<Error> {
  return mailer.send(mail).then(
    () => Promise.reject(new Error('The mail was taken.')),
    (error: Error) => error,
  );
}

function headersOf(content: Buffer = Buffer.of()): string[] {
  const [head = ''] = content.toString().split('\r\n\r\n');
  return head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
}

describe('a mail that is taken', () => {
  test.each(Object.entries(letters))('%s arrives as it was written', async (_name, mail) => {
    const peer = await startPeer();
    await mailerTo(peer.url).send(mail);
    const [content = Buffer.of()] = peer.mails;
    const { from, to, subject, text, html, messageId, date, headers } = await PostalMime.parse(content);
    expect({ messageId, subject, date }).toEqual({
      messageId: mail.messageId,
      subject: mail.subject,
      date: mail.date,
    });
    expect(`${from?.name} <${from?.address}>`.replace(/^ <(.*)>$/, '$1')).toBe(mail.from);
    expect(to).toEqual([{ name: '', address: mail.to }]);
    expect(text?.trimEnd()).toBe(mail.text);
    expect(html?.trimEnd()).toBe(mail.html);
    expect(headers.find(({ key }) => key === 'content-language')?.value).toBe(mail.locale);
    expect(
      Math.max(
        ...content
          .toString()
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(300);
  });

  test('says what RFC 8058 and RFC 3834 ask, in one line each', async () => {
    const peer = await startPeer();
    await mailerTo(peer.url).send(letter);
    const raw = peer.mails[0]?.toString() ?? '';
    expect(raw).toContain(`\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`);
    expect(`\r\n${raw}`).toContain(`\r\nList-Unsubscribe: <${letter.oneClickUnsubscribe}>\r\n`);
    expect(raw).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    expect(raw).not.toMatch(/nodemailer/i);
  });

  test('goes to domains and mailboxes in other scripts', async () => {
    const peer = await startPeer();
    const mailer = mailerTo(peer.url);
    await mailer.send({ ...letter, to: 'jorg@münchen.example' });
    await mailer.send({ ...letter, to: 'jörg@münchen.example' });
    expect(peer.recipients).toEqual(['jorg@münchen.example', 'jörg@münchen.example']);
    // The domain as every server knows it; what stands before the @ has no such form.
    expect(headersOf(peer.mails[0])).toContain('To: jorg@xn--mnchen-3ya.example');
    expect(headersOf(peer.mails[1])).toContain('To: jörg@münchen.example');
  });

  test('has one Message-ID however often it is tried', async () => {
    let tries = 0;
    const peer = await startPeer({ end: () => (++tries < 3 ? { code: 450, text: 'later' } : 'taken') });
    const mailer = mailerTo(peer.url);
    for (let i = 0; i < 2; i++) expect(await failure(mailer)).not.toBeInstanceOf(MailRefused);
    await mailer.send(letter);
    await mailer.send(letter);
    const ids = await Promise.all(peer.mails.map(async (content) => (await PostalMime.parse(content)).messageId));
    expect(ids).toEqual([letter.messageId, letter.messageId]);
  });

  test('shares connections, few at a time', async () => {
    const peer = await startPeer();
    const mailer = mailerTo(peer.url, { connections: 2 });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => mailer.send({ ...letter, messageId: `<${i}@courier.example>` })),
    );
    expect(peer.mails).toHaveLength(20);
    expect(peer.connections).toBeLessThanOrEqual(2);
  });

  test('is signed where a key is given, the one-click headers with it', async () => {
    const peer = await startPeer();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const dkim = {
      domainName: 'courier.example',
      keySelector: '2026',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
    await mailerTo(peer.url, { dkim }).send(letter);
    const signature = headersOf(peer.mails[0]).find((line) => line.startsWith('DKIM-Signature:')) ?? '';
    const signed = /\bh=([^;]*)/.exec(signature)?.[1]?.toLowerCase().replace(/\s/g, '').split(':');
    expect(signed).toEqual(expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post']));
  });
});

describe('a line break in a field', () => {
  let peer: SmtpPeer;
  let mailer: Mailer;

  beforeAll(async () => {
    peer = await startSmtpPeer();
    mailer = createSmtpMailer({ url: peer.url });
  });

  afterAll(async () => {
    await mailer.close();
    await peer.close();
  });

  test.each(injections)('begins no header: %s %j', async (field, value) => {
    const result = await mailer.send({ ...letter, [field]: value }).catch((error: unknown) => error);
    const [content] = peer.mails.splice(0);
    const recipients = peer.recipients.splice(0);
    if (result instanceof MailRefused) {
      expect(recipients).toEqual([]);
      return;
    }
    expect(result).toBeUndefined();
    expect(recipients).toEqual([letter.to]);
    expect(headersOf(content).filter((line) => /^\s*X-Injected/i.test(line))).toEqual([]);
    const { headers } = await PostalMime.parse(content ?? '');
    expect(headers.map(({ key }) => key)).not.toContain('x-injected');
  });
});

describe('a mail that is not taken', () => {
  const answers: [name: string, options: PeerOptions, refused: boolean][] = [
    ['421 at the greeting', { greeting: { code: 421, text: 'busy' } }, false],
    ['554 at the greeting', { greeting: { code: 554, text: 'no service for you' } }, false],
    ['421 at MAIL FROM', { sender: { code: 421, text: 'closing' } }, false],
    ['550 at MAIL FROM', { sender: { code: 550, text: 'who are you?' } }, false],
    ['421 at RCPT TO', { recipient: { code: 421, text: 'closing' } }, false],
    ['450 at RCPT TO', { recipient: { code: 450, text: '4.2.0 greylisted' } }, false],
    ['550 at RCPT TO', { recipient: { code: 550, text: 'no such mailbox' } }, true],
    ['550 5.1.1 at RCPT TO', { recipient: { code: 550, text: '5.1.1 no such mailbox' } }, true],
    ['552 5.2.2 at RCPT TO', { recipient: { code: 552, text: '5.2.2 mailbox full' } }, true],
    ['550 5.1.8 at RCPT TO', { recipient: { code: 550, text: '5.1.8 sender domain not found' } }, false],
    ['554 5.7.1 at RCPT TO', { recipient: { code: 554, text: '5.7.1 relay access denied' } }, false],
    ['530 at RCPT TO', { recipient: { code: 530, text: 'log in first' } }, false],
    ['503 at RCPT TO', { recipient: { code: 503, text: 'bad sequence' } }, false],
    ['450 after DATA', { end: { code: 450, text: 'later' } }, false],
    ['550 after DATA', { end: { code: 550, text: 'nothing of this kind' } }, true],
    ['554 5.6.0 after DATA', { end: { code: 554, text: '5.6.0 nothing of this kind' } }, true],
    ['550 5.7.26 after DATA', { end: { code: 550, text: '5.7.26 unsigned' } }, false],
    ['a reset at the greeting', { greeting: 'reset' }, false],
    ['a reset at RCPT TO', { recipient: 'reset' }, false],
    ['a reset in the midst of DATA', { midst: 'reset' }, false],
    ['an end in the midst of DATA', { midst: 'drop' }, false],
    ['an end instead of the answer to DATA', { end: 'drop' }, false],
    ['no greeting', { greeting: 'stall' }, false],
    ['no answer to RCPT TO', { recipient: 'stall' }, false],
    ['no answer after DATA', { end: 'stall' }, false],
  ];

  describe.each([
    ['one command at a time', { hidePIPELINING: true, hideENHANCEDSTATUSCODES: true }],
    ['commands in one go', { hideENHANCEDSTATUSCODES: true }],
  ])('%s', (_name, conversation) => {
    test.each(answers)('%s', async (_answer, options, refused) => {
      const peer = await startPeer({ ...conversation, ...options });
      // Time-outs are waited for where one is meant, and only there.
      const stalls = Object.values(options).includes('stall');
      const error = await failure(mailerTo(peer.url, stalls ? { patience: 900 } : {}));
      expect(error instanceof MailRefused).toBe(refused);
      expect(error.message).toMatch(/^SMTP/);
      expect(peer.mails).toEqual([]);
    });
  });

  test('because of a wrong password, which is not told', async () => {
    const peer = await startPeer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('bad login'), { responseCode: 535 })),
    });
    const error = await failure(mailerTo(peer.url.replace('//', '//courier:s3cr3t-w0rd@')));
    expect(error).not.toBeInstanceOf(MailRefused);
    expect(error.message).toContain('535');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('s3cr3t-w0rd');
  });

  test('because nobody is there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    const error = await failure(mailerTo(`smtp://127.0.0.1:${port}`));
    expect(error).not.toBeInstanceOf(MailRefused);
    expect(error.message).toContain('ECONNREFUSED');
  });

  test('because the server trickles, which no time-out between two bytes notices', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('220 hello\r\n');
      const timer = setInterval(() => socket.write('250-more\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push({ close: () => void server.close() });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const error = await failure(mailerTo(`smtp://127.0.0.1:${port}`, { patience: 500 }));
    expect(error).not.toBeInstanceOf(MailRefused);
  });

  test.each([
    ['an address', `no mailbox <${letter.to}> here, ask https://x.example/?who=reader%40example.com`],
    ['what is secret in a link', `found ${letter.oneClickUnsubscribe} in it`],
  ])('and of which the server tells %s', async (_name, text) => {
    const peer = await startPeer({ recipient: { code: 550, text } });
    const error = inspect(await failure(mailerTo(peer.url)), { depth: 9, showHidden: true });
    expect(error).toContain('550');
    expect(error).not.toContain('reader');
    expect(error).not.toContain('yyyy');
  });

  test('because it would not be encrypted', async () => {
    const peer = await startPeer();
    const error = await failure(mailerTo(`${peer.url}?tls=required`));
    expect(error).not.toBeInstanceOf(MailRefused);
    expect(peer.recipients).toEqual([]);
  });

  test('because the certificate is of nobody that is known', async () => {
    const peer = await startPeer({ disabledCommands: [] });
    expect(await failure(mailerTo(`${peer.url}?tls=required`))).not.toBeInstanceOf(MailRefused);
    await mailerTo(`${peer.url}?tls=required`, { tls: { rejectUnauthorized: false } }).send(letter);
    expect(peer.mails).toHaveLength(1);
  });
});

describe('close()', () => {
  test('waits for what is under way, and takes nothing more', async () => {
    const peer = await startPeer();
    const mailer = createSmtpMailer({ url: peer.url, connections: 1 });
    const sending = Promise.all(Array.from({ length: 5 }, () => mailer.send(letter)));
    await mailer.close();
    await sending;
    expect(peer.mails).toHaveLength(5);
    await expect(mailer.send(letter)).rejects.toThrow('The mailer is closed.');
  });
});
