import { message, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './skip-link.css.js';

export interface SkipLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'children'> {
  edition: Edition;
  /** Id of the page's `<main>`, which must be focusable (`tabIndex={-1}`). @default 'main' */
  target?: string;
}

/** The page's first tab stop: past the masthead to the text (WCAG 2.4.1). Renders an `<a>`, seen only while focused. */
export function SkipLink({ edition, target = 'main', className, ...rest }: SkipLinkProps) {
  return (
    <a {...rest} href={`#${target}`} className={clsx(styles.root, className)}>
      {message(edition, 'skip.content')}
    </a>
  );
}
