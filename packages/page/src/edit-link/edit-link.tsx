import { message, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './edit-link.css.js';

export interface EditLinkProps extends Omit<ComponentProps<'a'>, 'children'> {
  edition: Edition;
  /** Where the article is edited. The server leaves it out for everybody who may not: then nothing is rendered. */
  href?: string;
}

/** For editors only: to where this article is edited. Renders an `<a>` that is neither indexed nor printed, or nothing. */
export function EditLink({ edition, href, className, ...rest }: EditLinkProps) {
  if (href === undefined || href === '') return null;
  return (
    <a {...rest} href={href} rel="nofollow" data-nosnippet="" className={clsx(styles.root, className)}>
      {message(edition, 'edit.article')}
    </a>
  );
}
