import { message, type Edition, type TextTrack } from '@galley/content';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { Caption } from '../caption/caption.js';
import * as styles from './video.css.js';

export interface VideoProps extends Omit<ComponentProps<'figure'>, 'children'> {
  src: string;
  edition: Edition;
  /** Shown until it plays, and on paper. */
  poster?: string;
  /** In pixels: with the height, the shape of the box that is reserved. @default 1600 */
  width?: number;
  /** In pixels. @default 900 */
  height?: number;
  /** What is seen, in a sentence. It names the player, too. */
  caption?: ReactNode;
  /** Who owns the film. */
  credit?: string;
  /** Its words (WCAG 1.2.2), from the page's own origin. Those in the edition's language are shown from the start. */
  tracks?: readonly TextTrack[];
}

/**
 * A film on the browser's own player, with its caption and credit. Nothing but its poster, or its first frame where it
 * has none, is fetched before it plays, and no box moves when it does. Renders a `<figure>`; printed as its poster, or else as its address.
 */
export function Video({
  src,
  edition,
  poster,
  width = 1600,
  height = 900,
  caption,
  credit,
  tracks = [],
  className,
  ...rest
}: VideoProps) {
  const captionId = useId();
  const shown = tracks.findIndex((track) => isSpoken(track) && language(track.locale) === language(edition.locale));
  return (
    <figure {...rest} className={clsx(styles.root, className)}>
      <div className={styles.frame[poster === undefined ? 'bare' : 'withPoster']}>
        {/* A film's own box takes the shape of its poster, and then of the film: this one never changes. */}
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.shape} />
        <video
          controls
          playsInline
          // Without a poster Chromium would turn a wheel over the box as if it were loading: the first frame stands for the film.
          preload={poster === undefined ? 'metadata' : 'none'}
          src={src}
          poster={poster}
          width={width}
          height={height}
          aria-labelledby={caption ? captionId : undefined}
          className={styles.film}
        >
          {tracks.map(({ src: words, kind, locale, label }, index) => (
            <track key={words} src={words} kind={kind} srcLang={locale} label={label} default={index === shown} />
          ))}
          <a href={src}>{message(edition, 'video.unavailable')}</a>
        </video>
      </div>
      {poster === undefined && (
        <p dir="ltr" className={styles.address}>
          {src}
        </p>
      )}
      <Caption id={captionId} credit={credit}>
        {caption}
      </Caption>
    </figure>
  );
}

/** Words to be read while the film is seen; descriptions are for those who do not see it, chapters for nobody in particular. */
function isSpoken({ kind }: TextTrack): boolean {
  return kind === 'captions' || kind === 'subtitles';
}

/** `en` of `en-GB`. */
function language(locale: string): string | undefined {
  return locale.toLowerCase().split('-')[0];
}
