import {
  clockOrDate,
  messageParts,
  parseInstant,
  wasUpdated,
  type Author,
  type AuthorRole,
  type Edition,
} from '@galley/content';
import { DateTime, Image } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { joinAuthors } from './join-authors.js';
import { ReadingTime } from '../reading-time/reading-time.js';
import { Said } from './said.js';
import * as styles from './byline.css.js';

export interface BylineProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** 0 to 12 people, in the order in which they are named within their role. */
  authors: readonly Author[];
  edition: Edition;
  /** ISO 8601 instant. */
  published?: string;
  /** ISO 8601 instant. Shown only when it is later than `published` by more than `updateTolerance`. */
  updated?: string;
  /** Seconds within which a change is part of publishing. @default 60 */
  updateTolerance?: number;
  /** Whole minutes; 0 or absent says nothing. */
  readingMinutes?: number;
  /** Whether the reader's browser says how long ago it was, for a week. @default false */
  relative?: boolean;
}

/** The order in which roles are said. */
const roles: readonly AuthorRole[] = [
  'by',
  'photographs',
  'reporting',
  'additional-reporting',
  'editing',
  'translation',
];

/** Names who made the piece, and says when it came out and how long it takes to read. Renders a `<div>` of lines, or nothing. */
export function Byline({
  authors,
  edition,
  published,
  updated,
  updateTolerance = 60,
  readingMinutes = 0,
  relative = false,
  className,
  ...rest
}: BylineProps) {
  const named = authors.filter(({ name }) => name.trim() !== '');
  const portrait = named.find(({ role = 'by' }) => role === 'by')?.avatar;
  const hasFacts = parseInstant(published) !== null || (readingMinutes > 0 && readingMinutes < Infinity);
  if (named.length === 0 && !hasFacts) return null;
  return (
    <div {...rest} className={clsx(styles.root, className)}>
      {portrait !== undefined && (
        <span className={styles.avatar}>
          <Image picture={{ ...portrait, alt: { decorative: true } }} ratio="1:1" sizes="48px" />
        </span>
      )}
      <div className={styles.words}>
        {roles.map((role) => (
          <Line key={role} role={role} authors={named} edition={edition} />
        ))}
        {hasFacts && (
          <p className={styles.facts}>
            {published !== undefined && (
              <DateTime instant={published} edition={edition} relative={relative} className={styles.fact} />
            )}
            {published !== undefined &&
              updated !== undefined &&
              wasUpdated({ published, updated }, updateTolerance) && (
                <span className={styles.fact}>
                  <Updated updated={updated} published={published} edition={edition} relative={relative} />
                </span>
              )}
            <ReadingTime minutes={readingMinutes} edition={edition} className={styles.fact} />
          </p>
        )}
      </div>
    </div>
  );
}

/** Everybody who had a role, behind one mention of it. */
function Line({ role, authors, edition }: { role: AuthorRole; authors: readonly Author[]; edition: Edition }) {
  const named = authors.filter((author) => (author.role ?? 'by') === role);
  if (named.length === 0) return null;
  return (
    <p className={styles.line}>
      <Said parts={messageParts<ReactNode>(edition, `byline.${role}`, { names: joinAuthors(named, edition) })} />
    </p>
  );
}

type UpdatedProps = Required<Pick<BylineProps, 'updated' | 'published' | 'edition' | 'relative'>>;

/** On the day of publishing the clock says it. */
function Updated({ updated, published, edition, relative }: UpdatedProps) {
  const format = clockOrDate(edition, updated, published);
  const time = <DateTime instant={updated} edition={edition} format={format} relative={relative} />;
  return <Said parts={messageParts<ReactNode>(edition, 'byline.updated', { time })} />;
}
