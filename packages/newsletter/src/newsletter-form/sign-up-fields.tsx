import { message, type Edition } from '@galley/content';
import { Button, Checkbox, TextField, VisuallyHidden } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import type { Consent } from '../newsletter/consent.js';
import { fieldNames } from './field-names.js';
import type { GalleyNewsletterForm } from './newsletter-form.element.js';
import './newsletter-form.element.js';
import * as styles from './sign-up-fields.css.js';
import type { SignUpProps } from './sign-up-props.js';

type HostProps = HTMLAttributes<GalleyNewsletterForm> & RefAttributes<GalleyNewsletterForm>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-newsletter-form': HostProps;
    }
  }
}

type FieldError = 'none-chosen' | 'invalid' | 'consent-missing';
type Success = (typeof successes)[number];

const failures = ['rate-limited', 'network-failed', 'server-rejected'] as const;
const successes = ['pending', 'handled', 'done'] as const;

export interface SignUpFieldsProps extends Pick<
  SignUpProps,
  'edition' | 'state' | 'email' | 'consent' | 'consentText' | 'successText' | 'returnTo'
> {
  /** What a reader can get wrong in this form. */
  errors: readonly FieldError[];
  /** The edition's words for when the address was taken. */
  thanks: (success: Success) => ReactNode;
  /** What becomes of the fields' room when words take their place. */
  room: keyof typeof styles.goes;
  /** What else is sent. */
  children?: ReactNode;
}

/** From the address to the words that say what became of it: what the form and the picker have in common. */
export function SignUpFields(props: SignUpFieldsProps) {
  const { edition, state, email, consent, successText, returnTo, errors, thanks, room, children } = props;
  const errorId = `${useId()}error`;
  const layout = consent === undefined ? 'short' : 'withConsent';
  return (
    <div className={styles.panel[layout]}>
      <div className={clsx(styles.field, styles.goes[room])}>
        <TextField
          label={
            <span className={styles.label}>
              <span>
                {message(edition, 'newsletter.email')} <Star />
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
        {children}
        <input type="hidden" name={fieldNames.since} value={edition.now} />
        {returnTo !== undefined && <input type="hidden" name={fieldNames.returnTo} value={returnTo} />}
      </div>
      <ErrorText id={errorId} error="invalid" edition={edition} className={styles.error[layout]} />
      {consent !== undefined && (
        <div className={clsx(styles.consent, styles.goes[room])}>
          <ConsentBox {...props} consent={consent} />
        </div>
      )}
      <div className={clsx(styles.button[layout], styles.goes[room])}>
        <Button type="submit">{message(edition, 'newsletter.subscribe')}</Button>
      </div>
      <div role="status" className={styles.status}>
        <p className={styles.says.submitting}>{message(edition, 'newsletter.submitting')}</p>
        {errors.map((error) => (
          <p key={error} className={styles.aloud[error]}>
            <VisuallyHidden>{message(edition, `newsletter.${error}`)}</VisuallyHidden>
          </p>
        ))}
        {failures.map((failure) => (
          <p key={failure} className={styles.says[failure]}>
            <WarningIcon />
            <span>{message(edition, `newsletter.${failure}`)}</span>
          </p>
        ))}
        {successes.map((success) => (
          <p key={success} className={styles.says[success]}>
            {/* Where what was chosen stays, each of it has a tick of its own. */}
            {room === 'kept' && <TickIcon />}
            <span>{successText ?? thanks(success)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

/** Ticked by nobody but the reader, not even when a server answers: what was agreed to before was not recorded. */
function ConsentBox({ edition, state, consent, consentText }: SignUpFieldsProps & { consent: Consent }) {
  const errorId = `${useId()}error`;
  return (
    <>
      <Checkbox
        label={
          <>
            {consentText ?? consent.text} <Star />
          </>
        }
        name={fieldNames.consent}
        value={consent.version}
        required
        aria-invalid={state === 'consent-missing'}
        aria-describedby={errorId}
        aria-errormessage={errorId}
      />
      <ErrorText id={errorId} error="consent-missing" edition={edition} />
    </>
  );
}

interface ErrorTextProps extends ComponentProps<'p'> {
  id: string;
  error: FieldError;
  edition: Edition;
}

/** Describes what it is about; there before it is shown. */
export function ErrorText({ error, edition, ...rest }: ErrorTextProps) {
  return (
    <p {...rest} className={clsx(styles.errorText, rest.className)}>
      <span className={styles.says[error]}>
        <WarningIcon />
        <span>{message(edition, `newsletter.${error}`)}</span>
      </span>
    </p>
  );
}

function Star() {
  return <span aria-hidden="true">*</span>;
}

function WarningIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.icon}>
      <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 4v5M8 10.6v1.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

export function TickIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={clsx(styles.icon, styles.tick)}>
      <path d="m1.8 8.6 4 4 8.4-9.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
