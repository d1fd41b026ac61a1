/** Formats that builders can be asked for. Browsers take the first of a picture's that they know. */
export type ImageFormat = 'avif' | 'webp' | 'jpeg' | 'png';

/** One file of a picture, as it is asked for. */
export interface ImageRequest {
  /** Address of the original. */
  src: string;
  /** In pixels. */
  width: number;
  /** In pixels, in the original's shape. Services that keep the shape by themselves do not need it. */
  height?: number;
  /** Absent where the service chooses by what the browser accepts, or keeps the original's format. */
  format?: ImageFormat;
}

/**
 * Makes the address of a picture in a width and a format. A pure function: it fetches nothing. Any function of this shape
 * is a builder; the two lists say what its service can do.
 */
export interface ImageBuilder {
  (request: ImageRequest): string;
  /** The only widths that the service makes, in pixels. It must not enlarge: a wider one has the original's width. @default any */
  readonly widths?: readonly number[];
  /** Formats that the service makes, best first. @default it is asked for none, and chooses by itself */
  readonly formats?: readonly ImageFormat[];
}

/** Refuses a request that could only become an address without a picture. Returns the address, without spaces around it. */
export function checkedRequest({ src, width }: ImageRequest, builder: string): string {
  const address = typeof src === 'string' ? src.trim() : '';
  if (address === '') {
    throw new TypeError(
      `${builder}: \`src\` is ${JSON.stringify(src)}, so there is no picture to show. Give the address of the original.`,
    );
  }
  if (!isCount(width)) throw new RangeError(`${builder}: ${notACount('width', width)}`);
  return address;
}

export function isCount(pixels: unknown): pixels is number {
  return typeof pixels === 'number' && Number.isInteger(pixels) && pixels > 0;
}

export function notACount(name: string, value: unknown): string {
  return `\`${name}\` is ${JSON.stringify(value) ?? String(value)}, so no box can be reserved and no file chosen. Give whole pixels, more than 0.`;
}
