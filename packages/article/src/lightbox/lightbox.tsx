import { message, type Edition, type Picture } from '@galley/content';
import { Image } from '@galley/primitives';
import { clsx } from 'clsx';
import { Caption } from '../caption/caption.js';
import * as styles from './lightbox.css.js';

interface LightboxProps {
  pictures: readonly Picture[];
  edition: Edition;
  /** What the pictures are of. */
  title: string;
}

/**
 * The pictures one by one, as large as the window. Renders a `<dialog>`, closed: the gallery's element opens it.
 * The strip scrolls by itself, so a swipe is the platform's; its pictures are fetched when they are shown.
 */
export function Lightbox({ pictures, edition, title }: LightboxProps) {
  const total = pictures.length;
  return (
    <dialog aria-label={title} className={styles.root}>
      <p role="status" className={styles.position} />
      {total > 1 && (
        <>
          <button
            type="button"
            value="-1"
            aria-label={message(edition, 'lightbox.previous')}
            className={styles.control.previous}
          >
            <Icon path="m15 4-8 8 8 8" className={styles.arrow} />
          </button>
          <button
            type="button"
            value="1"
            aria-label={message(edition, 'lightbox.next')}
            className={styles.control.next}
          >
            <Icon path="m9 4 8 8-8 8" className={styles.arrow} />
          </button>
        </>
      )}
      <button type="button" aria-label={message(edition, 'lightbox.close')} className={styles.control.close}>
        <Icon path="m5 5 14 14M19 5 5 19" />
      </button>
      <div
        role="group"
        // Scrolls, so a keyboard must reach it.
        tabIndex={0}
        aria-label={message(edition, 'gallery.label', { count: total })}
        className={styles.strip}
      >
        {pictures.map((picture, index) => (
          <figure
            key={index}
            aria-label={message(edition, 'lightbox.position', { number: index + 1, total })}
            className={styles.slide}
          >
            <div className={styles.plate}>
              <Image picture={picture} ratio="box" />
            </div>
            <Caption credit={picture.credit} rights={picture.rights}>
              {picture.caption}
            </Caption>
          </figure>
        ))}
      </div>
    </dialog>
  );
}

function Icon({ path, className }: { path: string; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={clsx(styles.icon, className)}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
