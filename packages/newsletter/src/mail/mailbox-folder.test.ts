import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MailRefused, type Mail } from './mail.js';
import { injections, letter, letters } from './mail.test.cases.js';
import { createMailboxFolder, readMail, readMailbox } from './mailbox-folder.js';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'galley-mailbox-'));
  folder = join(parent, 'not/there/yet');
});

afterEach(() => rm(parent, { recursive: true }));

const at = (date: string): Mail => ({ ...letter, date, messageId: `<${Date.parse(date)}@courier.example>` });

describe('a mailbox folder', () => {
  test.each(Object.entries(letters))('keeps a mail %s as it was written', async (_name, mail) => {
    await createMailboxFolder(folder).send(mail);
    const [stored, ...others] = await readMailbox(folder);
    expect({ ...stored, id: undefined }).toEqual({ ...mail, id: undefined });
    expect(others).toEqual([]);
    expect(await readMail(folder, stored?.id ?? '')).toEqual(stored);
  });

  test('writes what mail programs open, for its owner only', async () => {
    await createMailboxFolder(folder).send(letter);
    const [name = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^20261120174000000-[\da-f]{32}\.eml$/);
    const content = await readFile(join(folder, name), 'latin1');
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(content).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  test('keeps the same mail once, however often and from how many sides it is sent', async () => {
    const mailer = createMailboxFolder(folder);
    await Promise.all(Array.from({ length: 10 }, () => mailer.send(letter)));
    expect(await readdir(folder)).toHaveLength(1);
    await mailer.send({ ...letter, messageId: '<another@courier.example>' });
    expect(await readMailbox(folder)).toHaveLength(2);
  });

  test('shows the newest first, and no more than is asked for', async () => {
    const mailer = createMailboxFolder(folder);
    for (const date of ['2026-11-20T17:40:00.500Z', '2026-11-19T23:59:59.000Z', '2026-11-20T17:41:00.000Z']) {
      await mailer.send(at(date));
    }
    const dates = (await readMailbox(folder)).map(({ date }) => date);
    expect(dates).toEqual(['2026-11-20T17:41:00.000Z', '2026-11-20T17:40:00.000Z', '2026-11-19T23:59:59.000Z']);
    expect(await readMailbox(folder, { most: 1 })).toHaveLength(1);
  });

  test('is empty where there is none', async () => {
    expect(await readMailbox(folder)).toEqual([]);
    expect(await readMail(folder, `20261120174000000-${'0'.repeat(32)}`)).toBeUndefined();
  });

  test.each(injections)('lets no line break begin a header: %s %j', async (field, value) => {
    const result = await createMailboxFolder(folder)
      .send({ ...letter, [field]: value })
      .catch((error: unknown) => error);
    if (result instanceof MailRefused) {
      expect(await readMailbox(folder)).toEqual([]);
      return;
    }
    expect(result).toBeUndefined();
    const [name = ''] = await readdir(folder);
    const [head = ''] = (await readFile(join(folder, name), 'latin1')).split('\r\n\r\n');
    expect(head).not.toMatch(/^\s*X-Injected/im);
  });

  test('leaves nothing half behind when it fails', async () => {
    await mkdir(join(parent, 'not'), { recursive: true });
    await createMailboxFolder(folder).send(letter);
    const [name = ''] = await readdir(folder);
    await rm(join(folder, name));
    // In the way of the rename.
    await mkdir(join(folder, name));
    await expect(createMailboxFolder(folder).send(letter)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([name]);
  });
});

describe('a file that is no mail of the folder', () => {
  async function eml(mail: Mail): Promise<string> {
    await createMailboxFolder(folder).send(mail);
    const mails = await readMailbox(folder);
    return join(folder, `${mails.find(({ messageId }) => messageId === mail.messageId)?.id}.eml`);
  }

  const foreign: Record<string, () => Promise<void>> = {
    'a half one': async () => {
      const file = await eml(at('2026-11-21T00:00:00.000Z'));
      await truncate(file, (await stat(file)).size - 100);
    },
    'an empty one': async () => truncate(await eml(at('2026-11-21T00:00:00.000Z')), 0),
    noise: async () => writeFile(await eml(at('2026-11-21T00:00:00.000Z')), Buffer.alloc(1000, 0xff)),
    'a mail under the name of another': async () => {
      const content = await readFile(await eml(letter));
      await writeFile(await eml(at('2026-11-21T00:00:00.000Z')), content);
    },
    'one of another name': async () => writeFile(join(folder, 'notes.txt'), 'buy milk'),
    'a mail of another name': async () => writeFile(join(folder, 'notes.eml'), 'From: a@example.com\r\n\r\nHello.'),
    'a folder': async () => void (await mkdir(join(folder, `20261121000000000-${'0'.repeat(32)}.eml`))),
  };

  test.each(Object.entries(foreign))('is passed over, and named: %s', async (_name, add) => {
    await eml(letter);
    await add();
    const report = vi.fn<(problem: string, error: unknown) => void>();
    expect(await readMailbox(folder, { report })).toMatchObject([{ messageId: letter.messageId }]);
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('is passed over'), expect.any(Error));
  });

  test('is not waited for while it is written', async () => {
    await eml(letter);
    await writeFile(join(folder, `.20261121000000000-${'0'.repeat(32)}.eml.1`), 'From: a');
    const report = vi.fn<(problem: string) => void>();
    expect(await readMailbox(folder, { report })).toHaveLength(1);
    expect(report).not.toHaveBeenCalled();
  });

  test.each([
    '../secret',
    '..%2Fsecret',
    '/etc/passwd',
    'a/../../secret',
    '',
    '.',
    `20261120174000000-${'0'.repeat(32)}/../x`,
  ])('is not read by a name that leads elsewhere: %j', async (id) => {
    await eml(letter);
    await writeFile(join(folder, '../secret.eml'), await readFile(await eml(letter)));
    await symlink(join(folder, '../secret.eml'), join(folder, 'link.eml'));
    const report = vi.fn<(problem: string) => void>();
    expect(await readMail(folder, id, { report })).toBeUndefined();
    // Anybody can ask for it, and would fill the log.
    expect(report).not.toHaveBeenCalled();
  });
});
