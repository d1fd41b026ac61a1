import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './button.css.js';

export interface ButtonProps extends ComponentProps<'button'> {
  /** A form's own button is `submit`: of type `button` it sends nothing. @default 'button' */
  type?: 'button' | 'submit' | 'reset';
}

/** Does something. Renders a `<button>`, of type `button` unless told otherwise. Not printed. */
export function Button({ className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={clsx(styles.root, className)} />;
}
