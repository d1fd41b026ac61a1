import { message, paywallClass, type Edition, type Reference } from '@galley/content';
import { ButtonLink, Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import * as styles from './paywall.css.js';

export interface PaywallProps extends Omit<ComponentProps<'section'>, 'children'> {
  headline: ReactNode;
  edition: Edition;
  /** What a subscription is, and what it costs: a sentence or two. No blocks: it stands in a paragraph. */
  children: ReactNode;
  /** The words of the button, and where it leads. */
  subscribe: Required<Reference>;
  /** Where subscribers sign in. Name this page in it (`?returnTo=…`), so that they come back. */
  signInHref?: string;
  /** Level of its headline. @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * Says that the rest is for subscribers. Stands right after the text that everybody may read, which the server has cut
 * (`freePart` of `@galley/content`): nothing is hidden here that a reader could uncover. The last lines before it fade, for
 * the eye only, and never below what can be read. Renders a `<section>`, named by its headline, of the class to which
 * `newsArticle` points search engines (`galley-paywall`).
 */
export function Paywall({
  headline,
  edition,
  children,
  subscribe,
  signInHref,
  headingLevel = 2,
  className,
  ...rest
}: PaywallProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-nosnippet="" {...rest} className={clsx(paywallClass, styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.headline}>
        {headline}
      </Heading>
      <p className={styles.offer}>{children}</p>
      <p className={styles.way}>
        <ButtonLink href={subscribe.href}>{subscribe.name}</ButtonLink>
      </p>
      {signInHref !== undefined && (
        <p className={styles.known}>
          <span>{message(edition, 'paywall.known')}</span>{' '}
          <a href={signInHref} className={styles.signIn}>
            {message(edition, 'paywall.sign-in')}
          </a>
        </p>
      )}
    </section>
  );
}
