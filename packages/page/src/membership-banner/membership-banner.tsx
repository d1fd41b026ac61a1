import { message, type Edition, type Reference } from '@galley/content';
import { ButtonLink, Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import type { GalleyMembershipBanner } from './membership-banner.element.js';
import './membership-banner.element.js';
import * as styles from './membership-banner.css.js';

type HostProps = HTMLAttributes<GalleyMembershipBanner> & RefAttributes<GalleyMembershipBanner>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-membership-banner': HostProps;
    }
  }
}

export interface MembershipBannerProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Which campaign it belongs to. Whoever closed the banner of one does not see it again, until there is another. */
  campaign: string;
  headline: ReactNode;
  edition: Edition;
  /** Why readers should: a sentence or two. No blocks: it stands in a paragraph. */
  children: ReactNode;
  /** What to do: the words of the button, and where it leads. */
  join: Required<Reference>;
  /** Another way, quieter: to give once, say. */
  alternative?: Required<Reference>;
  /** Level of its headline. @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * Asks readers to support the publication. It is in the server's HTML and in the page's flow: at the end of an article's
 * text, where somebody has just read something, and never over it. Closed, it gives its room to one sentence, so that no line
 * of the page moves; on later pages it is left out, or, where the reader came back to it or further, has that sentence at once.
 * Without script it cannot be closed. Renders a `<section>`, named by its headline, in the element that closes it; not printed,
 * and no part of what search engines quote.
 */
export function MembershipBanner({
  campaign,
  headline,
  edition,
  children,
  join,
  alternative,
  headingLevel = 2,
  className,
  ...rest
}: MembershipBannerProps) {
  const id = useId();
  return (
    <galley-membership-banner data-campaign={campaign}>
      <section aria-labelledby={id} data-nosnippet="" {...rest} className={clsx(styles.root, className)}>
        <div className={styles.layout}>
          <div className={styles.words}>
            <Heading level={headingLevel} id={id} className={styles.headline}>
              {headline}
            </Heading>
            <p className={styles.reason}>{children}</p>
          </div>
          <div className={styles.ways}>
            <ButtonLink href={join.href}>{join.name}</ButtonLink>
            {alternative && (
              <a href={alternative.href} className={styles.alternative}>
                {alternative.name}
              </a>
            )}
            <button type="button" className={styles.close}>
              {message(edition, 'membership.dismiss')}
            </button>
          </div>
        </div>
        <div role="status" className={styles.status}>
          <p className={styles.dismissed}>{message(edition, 'membership.dismissed')}</p>
        </div>
      </section>
    </galley-membership-banner>
  );
}
