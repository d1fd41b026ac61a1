import { checkedRequest, type ImageBuilder } from './image-builder.js';

export interface NextImageOptions {
  /** Where Next serves pictures: its `images.path`, with the site's `basePath` before it. @default '/_next/image' */
  path?: string;
  /** The site's `images.deviceSizes` and `images.imageSizes` together; Next refuses every other width. @default Next's own, from 96 up */
  sizes?: readonly number[];
  /** One of the site's `images.qualities`; Next refuses every other. @default 75 */
  quality?: number;
}

/** Next 16's `images.deviceSizes` and `images.imageSizes`, without those smaller than a portrait beside a name. */
const nextSizes = [96, 128, 256, 384, 640, 750, 828, 1080, 1200, 1920, 2048, 3840] as const;

/**
 * Builds addresses of Next's image optimizer, as `next/image` does: `/_next/image?url=…&w=…&q=…`. Next chooses the format
 * by what the browser accepts (`images.formats`), and fetches pictures of other hosts only where `images.remotePatterns`
 * allows them.
 *
 * ```ts
 * const image = nextImage();
 * const shown = withPictures(article, (picture) => responsivePicture(picture, image));
 * ```
 */
export function nextImage(options: NextImageOptions = {}): ImageBuilder {
  const { path = '/_next/image', sizes = nextSizes, quality = 75 } = options;
  const widths = sizes.toSorted((one, other) => one - other);
  const build: ImageBuilder = (request) => {
    const src = checkedRequest(request, 'nextImage');
    if (src.startsWith('//') || !/^(\/|https?:\/\/)/i.test(src)) {
      throw new TypeError(
        `nextImage: Next would not fetch ${JSON.stringify(src)}. Give an address that begins with "/" or with "https://".`,
      );
    }
    if (!widths.includes(request.width)) {
      throw new RangeError(
        `nextImage: Next refuses the width ${request.width}, because it is none of ${widths.join(', ')}. ` +
          "Ask for one of these, or give `sizes` with your configuration's `deviceSizes` and `imageSizes`.",
      );
    }
    return `${path}?url=${encodeURIComponent(src)}&w=${request.width}&q=${quality}`;
  };
  return Object.assign(build, { widths });
}
