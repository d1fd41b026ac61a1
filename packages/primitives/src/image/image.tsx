import type { Picture } from '@galley/content';
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
  /** Cut to a shape; by default the picture keeps its own. */
  ratio?: keyof typeof styles.ratio;
  /** The one picture that the reader waits for: it is fetched first. All others are fetched when they come near. */
  priority?: boolean;
}

/** React 18 knows the attribute only in HTML's spelling, and React 19 only in its own. */
const fetchPriorityName = Number.parseInt(version, 10) >= 19 ? 'fetchPriority' : 'fetchpriority';

/** A picture in a box that is reserved before it arrives. Renders an `<img>`. */
export function Image({ picture, sizes = '100vw', ratio, priority = false, className, ...rest }: ImageProps) {
  const { src, width, height, alt, sources = [] } = picture;
  const widths = new Map(sources.map((source) => [source.width, source.src]));
  if (widths.size > 0) widths.set(width, widths.get(width) ?? src);
  const srcSet = [...widths]
    .toSorted(([one], [other]) => one - other)
    .map(([pixels, address]) => `${address} ${pixels}w`)
    .join(', ');
  return (
    <img
      {...rest}
      {...(srcSet === '' ? {} : { srcSet, sizes })}
      src={src}
      width={width}
      height={height}
      alt={typeof alt === 'string' ? alt : ''}
      decoding="async"
      {...(priority ? { [fetchPriorityName]: 'high' } : { loading: 'lazy' })}
      className={clsx(styles.root, ratio !== undefined && styles.ratio[ratio], className)}
    />
  );
}
