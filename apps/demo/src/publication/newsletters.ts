import { join } from 'node:path';
import {
  createLimiter,
  createNewsletterServer,
  openMailer,
  openStore,
  readNewsletterSettings,
  type AnswerPage,
  type NewsletterServer,
} from '@galley/newsletter/server';
import { editionNow, publications } from './publication.js';
import type { Publication } from './publish.js';

const data = process.env['GALLEY_DATA'] ?? '.data';
const { HOST: host = '127.0.0.1', PORT: port = '4321' } = process.env;

/**
 * Without a single setting everything stays on this machine: subscribers in a file, mails in a folder. A store that is set is
 * the first publication's; the others keep their readers apart, because each store is emptied by one writer of letters.
 */
function settingsOf({ name, base }: Publication) {
  const { NEWSLETTER_STORE: store, NEWSLETTER_URL: url, ...others } = process.env;
  return readNewsletterSettings({
    NEWSLETTER_FROM: `${name} <newsletters@harbour-courier.example>`,
    NEWSLETTER_MAIL: `folder:${join(data, 'mailbox')}`,
    ...others,
    NEWSLETTER_STORE: (base === '' && store) || `sqlite:${join(data, `subscribers${base.replace('/', '-')}.sqlite`)}`,
    NEWSLETTER_URL: (base === '' && url) || `http://${host}:${port}${base}/newsletters/`,
  });
}

const [{ mail } = {}] = publications.map(settingsOf);

/** Where mails lie that would have been sent; nowhere if they are sent. */
export const mailbox = mail?.kind === 'folder' ? mail.folder : undefined;

/** Astro writes the page of an answer; this hands it over. */
const answers = new WeakMap<Request, AnswerPage>();

/** Each publication keeps its own readers. */
const servers = new Map(
  await Promise.all(publications.map(async (publication) => [publication, await openServer(publication)] as const)),
);

async function openServer(publication: Publication): Promise<NewsletterServer> {
  const settings = settingsOf(publication);
  return createNewsletterServer({
    store: await openStore(settings),
    mailer: openMailer(settings),
    newsletters: publication.newsletters,
    sender: { publication: publication.name, from: settings.from, url: settings.url },
    // The demo is also visited by its machine's other name.
    origins: [`http://localhost:${port}`],
    consents: [publication.consent],
    consentRequired: false,
    edition: editionNow(publication),
    limiter: createLimiter(settings.limits),
    trustedProxies: settings.trustedProxies,
    page: (answer, request) => {
      answers.set(request, answer);
      return '';
    },
  });
}

/** What a form or a link is answered with, and the page's content where a page is wanted. */
export async function answerNewsletters(
  publication: Publication,
  request: Request,
  client: string,
): Promise<{ response: Response; answer: AnswerPage | undefined }> {
  const response = await servers.get(publication)?.fetch(request, client);
  return { response: response ?? new Response(null, { status: 404 }), answer: answers.get(request) };
}

// What was taken is finished: the answers first, then the mails that are under way.
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void Promise.allSettled([...servers.values()].map((server) => server.close())).finally(() =>
      setTimeout(() => process.exit(0), 100),
    );
  });
}
