import type { Picture, PictureSource } from '@galley/content';
import { clsx } from 'clsx';
import { version, type ComponentProps } from 'react';
import * as styles from './image.css.js';

export interface ImageProps extends Omit<
  ComponentProps<'img'>,
  'src' | 'srcSet' | 'alt' | 'width' | 'height' | 'loading' | 'fetchPriority'
> {
  picture: Picture;
  /** How wide the picture stands on the page, as the `sizes` attribute says it. @default '100vw' */
  sizes?: string;
  /** Cut to a shape; by default the picture keeps its own. So it does in a `box`, whose height it never overflows; `fill` cuts it to the box. */
  ratio?: '3:2' | '16:9' | '1:1' | 'box' | 'fill';
  /** The one picture that the reader waits for: it is fetched first. All others are fetched when they come near. */
  priority?: boolean;
}

/** React 18 knows the attribute only in HTML's spelling, and React 19 only in its own. */
const fetchPriorityName = Number.parseInt(version, 10) >= 19 ? 'fetchPriority' : 'fetchpriority';

/** Browsers take the first format that they know, so the smallest files come first. */
const types = ['image/avif', 'image/webp', 'image/png', 'image/jpeg'] as const;

/**
 * A picture in a box that is reserved before it arrives, on the ground of its tone. Renders an `<img>`, which takes the rest
 * of the props; where the picture comes in several formats, with a `<picture>` around it that makes no box.
 */
export function Image({ picture, sizes = '100vw', ratio, priority = false, className, ...rest }: ImageProps) {
  const { src, width, height, alt, sources = [], tone } = picture;
  const formats = types
    .map((type) => ({ type, files: sources.filter((source) => source.type === type) }))
    .filter(({ files }) => files.length > 0);
  const same = sources.filter(({ type }) => type === undefined);
  const image = (
    <img
      {...rest}
      {...(same.length > 0 && { srcSet: sourceSet([...same, { src, width }]), sizes })}
      src={src}
      width={width}
      height={height}
      alt={typeof alt === 'string' ? alt : ''}
      decoding="async"
      {...(priority ? { [fetchPriorityName]: 'high' } : { loading: 'lazy' })}
      className={clsx(
        styles.root,
        tone !== undefined && styles.tone[tone],
        ratio === undefined ? styles.ownShape : styles.ratio[ratio],
        className,
      )}
    />
  );
  if (formats.length === 0) return image;
  return (
    <picture className={styles.files}>
      {formats.map(({ type, files }) => (
        <source key={type} type={type} srcSet={sourceSet(files)} sizes={sizes} />
      ))}
      {image}
    </picture>
  );
}

/** One file for each width, narrowest first. A space would end the address (HTML Living Standard, “srcset attributes”). */
function sourceSet(sources: readonly PictureSource[]): string {
  const byWidth = new Map(sources.toReversed().map(({ width, src }) => [width, src]));
  return [...byWidth]
    .toSorted(([one], [other]) => one - other)
    .map(([width, src]) => `${src.replaceAll(/\s/g, encodeURIComponent)} ${width}w`)
    .join(', ');
}
