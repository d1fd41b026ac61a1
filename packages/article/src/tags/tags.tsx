import { message, type Edition, type Reference } from '@galley/content';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import * as styles from './tags.css.js';

export interface TagsProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** Subjects of the piece. One without an address is printed as words. */
  tags: readonly Reference[];
  edition: Edition;
}

/** Where there is more on the subjects of a piece. Renders a `<nav>` named by its title, or nothing; not printed. */
export function Tags({ tags, edition, className, ...rest }: TagsProps) {
  const id = useId();
  const named = tags.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return null;
  return (
    <nav aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <p id={id} className={styles.title}>
        {message(edition, 'tags.title')}
      </p>
      <ul role="list" className={styles.list}>
        {named.map(({ name, href }, index) => (
          <li key={index} className={styles.item}>
            {href === undefined ? (
              <span className={styles.tag}>
                <bdi>{name}</bdi>
              </span>
            ) : (
              <a href={href} className={styles.tag}>
                <bdi>{name}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
