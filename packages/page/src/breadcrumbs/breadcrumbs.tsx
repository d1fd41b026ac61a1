import { message, type Edition, type Reference } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './breadcrumbs.css.js';

export interface BreadcrumbsProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /**
   * The way from the front page, its first step first. A step without an address is only named; the last one without is
   * the page itself, which can also be left out. Without any step nothing is rendered.
   */
  trail: readonly Reference[];
  edition: Edition;
}

/**
 * Where the page stands in the publication, and the way back up. Renders a named `<nav>` with an ordered list, or nothing;
 * long trails wrap. Not printed. `breadcrumbList` of `@galley/content` tells search engines the same.
 */
export function Breadcrumbs({ trail, edition, className, ...rest }: BreadcrumbsProps) {
  if (trail.length === 0) return null;
  return (
    <nav aria-label={message(edition, 'breadcrumbs.label')} {...rest} className={clsx(styles.root, className)}>
      <ol role="list" className={styles.list}>
        {trail.map(({ name, href }, index) => (
          <li key={index} className={styles.step}>
            {href === undefined ? (
              <span className={styles.name} {...(index === trail.length - 1 ? { 'aria-current': 'page' } : {})}>
                {name}
              </span>
            ) : (
              <a href={href} className={styles.link}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
