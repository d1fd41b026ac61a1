import type { Picture, PictureSource } from '../article/article.js';
import { isCount, notACount, type ImageBuilder, type ImageFormat } from './image-builder.js';

export interface ResponsivePictureOptions {
  /**
   * Widths to offer, in pixels; those wider than the original become the original's.
   * @default those of the builder, or eight from 160 to 2560, of which each has about twice the pixels of the one before
   */
  widths?: readonly number[];
  /** Formats to offer, best first; none lets the service choose. @default those of the builder */
  formats?: readonly ImageFormat[];
}

/** From a portrait beside a name to a picture across a sharp screen. */
const defaultWidths = [160, 320, 480, 640, 960, 1280, 1920, 2560] as const;

/**
 * The picture with the files that a browser can choose from, never wider than the original. Its own `src` stays: it is
 * what a browser shows that knows none of the formats, and what search engines are told. Drawings (`.svg`) and pictures
 * that are part of the page (`data:`) stay as they are.
 */
export function responsivePicture(
  picture: Picture,
  builder: ImageBuilder,
  { widths, formats = builder.formats ?? [] }: ResponsivePictureOptions = {},
): Picture {
  for (const side of ['width', 'height'] as const) {
    if (!isCount(picture[side])) {
      throw new RangeError(`responsivePicture: of ${JSON.stringify(picture.src)}, ${notACount(side, picture[side])}`);
    }
  }
  if (/^(data|blob):|\.svg(?=$|[?#])/i.test(picture.src)) return picture;
  const sizes = sizesFor(picture.width, widths, builder.widths);
  const asked: readonly (ImageFormat | undefined)[] = formats.length === 0 ? [undefined] : formats;
  return {
    ...picture,
    sources: asked.flatMap((format) => sizes.map((size) => source(picture, builder, size, format))),
  };
}

/** What the service is asked for, and how wide the answer is. */
interface Size {
  asked: number;
  width: number;
}

function sizesFor(original: number, wished: readonly number[] | undefined, possible?: readonly number[]): Size[] {
  const wrong = wished?.find((width) => !isCount(width));
  if (wrong !== undefined) throw new RangeError(`responsivePicture: ${notACount('widths', wrong)}`);
  const refused = wished?.find((width) => possible !== undefined && !possible.includes(width));
  if (refused !== undefined) {
    throw new RangeError(
      `responsivePicture: the image service makes no picture ${refused} pixels wide, and would answer with an error. ` +
        `Its widths are ${possible?.join(', ')}; configure the service and its builder with yours, or choose among these.`,
    );
  }
  const ordered = [...new Set(wished ?? possible ?? defaultWidths)].toSorted((one, other) => one - other);
  const sizes = ordered.filter((width) => width < original).map((width) => ({ asked: width, width }));
  const enough = ordered.find((width) => width >= original);
  if (enough === undefined) return sizes;
  return [...sizes, { asked: possible === undefined ? original : enough, width: original }];
}

function source(picture: Picture, builder: ImageBuilder, { asked, width }: Size, format?: ImageFormat): PictureSource {
  const height = Math.max(1, Math.round((picture.height * asked) / picture.width));
  const src = builder({ src: picture.src, width: asked, height, ...(format !== undefined && { format }) });
  return { src, width, ...(format !== undefined && { type: `image/${format}` as const }) };
}
