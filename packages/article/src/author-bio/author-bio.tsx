import { message, type Author, type Edition } from '@galley/content';
import { Heading, Image, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import * as styles from './author-bio.css.js';

export interface AuthorBioProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Those with a biography are introduced; a person named twice, for two roles, is introduced once. */
  authors: readonly Author[];
  edition: Edition;
  /** @default 2 */
  headingLevel?: HeadingLevel;
}

/** Who the authors are, after their text. Renders a `<section>` named by its title, or nothing. */
export function AuthorBio({ authors, edition, headingLevel = 2, className, ...rest }: AuthorBioProps) {
  const id = useId();
  const introduced = authors.filter(
    ({ name, biography = '' }, index) =>
      biography.trim() !== '' &&
      index === authors.findIndex((other) => other.name === name && other.biography === biography),
  );
  if (introduced.length === 0) return null;
  return (
    <section aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.title}>
        {message(edition, introduced.length === 1 ? 'author.title' : 'author.title-many')}
      </Heading>
      <ul role="list" className={styles.people}>
        {introduced.map((author, index) => (
          <li key={index} className={styles.person}>
            <Person author={author} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ author: { name, href, avatar, organisation = '', biography } }: { author: Author }) {
  return (
    <>
      {avatar !== undefined && (
        <span className={styles.portrait}>
          <Image picture={{ ...avatar, alt: { decorative: true } }} ratio="1:1" sizes="80px" />
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.head}>
          <span className={styles.name}>
            {href === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={href} rel="author" className={styles.link}>
                <bdi>{name}</bdi>
              </a>
            )}
          </span>
          {organisation.trim() !== '' && ' '}
          {organisation.trim() !== '' && <bdi className={styles.organisation}>{organisation}</bdi>}
        </p>
        <p className={styles.biography}>{biography}</p>
      </div>
    </>
  );
}
