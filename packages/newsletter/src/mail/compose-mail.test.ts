import { describe, expect, test } from 'vitest';
import { composeMail } from './compose-mail.js';
import { MailRefused, type Mail } from './mail.js';
import { letter } from './mail.test.cases.js';

describe('composeMail', () => {
  test.each<[field: keyof Mail, value: string]>([
    ['messageId', ''],
    ['messageId', 'no-brackets@courier.example'],
    ['messageId', '<no-at>'],
    ['messageId', '<two@at@signs>'],
    ['messageId', '<a b@courier.example>'],
    ['messageId', '<a@новини.укр>'],
    ['messageId', '<a@courier.example>\n'],
    ['from', 'The Courier'],
    ['from', 'The\nCourier <news@courier.example>'],
    ['to', 'Reader <reader@example.com>'],
    ['to', 'reader'],
    ['date', 'yesterday'],
    ['date', ''],
    ['locale', ''],
    ['locale', 'in English'],
    ['locale', 'uk\r\nX-Injected: yes'],
    ['oneClickUnsubscribe', '/unsubscribe'],
    ['oneClickUnsubscribe', 'mailto:news@courier.example'],
    ['oneClickUnsubscribe', 'javascript:alert(1)'],
  ])('refuses %s %j, and repeats nothing of it', (field, value) => {
    const compose = () => composeMail({ ...letter, [field]: value });
    expect(compose).toThrow(MailRefused);
    expect(compose).toThrow(/^The mail cannot be written: its [\w “”<>-]+\.$/);
    if (value.trim() !== '') expect(compose).not.toThrow(value);
  });

  test('writes what of a subject would end its line as a space', () => {
    expect(composeMail({ ...letter, subject: ' a\r\n b\u2028c\u0000d\te\u0085f ' }).subject).toBe('a b c d e f');
  });

  test('reads no file and no address, whatever a text may be', () => {
    expect(composeMail(letter)).toMatchObject({ disableFileAccess: true, disableUrlAccess: true });
  });
});
