import { message, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import type { AdFormat } from './ad-formats.js';
import * as styles from './ad-slot.css.js';

export interface AdSlotProps extends Omit<ComponentProps<'div'>, 'children'> {
  edition: Edition;
  /** What is kept free: sizes of the trade, by the width of the slot (`adFormats`). @default 'rectangle' */
  format?: AdFormat;
  /** The advertisement, or the element that an ad server fills. Until there is one, the room is kept and labelled. */
  children?: ReactNode;
}

/**
 * Room for an advertisement, said to be one. The room has its size before anything arrives and keeps it: what is
 * smaller stands in the middle, what is larger is cut off, what comes late or never moves nothing. Renders a `<div>`
 * of the role `group`, named by its label; not printed.
 */
export function AdSlot({ edition, format = 'rectangle', children, className, ...rest }: AdSlotProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <div className={styles.layout}>
        <p id={id} className={styles.label}>
          {message(edition, 'ad.label')}
        </p>
        <div className={styles.format[format]}>{children}</div>
      </div>
    </div>
  );
}
