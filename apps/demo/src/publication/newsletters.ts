import { join } from 'node:path';
import {
  createLimiter,
  createNewsletterServer,
  openMailer,
  openStore,
  readNewsletterSettings,
  type AnswerPage,
} from '@galley/newsletter/server';
import { editionNow, publication } from './publication.js';

const data = process.env['GALLEY_DATA'] ?? '.data';
const { HOST: host = '127.0.0.1', PORT: port = '4321' } = process.env;

/** Without a single setting everything stays on this machine: subscribers in a file, mails in a folder. */
const settings = readNewsletterSettings({
  NEWSLETTER_URL: `http://${host}:${port}/newsletters/`,
  NEWSLETTER_FROM: `${publication.name} <newsletters@harbour-courier.example>`,
  NEWSLETTER_STORE: `sqlite:${join(data, 'subscribers.sqlite')}`,
  NEWSLETTER_MAIL: `folder:${join(data, 'mailbox')}`,
  ...process.env,
});

/** Where mails lie that would have been sent; nowhere if they are sent. */
export const mailbox = settings.mail.kind === 'folder' ? settings.mail.folder : undefined;

/** Astro writes the page of an answer; this hands it over. */
const answers = new WeakMap<Request, AnswerPage>();

export const newsletters = createNewsletterServer({
  store: await openStore(settings),
  mailer: openMailer(settings),
  newsletters: publication.newsletters,
  sender: { publication: publication.name, from: settings.from, url: settings.url },
  // The demo is also visited by its machine's other name.
  origins: [`http://localhost:${port}`],
  consents: [publication.consent],
  consentRequired: false,
  edition: editionNow(),
  limiter: createLimiter(settings.limits),
  trustedProxies: settings.trustedProxies,
  page: (answer, request) => {
    answers.set(request, answer);
    return '';
  },
});

/** What a form or a link is answered with, and the page's content where a page is wanted. */
export async function answerNewsletters(
  request: Request,
  client: string,
): Promise<{ response: Response; answer: AnswerPage | undefined }> {
  const response = await newsletters.fetch(request, client);
  return { response, answer: answers.get(request) };
}

// What was taken is finished: the answers first, then the mails that are under way.
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void newsletters.close().finally(() => setTimeout(() => process.exit(0), 100));
  });
}
