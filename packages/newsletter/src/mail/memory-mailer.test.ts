import { expect, test } from 'vitest';
import { letter } from './mail.test.cases.js';
import { createMemoryMailer } from './memory-mailer.js';

test('a memory mailer keeps what was sent, and fails as often as it is told to', async () => {
  const mailer = createMemoryMailer();
  mailer.failWith(new Error('once'), new Error('twice'));
  await expect(mailer.send(letter)).rejects.toThrow('once');
  await expect(mailer.send(letter)).rejects.toThrow('twice');
  await mailer.send(letter);
  expect(mailer.mails).toEqual([letter]);
});
