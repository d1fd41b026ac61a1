import { message, type ArticleNode, type Audio, type Edition, type Picture } from '@galley/content';
import { VisuallyHidden } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import { Caption } from '../caption/caption.js';
import type { GalleyAudio } from './article-audio.element.js';
import './article-audio.element.js';
import * as styles from './article-audio.css.js';
import { listeningMinutes } from './listening-minutes.js';

type HostProps = HTMLAttributes<GalleyAudio> & RefAttributes<GalleyAudio>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-audio': HostProps;
    }
  }
}

type Recording = Extract<ArticleNode, { type: 'audio' }>['audio'];

interface Heard extends Omit<ComponentProps<'figure'>, 'children'> {
  /** What is heard: the article itself read aloud, or a recording in its text. @default 'reading' */
  kind?: 'reading' | 'recording';
  /** The file, its length in seconds, and whose voice it is. Of a reading the page must say who reads. */
  audio: Audio | Recording;
  edition: Edition;
  /** What is heard, in a sentence, below the player. */
  caption?: ReactNode;
  /** What a phone's lock screen shows while it plays (Media Session). @default the title alone */
  nowPlaying?: { headline?: string; publication?: string; picture?: Picture };
}

export type ArticleAudioProps = Heard & ({ kind?: 'reading'; audio: Audio } | { kind: 'recording'; audio: Recording });

/** In seconds. Back is the shorter way: for a word that was missed. */
const back = 15;
const forward = 30;

const speeds = [0.75, 1, 1.25, 1.5, 2];

/**
 * The article read aloud, or a recording in its text, with a note that says who speaks. The browser's own player,
 * until the element shows ours; both are described by the title and the note. Nothing is fetched before it plays.
 * Renders a `<figure>`, which takes the props; not printed.
 */
export function ArticleAudio({
  kind = 'reading',
  audio: { src, title, duration, provenance },
  edition,
  caption,
  nowPlaying: { headline, publication, picture } = {},
  className,
  ...rest
}: ArticleAudioProps) {
  const id = useId();
  const titleId = `${id}title`;
  const noteId = `${id}note`;
  const named = title ?? message(edition, kind === 'reading' ? 'audio.title' : 'audio.recording');
  const minutes = listeningMinutes(duration);
  const number = new Intl.NumberFormat(edition.locale, { useGrouping: false });
  const description = clsx(titleId, provenance && noteId);
  return (
    <galley-audio
      data-title={headline ?? named}
      data-artist={publication}
      data-artwork={picture?.src}
      data-duration={duration}
      data-digits={number.format(9_876_543_210)}
      data-position={message(edition, 'audio.position')}
      data-elapsed={message(edition, 'audio.elapsed')}
    >
      <figure aria-labelledby={titleId} {...rest} className={clsx(styles.root, className)}>
        <div className={styles.words}>
          <p className={styles.title}>
            <bdi id={titleId}>{named}</bdi>
            {minutes > 0 && (
              <span className={styles.duration}>{message(edition, 'audio.minutes', { count: minutes })}</span>
            )}
          </p>
          {provenance && (
            <p id={noteId} className={styles.note}>
              {message(edition, `audio.${provenance}`)}
            </p>
          )}
        </div>
        <div className={styles.player}>
          <audio
            controls
            preload="none"
            src={src}
            aria-labelledby={titleId}
            aria-describedby={provenance && noteId}
            className={styles.native}
          >
            <a href={src}>{message(edition, 'audio.unavailable')}</a>
          </audio>
          <div className={styles.controls}>
            <button type="button" value="play" aria-describedby={description} className={styles.play}>
              <span className={styles.whilePaused}>
                <VisuallyHidden>{message(edition, 'audio.play')}</VisuallyHidden>
                <Icon path="M8 4.5v15L20 12Z" filled />
              </span>
              <span className={styles.whilePlaying}>
                <VisuallyHidden>{message(edition, 'audio.pause')}</VisuallyHidden>
                <Icon path="M7 5h3.5v14H7ZM13.5 5H17v14h-3.5Z" filled />
              </span>
            </button>
            <button type="button" value={-back} className={styles.skip}>
              <VisuallyHidden>{message(edition, 'audio.back', { count: back })}</VisuallyHidden>
              <Icon path="M12 3.5a9.5 9.5 0 1 1-9.5 9.5M15 .5l-3 3 3 3" />
              <span aria-hidden="true" className={styles.seconds}>
                {number.format(back)}
              </span>
            </button>
            <button type="button" value={forward} className={styles.skip}>
              <VisuallyHidden>{message(edition, 'audio.forward', { count: forward })}</VisuallyHidden>
              <Icon path="M12 3.5a9.5 9.5 0 1 0 9.5 9.5M9 .5l3 3-3 3" />
              <span aria-hidden="true" className={styles.seconds}>
                {number.format(forward)}
              </span>
            </button>
            <label className={styles.speed}>
              <VisuallyHidden>{message(edition, 'audio.speed')}</VisuallyHidden>
              <select defaultValue="1" className={styles.choice}>
                {speeds.map((speed) => (
                  <option key={speed} value={speed}>
                    {`${number.format(speed)}×`}
                  </option>
                ))}
              </select>
            </label>
            {/* The element draws the time and the seek bar in here, out of React's sight. */}
            <span data-timeline="" className={styles.timeline} />
          </div>
          <p role="status" className={styles.status}>
            <span className={styles.failed}>{message(edition, 'audio.failed')}</span>
          </p>
        </div>
        <Caption>{caption}</Caption>
      </figure>
    </galley-audio>
  );
}

function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
      <path d={path} {...(filled ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor' })} />
    </svg>
  );
}
