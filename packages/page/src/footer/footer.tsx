import { message, type Edition, type Reference } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './footer.css.js';

export interface FooterProps extends Omit<ComponentProps<'footer'>, 'about' | 'children'> {
  name: ReactNode;
  edition: Edition;
  /** Who publishes this, where, and under which rules. */
  about: ReactNode;
  /** @default [] */
  links?: readonly Reference[];
  /** A short newsletter form, say. */
  children?: ReactNode;
  /** What a reader sets for the whole site, below everything: a `SchemeChoice`, say. Not printed. */
  settings?: ReactNode;
}

/**
 * The end of every page: who publishes it, the pages that every page links to, and room for a short form and for settings.
 * Renders a `<footer>`.
 */
export function Footer({ name, edition, about, links = [], children, settings, className, ...rest }: FooterProps) {
  return (
    <footer {...rest} className={clsx(styles.root, className)}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.name}>{name}</p>
          <div>{about}</div>
        </div>
        {links.length > 0 && (
          <nav aria-label={message(edition, 'footer.label')}>
            <ul role="list" className={styles.list}>
              {links.map((link, index) => (
                <li key={index}>
                  {link.href === undefined ? (
                    link.name
                  ) : (
                    <a href={link.href} className={styles.link}>
                      {link.name}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children !== undefined && <div className={styles.slot}>{children}</div>}
        {settings !== undefined && <div className={styles.settings}>{settings}</div>}
      </div>
    </footer>
  );
}
