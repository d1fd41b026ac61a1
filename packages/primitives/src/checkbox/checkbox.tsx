import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import * as styles from './checkbox.css.js';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  /** What is chosen: the visible name of the box. */
  label: ReactNode;
  /** More about it, below the label; whoever listens hears it after the name. No blocks: it stands in a label. */
  description?: ReactNode;
  /** A sentence in a form, or a choice of a list, with room around it. @default 'sentence' */
  look?: 'sentence' | 'choice';
}

/**
 * A box to tick, with its label beside it; a press anywhere on them ticks it. Renders an `<input>` in its `<label>`;
 * everything but the words goes to the input.
 */
export function Checkbox({
  label,
  description,
  look = 'sentence',
  className,
  'aria-describedby': describedBy,
  ...rest
}: CheckboxProps) {
  const id = useId();
  const nameId = `${id}name`;
  const descriptionId = `${id}description`;
  const isDescribed = description !== undefined && description !== null;
  return (
    <label className={styles.root[look]}>
      <input
        // The label holds the description too, which is no part of the name.
        aria-labelledby={isDescribed ? nameId : undefined}
        {...rest}
        type="checkbox"
        aria-describedby={clsx(isDescribed && descriptionId, describedBy) || undefined}
        className={clsx(styles.box[look], className)}
      />
      <span className={styles.words}>
        <span id={nameId} className={styles.label[look]}>
          {label}
        </span>
        {isDescribed && (
          <span id={descriptionId} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
