import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { below } from '../heading-level/below.js';
import * as styles from './titled-section.css.js';

export interface TitledSectionProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** Absent: a container without rule, heading and landmark, for a place that is titled already. */
  title?: ReactNode;
  headingLevel: HeadingLevel;
}

/** What the lists of cards stand in: a rule, and the title that names the `<section>`. */
export function TitledSection({ title, headingLevel, className, children, ...rest }: TitledSectionProps) {
  const titleId = useId();
  if (!isTitle(title)) {
    return (
      <section {...rest} className={clsx(styles.root, className)}>
        {children}
      </section>
    );
  }
  return (
    <section aria-labelledby={titleId} {...rest} className={clsx(styles.titled, className)}>
      <Heading level={headingLevel} id={titleId} className={styles.title[headingLevel === 1 ? 'page' : 'section']}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** The level of the headlines: below the title, or in its place where there is none. */
export function headlineLevel(headingLevel: HeadingLevel, title: ReactNode): HeadingLevel {
  return isTitle(title) ? below(headingLevel, 1) : headingLevel;
}

function isTitle(title: ReactNode): boolean {
  return title !== undefined && title !== null && title !== false && title !== '';
}
