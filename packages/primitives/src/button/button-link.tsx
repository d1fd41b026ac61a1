import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './button.css.js';

export interface ButtonLinkProps extends ComponentProps<'a'> {
  href: string;
}

/** Leads somewhere, and is what the page wants most: looks like a button, and is a link. Renders an `<a>`. Not printed. */
export function ButtonLink({ className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={clsx(styles.root, styles.link, className)}>
      {children}
    </a>
  );
}
