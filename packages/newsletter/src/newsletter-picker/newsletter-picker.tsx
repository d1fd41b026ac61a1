import { message } from '@galley/content';
import { Heading } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';
import { shownState } from '../newsletter-form/form-state.js';
import { ErrorText, SignUpFields, TickIcon } from '../newsletter-form/sign-up-fields.js';
import type { SignUpProps } from '../newsletter-form/sign-up-props.js';
import { NewsletterBox } from '../newsletter/newsletter-box.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import * as styles from './newsletter-picker.css.js';

export interface NewsletterPickerProps extends SignUpProps {
  /** In the order in which they are offered. None: there is nothing to pick, and no form. */
  newsletters: readonly Newsletter[];
  /** `id`s of those that were ticked, when a server answers. Nothing is ticked for a reader. @default none */
  chosen?: readonly string[];
  /** What is asked, above the list. @default the edition's words */
  legend?: ReactNode;
}

/**
 * Signs a reader up for several newsletters with one address. Renders a `<form>`, which takes the props, in the element
 * that sends it without leaving the page; without script it is sent as any form is. Not printed.
 */
export function NewsletterPicker({
  newsletters,
  chosen = [],
  edition,
  action,
  legend = message(edition, 'newsletter.legend'),
  headingLevel = 2,
  state = 'idle',
  email,
  consent,
  consentText,
  successText,
  returnTo,
  className,
  ...rest
}: NewsletterPickerProps) {
  const id = useId();
  const legendId = `${id}legend`;
  const errorId = `${id}error`;
  if (newsletters.length === 0) return null;
  const shown = shownState(state, { choice: true, consent: consent !== undefined });
  return (
    <galley-newsletter-form data-state={shown}>
      <form aria-labelledby={legendId} {...rest} method="post" action={action} className={clsx(styles.root, className)}>
        <div className={styles.layout}>
          <fieldset aria-describedby={errorId} className={styles.choice}>
            <legend className={styles.legend}>
              <Heading level={headingLevel} id={legendId} tabIndex={-1} className={styles.heading}>
                {legend}
              </Heading>
            </legend>
            <ErrorText id={errorId} error="none-chosen" edition={edition} />
            <ul role="list" className={styles.list}>
              {newsletters.map((newsletter) => (
                <li key={newsletter.id} className={styles.item}>
                  <div className={styles.offer}>
                    <NewsletterBox newsletter={newsletter} isTicked={chosen.includes(newsletter.id)} />
                  </div>
                  <p className={styles.chosen}>
                    <TickIcon />
                    <span>{newsletter.name}</span>
                  </p>
                </li>
              ))}
            </ul>
          </fieldset>
          <div className={styles.fields}>
            <SignUpFields
              {...{ edition, email, consent, consentText, successText, returnTo }}
              state={shown}
              errors={
                consent === undefined ? ['none-chosen', 'invalid'] : ['none-chosen', 'invalid', 'consent-missing']
              }
              room="given"
              thanks={(success) =>
                message(edition, success === 'done' ? 'newsletter.done-many' : `newsletter.${success}`)
              }
            />
          </div>
        </div>
      </form>
    </galley-newsletter-form>
  );
}
