import { message, type Edition, type Label } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './labels.css.js';

export interface LabelsProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** Renders nothing when there is none. */
  labels: readonly Label[];
  edition: Edition;
}

const happensNow: ReadonlySet<Label> = new Set(['live', 'breaking']);

/** What kind of piece this is, in words. Renders a `<ul>`; WCAG 1.4.1 forbids saying it by colour alone. */
export function Labels({ labels, edition, className, ...rest }: LabelsProps) {
  if (labels.length === 0) return null;
  return (
    <ul {...rest} role="list" className={clsx(styles.root, className)}>
      {[...new Set(labels)].map((label) => (
        <li key={label} className={clsx(styles.label, happensNow.has(label) && styles.now)}>
          {message(edition, `label.${label}`)}
        </li>
      ))}
    </ul>
  );
}
