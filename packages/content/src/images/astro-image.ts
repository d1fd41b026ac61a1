import type { PictureSource } from '../article/article.js';
import { checkedRequest, type ImageBuilder } from './image-builder.js';

export interface AstroImageOptions {
  /** The site's `base`. @default '/' */
  base?: string;
  /** The site's `image.endpoint.route`. @default '/_image' */
  route?: string;
}

/**
 * Builds addresses of Astro's image endpoint, for sites that render on request: `/_image?href=…&w=…&f=…`. It makes pictures
 * of the site itself, and of hosts that `image.domains` or `image.remotePatterns` allow. A site that is built into files has no such endpoint:
 * there, and for pictures that a page imports, ask Astro's `getImage()` and give its answers to {@link astroSources}.
 *
 * ```ts
 * const image = astroImage({ base: import.meta.env.BASE_URL });
 * const shown = withPictures(article, (picture) => responsivePicture(picture, image));
 * ```
 */
export function astroImage({ base = '/', route = '/_image' }: AstroImageOptions = {}): ImageBuilder {
  const endpoint = `/${[base, route]
    .map((part) => part.replaceAll(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
  const build: ImageBuilder = (request) => {
    const href = checkedRequest(request, 'astroImage');
    const { width, format } = request;
    return `${endpoint}?${new URLSearchParams({ href, w: `${width}`, ...(format !== undefined && { f: format }) })}`;
  };
  return Object.assign(build, { formats: ['avif', 'webp'] as const });
}

/** What is used of the answer of Astro's `getImage()`. */
export interface AstroImageResult {
  srcSet: {
    values: readonly { url: string; descriptor?: string; attributes?: Readonly<Record<string, unknown>> }[];
  };
}

/**
 * The sources of a picture that Astro's own `getImage()` made, one call for each format:
 *
 * ```ts
 * const widths = [480, 960, 1600];
 * const made = await Promise.all(
 *   ['avif', 'webp'].map((format) => getImage({ src, width, height, widths, format })),
 * );
 * const picture = { src: made[1].src, width, height, alt, sources: astroSources(...made) };
 * ```
 */
export function astroSources(...results: readonly AstroImageResult[]): PictureSource[] {
  return results.flatMap(({ srcSet: { values } }) => {
    if (values.length === 0) {
      throw new TypeError(
        'astroSources: an answer of getImage() has no source set, so browsers would have nothing to choose from. ' +
          'Ask getImage() with `widths`; and for a picture of another host, allow the host in `image.domains`.',
      );
    }
    return values.map(({ url, descriptor = '', attributes = {} }) => {
      const [, width] = /^(\d+)w$/.exec(descriptor) ?? [];
      if (width === undefined) {
        throw new TypeError(
          `astroSources: ${JSON.stringify(descriptor)} does not say how wide a picture is. Ask getImage() with \`widths\`, not with \`densities\`.`,
        );
      }
      const type = types.find((known) => known === attributes['type']);
      return { src: url, width: Number(width), ...(type !== undefined && { type }) };
    });
  });
}

const types = ['image/avif', 'image/webp', 'image/jpeg', 'image/png'] as const;
