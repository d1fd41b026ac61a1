import type { List, Wish } from '../endpoint/sign-up.js';
import { checkPlaces, createForwardingList, placesOf } from './forwarding-list.js';
import { createService, textOf, type Ask, type ServiceOptions } from './service.js';

export interface ListmonkOptions extends ServiceOptions {
  /** Where listmonk is: `https://lists.courier.example`. */
  url: string;
  /** The UUID of the public list for each newsletter, by the newsletter's `id`. */
  lists: Readonly<Record<string, string>>;
  /**
   * Whether those lists are “double opt-in” in listmonk, which then sends the mail that confirms. Of others the reader
   * is told that all is done.
   * @default 'double'
   */
  optIn?: 'double' | 'single';
}

/**
 * Forwards what readers ask for to listmonk, through the API behind its own public form; listmonk's setting “public
 * subscription page” has to be on. That API takes no consent: have listmonk's own record, or keep `consent` elsewhere.
 */
export function forwardToListmonk({ url, lists, optIn = 'double', ...options }: ListmonkOptions): List {
  const { questions, refusal } = createService('listmonk', options);
  const api = apiOf(url);
  checkPlaces('forwardToListmonk', lists, {
    form: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
    like: 'eb420c55-4cfb-4972-92ba-c93c34ba475d',
  });
  let checked: Promise<void> | undefined;

  /** listmonk says “yes” to a list that it does not have, and subscribes nobody. */
  async function check(ask: Ask): Promise<void> {
    const answer = await ask({ method: 'GET', url: new URL('lists', api) });
    if (answer.status !== 200 || !Array.isArray(answer.body)) throw refusal(answer);
    const there = new Set(answer.body.map((list: unknown) => textOf(list, 'uuid').toLowerCase()));
    const missing = Object.values(lists).filter((list) => !there.has(list.toLowerCase()));
    if (missing.length > 0)
      throw new Error(`listmonk has no public list ${missing.join(', ')}; see forwardToListmonk.`);
  }

  async function forward(wish: Wish): Promise<'pending' | 'done'> {
    const list_uuids = placesOf(wish, lists);
    const ask = questions();
    checked ??= check(ask);
    await checked.catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    // Without a name listmonk takes the part before the @.
    const body = { email: wish.email, list_uuids };
    const answer = await ask({ method: 'POST', url: new URL('subscription', api), body });
    const isTaken =
      answer.status === 200 && typeof answer.body === 'object' && answer.body !== null && 'data' in answer.body;
    // Some versions say of who is on the list that there is a conflict. What `data` says of it is for no one else either.
    if (!isTaken && answer.status !== 409) throw refusal(answer);
    return optIn === 'double' ? 'pending' : 'done';
  }

  return createForwardingList(forward);
}

function apiOf(url: string): URL {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) {
    return new URL('api/public/', url.endsWith('/') ? url : `${url}/`);
  }
  throw new TypeError(
    `forwardToListmonk: ${JSON.stringify(url)} is no address that listmonk could be reached at. ` +
      'Give it whole: "https://lists.courier.example".',
  );
}
