import { formatEventDate, message, nodesText, type Edition, type TimelineEvent } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import { TextNodes } from '../text-nodes/text-nodes.js';
import * as styles from './timeline.css.js';

export interface TimelineProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** @default the edition's words for “Timeline” */
  title?: string;
  /** In the order in which they are told; those without words are left out. */
  events: readonly TimelineEvent[];
  edition: Edition;
  /** Level of the title; headlines of events are one deeper. @default 2 */
  headingLevel?: HeadingLevel;
}

/** What happened, one thing after another, along a line. Renders a `<section>` named by its title, or nothing. */
export function Timeline({ title = '', events, edition, headingLevel = 2, className, ...rest }: TimelineProps) {
  const id = useId();
  const told = events.filter((event) => nodesText([{ type: 'timeline', events: [event] }]) !== '');
  if (told.length === 0) return null;
  return (
    <section aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.title}>
        {title.trim() === '' ? message(edition, 'timeline.title') : title}
      </Heading>
      <ol role="list" className={styles.events}>
        {told.map((event, index) => (
          <li key={index} className={styles.event}>
            <When event={event} edition={edition} />
            <What event={event} headingLevel={Math.min(6, headingLevel + 1) as HeadingLevel} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function When({ event: { date = '', when = '' }, edition }: { event: TimelineEvent; edition: Edition }) {
  const known = formatEventDate(edition, date);
  const words = when.trim() === '' ? known?.words : when;
  if (words === undefined) return null;
  return <p className={styles.when}>{known === null ? words : <time dateTime={known.machine}>{words}</time>}</p>;
}

function What({
  event: { headline = '', children },
  headingLevel,
}: {
  event: TimelineEvent;
  headingLevel: HeadingLevel;
}) {
  return (
    <div className={styles.what}>
      {headline.trim() !== '' && (
        <Heading level={headingLevel} className={styles.headline}>
          {headline}
        </Heading>
      )}
      {children.length > 0 && <TextNodes nodes={children} />}
    </div>
  );
}
