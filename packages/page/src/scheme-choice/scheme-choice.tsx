import { message, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps, HTMLAttributes, RefAttributes } from 'react';
import type { GalleySchemeChoice } from './scheme-choice.element.js';
import './scheme-choice.element.js';
import { schemes, type Scheme } from './scheme-cookie.js';
import * as styles from './scheme-choice.css.js';

type HostProps = HTMLAttributes<GalleySchemeChoice> & RefAttributes<GalleySchemeChoice>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-scheme-choice': HostProps;
    }
  }
}

export interface SchemeChoiceProps extends Omit<ComponentProps<'form'>, 'children' | 'action' | 'method' | 'encType'> {
  /** Where the form is sent, as `POST`, by a reader who has no script. */
  action: string;
  edition: Edition;
  /** What this reader chose: `schemeOf()` of the request's cookies. @default 'system' */
  scheme?: Scheme;
  /** Path of this page, to which the server sends a reader back who has no script. */
  returnTo?: string;
}

/**
 * Lets a reader choose whether pages are light, dark, or as the device has it. Stands in the footer. Renders a `<form>`,
 * which takes the props, in the element that shows the choice at once; without script it has a button. Not printed.
 *
 * The choice is kept in the cookie `galley-scheme`, for a year; see `schemeCookie`. A server prints it as
 * `data-galley-scheme` on `<html>`, so that nothing flashes. The form sends, as a form is encoded, `scheme` (`system`,
 * `light` or `dark`) and `returnTo`, which the site checks to be a path of its own; it answers `303` to where the reader was,
 * with `Set-Cookie: ${schemeCookie(scheme)}`. Pages that a cache keeps for everybody need no more: without the attribute
 * the element follows the cookie when it starts. It then changes `<html>`, so where React writes that too, let the server say.
 */
export function SchemeChoice({ action, edition, scheme = 'system', returnTo, className, ...rest }: SchemeChoiceProps) {
  return (
    <galley-scheme-choice>
      <form autoComplete="off" {...rest} method="post" action={action} className={clsx(styles.root, className)}>
        {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{message(edition, 'scheme.legend')}</legend>
          <div className={styles.choices}>
            {schemes.map((one) => (
              <label key={one} className={styles.choice}>
                <input
                  type="radio"
                  name="scheme"
                  value={one}
                  defaultChecked={one === scheme}
                  className={styles.radio}
                />
                <span className={styles.word}>{message(edition, `scheme.${one}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className={styles.apply}>
          {message(edition, 'scheme.apply')}
        </button>
      </form>
    </galley-scheme-choice>
  );
}
