/** A mail server, as nodemailer takes it. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte on. */
  secure: boolean;
  /** TLS before anything else is said, or no mail. */
  requireTLS: boolean;
  ignoreTLS: boolean;
  auth?: { user: string; pass: string };
}

const example =
  'Write smtp://USER:PASSWORD@mail.example.com:587, or smtps:// for TLS from the start; ' +
  'of a name or password, write @ : / ? # % as %40 %3A %2F %3F %23 %25.';

/**
 * Reads `smtp://user:password@host:587` or `smtps://…`. `smtp:` asks for STARTTLS and sends nothing without it, except
 * on this machine, where nobody listens in and certificates are made by hand. `?tls=none` and `?tls=required` say
 * otherwise. Throws a `TypeError` in which nothing of the address is repeated, because a password is in it.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || !/^([\w.-]+|\[[\da-f:.]+\])$/i.test(url.hostname)) {
    throw new TypeError(`is not the address of a mail server. ${example}`);
  }
  const { tls, ...others } = Object.fromEntries(url.searchParams);
  if (!/^\/?$/.test(url.pathname) || url.hash !== '' || Object.keys(others).length > 0) {
    throw new TypeError(`has something after the host and port. ${example}`);
  }
  const secure = url.protocol === 'smtps:';
  if (tls !== undefined && (secure || (tls !== 'none' && tls !== 'required'))) {
    throw new TypeError(`may have ?tls=none or ?tls=required after smtp://…, and nothing else. ${example}`);
  }
  const user = decoded(url.username);
  const pass = decoded(url.password);
  if ((user === '') !== (pass === '')) throw new TypeError(`has a user without a password, or the reverse. ${example}`);
  const encrypted = tls === undefined ? !isThisMachine(url.hostname) : tls === 'required';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && encrypted,
    ignoreTLS: !secure && !encrypted,
    ...(user !== '' && { auth: { user, pass } }),
  };
}

/** Whether what is sent to a host of this name stays on the machine. */
export function isThisMachine(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(hostname);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new TypeError(`has a % that stands for nothing. ${example}`);
  }
}
