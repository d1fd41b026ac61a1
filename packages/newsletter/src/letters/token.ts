import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for an address (RFC 4648 §5). */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: who reads the store cannot open what the token opens. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
