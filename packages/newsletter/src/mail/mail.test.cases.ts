import type { Mail } from './mail.js';

/** What a letter looks like, with what is hard in it: another script, signs of its own in a name, a line of 3,000. */
export const letter: Mail = {
  messageId: '<4f0c3b1e-7f1e-4a52-9d57-0d6b3f1a2c77@courier.example>',
  from: 'Новий Лиман, відділ розсилок <news@courier.example>',
  to: 'reader@example.com',
  date: '2026-11-20T17:40:00.000Z',
  locale: 'uk',
  subject: 'Підтвердьте, будь ласка, що ви справді хочете отримувати «Ранковий приплив» щодня о шостій',
  text: `Підтвердити:\nhttps://courier.example/newsletters/confirm?token=${'x'.repeat(43)}\n\n.\n${'довго '.repeat(500)}кінець\n\n-- \nКрапка.`,
  html: `<p>Підтвердити</p><p>${'довго '.repeat(500)}</p>`,
  oneClickUnsubscribe: `https://courier.example/newsletters/unsubscribe?token=${'y'.repeat(43)}`,
};

export const letters: Readonly<Record<string, Mail>> = {
  'in Ukrainian': letter,
  'in Arabic': {
    ...letter,
    messageId: '<2@courier.example>',
    from: 'صحيفة الميناء <news@courier.example>',
    locale: 'ar',
    subject: 'يرجى تأكيد اشتراكك في النشرة البريدية «المد الصباحي» من صحيفة الميناء',
    text: `تأكيد:\nhttps://courier.example/newsletters/confirm?token=${'x'.repeat(43)}`,
    html: '<p dir="rtl">تأكيد</p>',
  },
  'in ASCII, without a name and one-click': {
    ...letter,
    messageId: '<3@courier.example>',
    from: 'news@courier.example',
    locale: 'en-GB',
    subject: 'Please confirm',
    text: 'Confirm.',
    html: '<p>Confirm.</p>',
    oneClickUnsubscribe: undefined,
  },
};

/** What would be a header of its own if a line break were let through. */
export const injected = 'X-Injected: yes';

/** Fields with line breaks in them, of every kind that some server takes for one. */
export const injections: readonly (readonly [field: keyof Mail, value: string])[] = [
  '\r\n',
  '\n',
  '\r',
  '\r\n\r\n',
].flatMap((end): [keyof Mail, string][] => [
  ['messageId', `<1@courier.example>${end}${injected}`],
  ['messageId', `<1${end}${injected}@courier.example>`],
  ['from', `News${end}${injected} <news@courier.example>`],
  ['from', `News <news@courier.example>${end}${injected}`],
  ['from', `"News${end}${injected}" <news@courier.example>`],
  ['to', `reader@example.com${end}${injected}`],
  ['to', `reader@example.com>${end}${injected}`],
  ['to', `reader@example.com, other@example.com`],
  ['date', `2026-11-20T17:40:00.000Z${end}${injected}`],
  ['locale', `uk${end}${injected}`],
  ['subject', `Confirm${end}${injected}`],
  ['subject', `Підтвердьте${end}${injected}`],
  ['text', `Confirm${end}${injected}`],
  ['html', `<p>Confirm${end}${injected}`],
  ['oneClickUnsubscribe', `https://courier.example/unsubscribe?token=y>${end}${injected}`],
  ['oneClickUnsubscribe', `https://courier.example/${end}${injected}`],
]);
