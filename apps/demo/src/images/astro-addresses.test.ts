import { astroImage } from '@galley/content/images';
import sharpService from 'astro/assets/services/sharp';
import { expect, test } from 'vitest';

test('Astro’s own service reads the address as it was meant', async () => {
  const src = 'https://cms.example/uploads/сонце & дощ.jpg?v=1';
  const address = new URL(astroImage()({ src, width: 640, format: 'avif' }), 'https://news.example');
  expect(await sharpService.parseURL(address, {} as never, {} as never)).toMatchObject({
    src,
    width: 640,
    format: 'avif',
  });
});
