import type { AstroCookies } from 'astro';
import type { Publication } from './publish.js';

const year = 365 * 24 * 60 * 60;

/** The demo takes no money, so who subscribes stands in the reader's own cookie, of each publication one. */
const nameOf = ({ brand }: Publication) => `subscriber-${brand}`;

export function isSubscriber(cookies: AstroCookies, publication: Publication): boolean {
  return cookies.get(nameOf(publication))?.value === 'yes';
}

export function subscribe(cookies: AstroCookies, publication: Publication, wanted: boolean): void {
  const options = { path: `${publication.base}/`, httpOnly: true, sameSite: 'lax' as const };
  if (wanted) cookies.set(nameOf(publication), 'yes', { ...options, maxAge: year });
  else cookies.delete(nameOf(publication), options);
}
