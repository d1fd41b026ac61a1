import { message, type Audio, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import * as styles from './article-audio.css.js';

export interface ArticleAudioProps extends Omit<ComponentProps<'section'>, 'children'> {
  audio: Audio;
  edition: Edition;
}

/**
 * The article, read aloud, on the browser's own player, with a note that says who reads. The note describes the
 * player to those who listen. Renders a `<section>` named by its title; not printed.
 */
export function ArticleAudio({
  audio: { src, duration = 0, provenance },
  edition,
  className,
  ...rest
}: ArticleAudioProps) {
  const id = useId();
  return (
    <section {...rest} aria-labelledby={`${id}-title`} className={clsx(styles.root, className)}>
      <div className={styles.words}>
        <p className={styles.title}>
          <span id={`${id}-title`}>{message(edition, 'audio.title')}</span>
          {duration > 0 && (
            <span className={styles.duration}>
              {message(edition, 'audio.minutes', { count: Math.max(1, Math.round(duration / 60)) })}
            </span>
          )}
        </p>
        <p id={`${id}-note`} className={styles.note}>
          {message(edition, `audio.${provenance}`)}
        </p>
      </div>
      <audio
        controls
        preload="none"
        src={src}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-note`}
        className={styles.player}
      >
        <a href={src}>{message(edition, 'audio.unavailable')}</a>
      </audio>
    </section>
  );
}
