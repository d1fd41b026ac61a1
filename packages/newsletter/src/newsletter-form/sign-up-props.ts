import type { Edition } from '@galley/content';
import type { HeadingLevel } from '@galley/primitives';
import type { ComponentProps, ReactNode } from 'react';
import type { Consent } from '../newsletter/consent.js';
import type { NewsletterFormState } from './form-state.js';

/** What every sign-up form takes, whether for one newsletter or for several. */
export interface SignUpProps extends Omit<ComponentProps<'form'>, 'children' | 'action' | 'method' | 'encType'> {
  edition: Edition;
  /** Where the form is sent, as `POST`. With a fragment that is the form's `id`, the answer of a server opens at the form. */
  action: string;
  /** Level of the form's heading. @default 2 */
  headingLevel?: HeadingLevel;
  /** Where the sign-up stands, as the server knows it. From a reader's first submit on, the element knows better. @default 'idle' */
  state?: NewsletterFormState;
  /** What was typed, when a server answers. It survives every error. */
  email?: string;
  /** What the reader has to agree to, by a box that is never ticked beforehand. @default no box */
  consent?: Consent;
  /** The words of `consent` with links in them. What is recorded is `consent.text`, so it must say the same. */
  consentText?: ReactNode;
  /** What to say when the address was taken, in place of the edition's words. It is said to new and to known readers alike. */
  successText?: ReactNode;
  /** Path of this page, which the answer to a reader without script can lead back to. */
  returnTo?: string;
}
