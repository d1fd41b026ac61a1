import { createHash } from 'node:crypto';

/** What a state of something is called by those who ask whether there is another (RFC 9110, 8.8.3). */
export function entityTag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether who asks by tag has this state; nothing where nobody asks by tag (RFC 9110, 13.1.2). */
export function hasTag({ headers }: Request, tag: string): boolean | undefined {
  const tags = headers.get('if-none-match');
  return tags?.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
