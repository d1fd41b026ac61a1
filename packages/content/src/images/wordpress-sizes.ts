import type { PictureSource } from '../article/article.js';

/**
 * The sources of a picture in WordPress's library, of its `media_details` (`GET /wp-json/wp/v2/media/ID`, or what
 * `?_embed` puts into a post): its sizes, narrowest first. Those cut to another shape, as thumbnails are, are left out.
 * `articlesFromWordPress` does this for every picture; whoever asks WordPress in another way can do the same.
 *
 * @param address Where a file of WordPress is served from; `undefined` leaves it out. @default as WordPress says
 */
export function wordPressSources(
  mediaDetails: unknown,
  address: (url: string) => string | undefined = (url) => url,
): PictureSource[] {
  const original = fields(mediaDetails);
  const byWidth = new Map<number, string>();
  for (const size of Object.values(fields(original['sizes']))) {
    const { source_url: url, width } = fields(size);
    if (typeof url !== 'string' || typeof width !== 'number' || !(width > 0)) continue;
    if (byWidth.has(width) || !hasSameShape(original, fields(size))) continue;
    const src = address(url);
    if (src !== undefined) byWidth.set(width, src);
  }
  return [...byWidth].map(([width, src]) => ({ src, width })).toSorted((one, other) => one.width - other.width);
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** WordPress rounds to whole pixels, and allows one more. Where it does not say, the shape is the same. */
function hasSameShape(original: Fields, size: Fields): boolean {
  const sides = [original['width'], original['height'], size['width'], size['height']].map(Number);
  const [originalWidth = 0, originalHeight = 0, width = 0, height = 0] = sides;
  if (!sides.every((side) => side > 0)) return true;
  return (
    Math.abs((originalHeight * width) / originalWidth - height) <= 1.5 ||
    Math.abs((originalWidth * height) / originalHeight - width) <= 1.5
  );
}
