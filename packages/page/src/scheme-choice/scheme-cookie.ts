/** What a reader can choose: the device's own scheme, or always the one or the other. */
export type Scheme = 'system' | 'light' | 'dark';
export const schemes: readonly Scheme[] = ['system', 'light', 'dark'];

const name = 'galley-scheme';
const year = 31_536_000;

/**
 * What the reader chose, by the cookies that came: `request.headers.get('cookie')` on a server. A server prints `light` and
 * `dark` as `data-galley-scheme` on `<html>`, so that nothing flashes; nothing for `system`, or where there is no choice.
 */
export function schemeOf(cookies: string | null | undefined): Scheme | undefined {
  const kept = cookies?.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return schemes.find((scheme) => kept === `${name}=${scheme}`);
}

/**
 * The cookie that keeps the choice, as the `Set-Cookie` header of a server's answer: `galley-scheme`, of the whole site, for
 * a year, `SameSite=Lax`, and `Secure` unless told otherwise. Script reads and writes it too, so it is not `HttpOnly`; it
 * says nothing of who the reader is. A browser may keep what script wrote for some days only (Safari: seven), so a server
 * does well to send it anew with a page.
 */
export function schemeCookie(scheme: Scheme, { secure = true } = {}): string {
  return `${name}=${scheme}; Path=/; Max-Age=${year}; SameSite=Lax${secure ? '; Secure' : ''}`;
}
