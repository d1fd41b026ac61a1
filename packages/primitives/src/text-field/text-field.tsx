import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import * as styles from './text-field.css.js';

export interface TextFieldProps extends ComponentProps<'input'> {
  /** The visible label. A placeholder is no label (WCAG 3.3.2). */
  label: ReactNode;
}

/** A line to type into, with its label above it. Renders an `<input>` in a `<div>`; everything but the label goes to the input. */
export function TextField({ label, id, className, ...rest }: TextFieldProps) {
  const generated = useId();
  const inputId = id ?? generated;
  return (
    <div className={styles.root}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      <input {...rest} id={inputId} className={clsx(styles.input, className)} />
    </div>
  );
}
