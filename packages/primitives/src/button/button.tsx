import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './button.css.js';

export type ButtonProps = ComponentProps<'button'>;

/** Does something. Renders a `<button>`, of type `button` unless told otherwise. Not printed. */
export function Button({ className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={clsx(styles.root, className)} />;
}
