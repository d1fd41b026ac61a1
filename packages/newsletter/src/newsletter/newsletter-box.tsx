import { Checkbox } from '@galley/primitives';
import { fieldNames } from '../newsletter-form/field-names.js';
import type { Newsletter } from './newsletter.js';
import * as styles from './newsletter-box.css.js';

export interface NewsletterBoxProps {
  newsletter: Newsletter;
  isTicked: boolean;
  /** What else is to be known of it: “Asked for, but not confirmed”. */
  note?: string | undefined;
}

/** A newsletter to tick, with what is in it and how often it comes. */
export function NewsletterBox({ newsletter, isTicked, note }: NewsletterBoxProps) {
  const { id, name, description, frequency } = newsletter;
  const isDescribed = [description, frequency, note].some((fact) => fact !== undefined);
  return (
    <Checkbox
      look="choice"
      label={name}
      description={
        isDescribed ? (
          <>
            {description !== undefined && <span className={styles.description}>{description}</span>}{' '}
            {frequency !== undefined && <span className={styles.fact}>{frequency}</span>}{' '}
            {note !== undefined && <span className={styles.fact}>{note}</span>}
          </>
        ) : undefined
      }
      name={fieldNames.newsletter}
      value={id}
      defaultChecked={isTicked}
    />
  );
}
