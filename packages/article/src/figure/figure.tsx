import type { Picture } from '@galley/content';
import { Image } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Caption } from '../caption/caption.js';
import * as styles from './figure.css.js';

export interface FigureProps extends Omit<ComponentProps<'figure'>, 'children'> {
  /** The picture with its alternative text, caption and credit. */
  picture: Picture;
  /** How it stands in the text. Upright pictures are `portrait`, so that one does not fill a whole screen. @default 'inline' */
  placement?: keyof typeof styles.placement;
  /** How wide it stands on the page, as the `sizes` attribute says it. @default '(min-width: 48em) 40rem, 100vw' */
  sizes?: string;
  /** The page's lead picture: fetched before all others. */
  priority?: boolean;
}

/** A picture with its caption and credit, both always visible. Renders a `<figure>`. */
export function Figure({
  picture,
  placement = 'inline',
  sizes = '(min-width: 48em) 40rem, 100vw',
  priority = false,
  className,
  ...rest
}: FigureProps) {
  return (
    <figure {...rest} className={clsx(styles.placement[placement], className)}>
      <div className={styles.picture[placement]}>
        <Image picture={picture} sizes={sizes} priority={priority} />
      </div>
      <Caption credit={picture.credit} rights={picture.rights}>
        {picture.caption}
      </Caption>
    </figure>
  );
}
