import { message, type Edition } from '@galley/content';
import { NewsletterForm, type NewsletterFormProps } from '@galley/newsletter';
import type { ReactNode } from 'react';
import type { Paper } from './sheet.js';

/** Where the demo's forms go. */
export const subscribe = ({ base }: Paper) => `${base}/newsletters/subscribe`;

/** What is said when an address was taken. Where mail is kept and not sent, it leads to what was kept. */
export function thanks({ keepsMail, words }: Paper, edition: Edition): ReactNode {
  if (!keepsMail) return undefined;
  const [before, after] = words.keepsMail.split('{mailbox}');
  return (
    <>
      {message(edition, 'newsletter.pending')} {before}
      <a href="/mailbox/">{words.mailbox}</a>
      {after}
    </>
  );
}

export interface SignUpProps extends Omit<NewsletterFormProps, 'action' | 'successText'> {
  paper: Paper;
}

/** The form for one newsletter, as it stands on every page of the demo. */
export function SignUp({ paper, edition, ...rest }: SignUpProps) {
  return <NewsletterForm {...rest} edition={edition} action={subscribe(paper)} successText={thanks(paper, edition)} />;
}
