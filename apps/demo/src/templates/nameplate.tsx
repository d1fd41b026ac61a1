import type { Publication } from '../publication/publish.js';
import * as styles from './nameplate.css.js';

export interface NameplateProps {
  paper: Pick<Publication, 'brand' | 'name'>;
}

/** A paper's name as its own masthead has it. The name is text in every one; what is drawn says nothing more. */
export function Nameplate({ paper: { brand, name } }: NameplateProps) {
  if (brand === 'al-marsa') {
    return (
      <span className={styles.between}>
        <Star className={styles.before} />
        <span className={styles.word}>{name}</span>
        <Star className={styles.after} />
      </span>
    );
  }
  if (brand === 'novyi-lyman') {
    return (
      <>
        <Waves /> {name}
      </>
    );
  }
  return name;
}

/** The star of two squares, a lozenge, and a line that runs out: before the name in a line from right to left. */
function Star({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 96 32" preserveAspectRatio="xMinYMid slice" aria-hidden="true" className={className}>
      <path
        d="M6.5 6.5h19v19h-19zM16 2.6 29.4 16 16 29.4 2.6 16z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
      <path d="m16 12 1.2 2.8 2.8 1.2-2.8 1.2L16 20l-1.2-2.8L12 16l2.8-1.2z" fill="currentColor" />
      <path d="m38 11.5 4.5 4.5-4.5 4.5-4.5-4.5zM46 15l50 .7v.6L46 17z" fill="currentColor" />
    </svg>
  );
}

/** The estuary under a solid sky. */
function Waves() {
  const wave = 'q3 3 6 0t6 0 6 0 6 0';
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.mark}>
      <path d="M0 0h24v8.5q-3 -3 -6 0t-6 0 -6 0 -6 0z" fill="currentColor" />
      <path d={`M0 13.5${wave}M0 21${wave}`} fill="none" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}
