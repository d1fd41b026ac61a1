import { dayKey, messageParts, type Author, type AuthorRole, type Edition, type MessagePart } from '@galley/content';
import { DateTime, Image } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, type ComponentProps, type ReactNode } from 'react';
import { joinAuthors } from './join-authors.js';
import { ReadingTime } from '../reading-time/reading-time.js';
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
  className,
  ...rest
}: BylineProps) {
  const portrait = authors.find((author) => (author.role ?? 'by') === 'by')?.avatar;
  const wasUpdated =
    published !== undefined &&
    updated !== undefined &&
    Date.parse(updated) - Date.parse(published) > updateTolerance * 1000;
  const lines = roles
    .map((role) => ({ role, named: authors.filter((author) => (author.role ?? 'by') === role) }))
    .filter(({ named }) => named.length > 0);
  if (lines.length === 0 && published === undefined && readingMinutes === 0) return null;
  return (
    <div {...rest} className={clsx(styles.root, className)}>
      {portrait !== undefined && (
        <span className={styles.avatar}>
          <Image picture={{ ...portrait, alt: { decorative: true } }} ratio="1:1" sizes="48px" />
        </span>
      )}
      <div className={styles.words}>
        {lines.map(({ role, named }) => (
          <p key={role} className={styles.line}>
            <Said parts={messageParts<ReactNode>(edition, `byline.${role}`, { names: joinAuthors(named, edition) })} />
          </p>
        ))}
        <p className={styles.facts}>
          {published !== undefined && <DateTime instant={published} edition={edition} className={styles.fact} />}
          {wasUpdated && (
            <span className={styles.fact}>
              <Said
                parts={messageParts<ReactNode>(edition, 'byline.updated', {
                  time: (
                    <DateTime
                      instant={updated}
                      edition={edition}
                      format={dayKey(edition, published) === dayKey(edition, updated) ? 'clock' : 'date-time'}
                    />
                  ),
                })}
              />
            </span>
          )}
          <ReadingTime minutes={readingMinutes} edition={edition} className={styles.fact} />
        </p>
      </div>
    </div>
  );
}

function Said({ parts }: { parts: readonly MessagePart<ReactNode>[] }) {
  return parts.map((part, index) => <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>);
}
