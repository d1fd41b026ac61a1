import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './visually-hidden.css.js';

export type VisuallyHiddenProps = ComponentProps<'span'>;

/** Words for those who listen to the page. Renders a `<span>` that takes no room. */
export function VisuallyHidden({ className, ...rest }: VisuallyHiddenProps) {
  return <span {...rest} className={clsx(styles.root, className)} />;
}
