import { createHash } from 'node:crypto';

/** A short hash of texts and files, of which none can run into the next. */
export function hashOf(...parts: (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}\n`).update(part);
  return sum.digest('hex').slice(0, 16);
}
