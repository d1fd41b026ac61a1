import { places } from '../places.ts';
import { tellAddress } from './addresses.ts';
import { serveDemo } from './demo-server.ts';
import { serveFolder } from './static-server.ts';

/** Playwright calls this before the first picture, and what it returns after the last. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default async function start(): Promise<() => Promise<void>> {
  // Whoever began the run is gone without a word, so the run ends too.
  process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
  process.channel?.unref();
  const storybook = await serveFolder(places.storybook);
  const demo = await serveDemo();
  tellAddress('storybook', storybook.address);
  tellAddress('demo', demo.address);
  return async () => {
    await storybook.stop();
    await demo.stop();
  };
}
