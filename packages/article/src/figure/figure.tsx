import type { Picture } from '@galley/content';
import { Image } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Caption, type CaptionProps } from '../caption/caption.js';
import * as styles from './figure.css.js';

interface Shown extends Omit<ComponentProps<'figure'>, 'children'> {
  /** The picture with its alternative text, caption, credit and rights. */
  picture: Picture;
  /**
   * How it stands in the text: `inline` as wide as the text, `wide` as the column, `full` to the edges of the page, `portrait`
   * two thirds of the text, so that an upright picture does not fill a whole screen, `overlay` as wide as the column, the
   * caption over the picture's foot, or below it on phones and on paper, where it would hide too much.
   * @default 'inline'
   */
  placement?: 'inline' | 'wide' | 'full' | 'portrait' | 'overlay';
  /** What a caption over the picture stands on: `dark` where the picture's foot is dark, `light` where it is light. */
  scrim?: CaptionProps['scrim'];
  /** How wide it stands on the page, as the `sizes` attribute says it. @default what the placement takes in `ArticleLayout` */
  sizes?: string;
  /** The page's lead picture: fetched before all others. */
  priority?: boolean;
}

/** A scrim without an overlay, or an overlay without a scrim, does not compile. */
export type FigureProps = Shown &
  (
    | { placement?: 'inline' | 'wide' | 'full' | 'portrait'; scrim?: never }
    | { placement: 'overlay'; scrim: NonNullable<CaptionProps['scrim']> }
  );

const widths: Record<NonNullable<FigureProps['placement']>, string> = {
  inline: '(min-width: 42em) 38rem, 100vw',
  wide: '(min-width: 48em) 45rem, 100vw',
  full: '(min-width: 48em) 45rem, 100vw',
  portrait: '(min-width: 42em) 25rem, (min-width: 30em) 66vw, 100vw',
  overlay: '(min-width: 48em) 45rem, 100vw',
};

/**
 * A picture with its caption, credit and rights, all always visible. Renders a `<figure>`.
 *
 * A `full` picture reaches as far beyond its column, on both sides, as the custom property `--galley-page-margin` says;
 * `ArticleLayout` sets it to its own margin on phones. A layout of a site sets it on any element around: without it the
 * picture ends where the column ends, and nothing can overflow. The caption keeps the margin.
 */
export function Figure({
  picture,
  placement = 'inline',
  scrim,
  sizes = widths[placement],
  priority = false,
  className,
  ...rest
}: FigureProps) {
  return (
    <figure {...rest} className={clsx(styles.placement[placement], className)}>
      <div className={styles.picture[placement]}>
        <Image picture={picture} sizes={sizes} priority={priority} />
      </div>
      <Caption credit={picture.credit} rights={picture.rights} scrim={scrim}>
        {picture.caption}
      </Caption>
    </figure>
  );
}
