import { messageParts } from '@galley/content';
import { Heading } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, useId, type ReactNode } from 'react';
import type { Newsletter } from '../newsletter/newsletter.js';
import { fieldNames } from './field-names.js';
import { shownState } from './form-state.js';
import { SignUpFields } from './sign-up-fields.js';
import type { SignUpProps } from './sign-up-props.js';
import * as styles from './newsletter-form.css.js';

export interface NewsletterFormProps extends SignUpProps {
  newsletter: Newsletter;
  /**
   * Its place on the page: between hairlines in the text, on a tinted ground, as wide as the page, or short at its foot.
   * @default 'inline'
   */
  look?: 'inline' | 'card' | 'banner' | 'footer';
}

/**
 * Signs a reader up for one newsletter. Renders a `<form>`, which takes the props, in the element that sends it
 * without leaving the page; without script it is sent as any form is. Not printed.
 */
export function NewsletterForm({
  newsletter,
  edition,
  action,
  look = 'inline',
  headingLevel = 2,
  state = 'idle',
  email,
  consent,
  consentText,
  successText,
  returnTo,
  className,
  ...rest
}: NewsletterFormProps) {
  const nameId = `${useId()}name`;
  const shown = shownState(state, { choice: false, consent: consent !== undefined });
  const { id, name, description, frequency } = newsletter;
  return (
    <galley-newsletter-form data-state={shown}>
      <form
        // A landmark, but not at the foot, which is one itself and stands below a form of the same name on many pages.
        aria-labelledby={look === 'footer' ? undefined : nameId}
        {...rest}
        method="post"
        action={action}
        className={clsx(styles.root[look], className)}
      >
        <div className={styles.layout[look]}>
          <div className={styles.intro}>
            <Heading level={headingLevel} id={nameId} tabIndex={-1} className={styles.name[look]}>
              {name}
            </Heading>
            {description !== undefined && <p className={styles.description[look]}>{description}</p>}
            {frequency !== undefined && <p className={styles.frequency}>{frequency}</p>}
          </div>
          <SignUpFields
            {...{ edition, email, consent, consentText, successText, returnTo }}
            state={shown}
            errors={consent === undefined ? ['invalid'] : ['invalid', 'consent-missing']}
            room="kept"
            thanks={(success) =>
              messageParts<ReactNode>(edition, `newsletter.${success}`, { newsletter: <bdi>{name}</bdi> }).map(
                (part, index) => <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>,
              )
            }
          >
            <input type="hidden" name={fieldNames.newsletter} value={id} />
          </SignUpFields>
        </div>
      </form>
    </galley-newsletter-form>
  );
}
