import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './kicker.css.js';

export type KickerProps = ComponentProps<'p'>;

/** The word or two above a headline that name its subject. Renders a `<p>`. */
export function Kicker({ className, ...rest }: KickerProps) {
  return <p {...rest} className={clsx(styles.root, className)} />;
}
