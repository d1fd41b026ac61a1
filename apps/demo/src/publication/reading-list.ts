import type { AstroCookies } from 'astro';

const name = 'reading-list';
const year = 365 * 24 * 60 * 60;

/** The demo knows no readers by name: the ids of what one saved stand in the reader's own cookie, newest first. */
export function savedIds(cookies: AstroCookies): readonly string[] {
  return (cookies.get(name)?.value ?? '').split('.').filter((id) => /^\d{1,9}$/.test(id));
}

/** Saves an article or takes it off; twice is as once. The oldest go when there are more than a hundred. */
export function keep(cookies: AstroCookies, article: string, saved: boolean): void {
  const others = savedIds(cookies).filter((id) => id !== article);
  const value = (saved ? [article, ...others] : others).slice(0, 100).join('.');
  cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: year });
}
