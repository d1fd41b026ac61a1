import { message, type Edition, type Reference } from '@galley/content';
import { DateTime } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './masthead.css.js';

export interface MastheadProps extends Omit<ComponentProps<'header'>, 'children'> {
  /** The publication's name, as text or as its drawn title. */
  name: ReactNode;
  edition: Edition;
  /** Address of the front page. @default '/' */
  href?: string;
  /** The section line. Works without script at every width: where it is too long it scrolls. @default [] */
  sections?: readonly Reference[];
  /** Address of the section that this page belongs to. */
  current?: string;
  /** Beside the date: a motto, a place, an edition's name. Shown on the front page's masthead. */
  motto?: ReactNode;
  /** `large` for a front page, whose heading of level 1 the name is; `small` over everything else. @default 'small' */
  size?: 'large' | 'small';
  /** At the end of the name's line: a way to the search, to the reader's account. Not printed. */
  tools?: ReactNode;
}

/** The publication's name and its sections. Renders a `<header>` with a named `<nav>`. */
export function Masthead({
  name,
  edition,
  href = '/',
  sections = [],
  current,
  motto,
  size = 'small',
  tools,
  className,
  ...rest
}: MastheadProps) {
  const Name = size === 'large' ? 'h1' : 'p';
  return (
    <header {...rest} className={clsx(styles.root, className)}>
      <div className={clsx(styles.top, size === 'small' && styles.compact)}>
        <Name className={clsx(styles.name[size], tools !== undefined && styles.besideTools)}>
          <a href={href} className={styles.home}>
            {name}
          </a>
        </Name>
        {tools !== undefined && <div className={styles.tools}>{tools}</div>}
        <p className={clsx(styles.line, size === 'small' && styles.onPaper)}>
          {size === 'large' && motto !== undefined && <span>{motto}</span>}
          <DateTime instant={edition.now} edition={edition} format="date" />
        </p>
      </div>
      {sections.length > 0 && (
        <nav aria-label={message(edition, 'masthead.sections')} className={styles.sections}>
          <ul role="list" className={styles.list}>
            {sections.map(({ name: section, href: address }, index) => (
              <li key={index}>
                {address === undefined ? (
                  <span className={styles.section}>{section}</span>
                ) : (
                  <a
                    href={address}
                    className={styles.section}
                    {...(address === current ? { 'aria-current': 'true' } : {})}
                  >
                    {section}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
