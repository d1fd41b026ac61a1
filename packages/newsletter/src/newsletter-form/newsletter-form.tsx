import { message, messageParts, type Edition } from '@galley/content';
import { Button, Heading, TextField, VisuallyHidden, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, useId, type ComponentProps, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import type { Newsletter } from '../newsletter/newsletter.js';
import { fieldNames } from './field-names.js';
import type { NewsletterFormState } from './form-state.js';
import type { GalleyNewsletterForm } from './newsletter-form.element.js';
import './newsletter-form.element.js';
import * as styles from './newsletter-form.css.js';

type HostProps = HTMLAttributes<GalleyNewsletterForm> & RefAttributes<GalleyNewsletterForm>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-newsletter-form': HostProps;
    }
  }
}

export interface NewsletterFormProps extends Omit<
  ComponentProps<'form'>,
  'children' | 'action' | 'method' | 'encType'
> {
  newsletter: Newsletter;
  edition: Edition;
  /** Where the form is sent, as `POST`. With a fragment that is the form's `id`, the answer of a server opens at the form. */
  action: string;
  /**
   * Its place on the page: between hairlines in the text, on a tinted ground, as wide as the page, or short at its foot.
   * @default 'inline'
   */
  look?: keyof typeof styles.root;
  /** Level of the newsletter's name. @default 2 */
  headingLevel?: HeadingLevel;
  /** Where the sign-up stands, as the server knows it. From a reader's first submit on, the element knows better. @default 'idle' */
  state?: NewsletterFormState;
  /** What was typed, when a server answers. It survives every error. */
  email?: string;
  /** What to say when the address was taken, in place of the edition's words. It is said to new and to known readers alike. */
  successText?: ReactNode;
  /** Path of this page, which the answer to a reader without script can lead back to. */
  returnTo?: string;
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
  successText,
  returnTo,
  className,
  ...rest
}: NewsletterFormProps) {
  const id = useId();
  const nameId = `${id}name`;
  const errorId = `${id}error`;
  const { name, description, frequency } = newsletter;
  return (
    <galley-newsletter-form data-state={state}>
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
          <div className={styles.panel}>
            <div className={styles.field}>
              <TextField
                label={
                  <span className={styles.label}>
                    <span>
                      {message(edition, 'newsletter.email')} <span aria-hidden="true">*</span>
                    </span>
                    {/* For the eye, as the star is: whoever listens hears “required” from the field. */}
                    <span aria-hidden="true" className={styles.required}>
                      {message(edition, 'newsletter.required')}
                    </span>
                  </span>
                }
                type="email"
                name={fieldNames.email}
                autoComplete="email"
                inputMode="email"
                dir="ltr"
                required
                defaultValue={email}
                aria-invalid={state === 'invalid'}
                aria-describedby={errorId}
                aria-errormessage={errorId}
                className={styles.email}
              />
              <VisuallyHidden aria-hidden="true">
                <label>
                  {message(edition, 'newsletter.honeypot')}
                  <input type="text" name={fieldNames.honeypot} tabIndex={-1} autoComplete="off" />
                </label>
              </VisuallyHidden>
              <input type="hidden" name={fieldNames.newsletter} value={newsletter.id} />
              {returnTo !== undefined && <input type="hidden" name={fieldNames.returnTo} value={returnTo} />}
            </div>
            <p id={errorId} className={styles.error}>
              <span className={styles.says.invalid}>
                <WarningIcon />
                <span>{message(edition, 'newsletter.invalid')}</span>
              </span>
            </p>
            <div className={styles.button}>
              <Button type="submit">{message(edition, 'newsletter.subscribe')}</Button>
            </div>
            <div role="status" className={styles.status}>
              <p className={styles.says.submitting}>{message(edition, 'newsletter.submitting')}</p>
              <p className={styles.aloud}>
                <VisuallyHidden>{message(edition, 'newsletter.invalid')}</VisuallyHidden>
              </p>
              {failures.map((failure) => (
                <p key={failure} className={styles.says[failure]}>
                  <WarningIcon />
                  <span>{message(edition, `newsletter.${failure}`)}</span>
                </p>
              ))}
              {successes.map((success) => (
                <p key={success} className={styles.says[success]}>
                  <TickIcon />
                  <span>
                    {successText ??
                      messageParts<ReactNode>(edition, `newsletter.${success}`, {
                        newsletter: <bdi>{name}</bdi>,
                      }).map((part, index) => (
                        <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>
                      ))}
                  </span>
                </p>
              ))}
            </div>
          </div>
        </div>
      </form>
    </galley-newsletter-form>
  );
}

const failures = ['rate-limited', 'network-failed', 'server-rejected'] as const;
const successes = ['pending', 'handled', 'done'] as const;

function WarningIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.icon}>
      <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 4v5M8 10.6v1.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

function TickIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={clsx(styles.icon, styles.tick)}>
      <path d="m1.8 8.6 4 4 8.4-9.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
