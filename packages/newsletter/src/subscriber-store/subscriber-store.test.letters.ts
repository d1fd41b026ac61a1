import { confirmWithin, type Letter, type SignUp } from './subscriber-store.js';

export interface Letters {
  /** In the order in which they were written. */
  readonly written: readonly Letter[];
  writeAt: (at: Date) => SignUp['write'];
}

/** Writes letters that say what they are about. The links of the first are `confirm 1`, for a day, and `manage 1`. */
export function createLetters(prefix = ''): Letters {
  const written: Letter[] = [];
  return {
    written,
    writeAt: (at) => (kind, newsletters, to) => {
      const number = `${prefix}${written.length + 1}`;
      const endsAt = new Date(at.getTime() + confirmWithin).toISOString();
      const subject = `${kind} ${newsletters.join(', ')}`;
      const mail = { messageId: `<${number}@galley.example>`, from: 'news@galley.example', to, subject };
      const letter: Letter = {
        mail: { ...mail, date: at.toISOString(), locale: 'en-GB', text: '“Text”\0', html: '<p>Text</p>' },
        links: [
          { hash: `manage ${number}`, purpose: 'manage', newsletters, endsAt: '2027-12-31T00:00:00.000Z' },
          ...(kind === 'confirm' ? [{ hash: `confirm ${number}`, purpose: kind, newsletters, endsAt }] : []),
        ],
      };
      written.push(letter);
      return letter;
    },
  };
}
