import { createServer } from 'node:net';

/** A port of this machine that nobody listens at yet. */
export function freePort(): Promise<number> {
  return new Promise((answer, refuse) => {
    const probe = createServer().once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => answer(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
