import { message, messageParts, type Edition } from '@galley/content';
import { VisuallyHidden } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import { emailAddress, serviceNames, shareAddress, type ShareService } from './share-addresses.js';
import type { GalleyShare } from './share-bar.element.js';
import './share-bar.element.js';
import * as styles from './share-bar.css.js';

type HostProps = HTMLAttributes<GalleyShare> & RefAttributes<GalleyShare>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-share': HostProps;
    }
  }
}

export interface ShareBarProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The article's absolute address: it is read far from this page. */
  href: string;
  /** As plain text. It goes with the address where a service takes words. */
  headline: string;
  edition: Edition;
  /** Which services are offered, in which order. None of them hears of a reader who does not follow its link. @default ['facebook', 'x', 'whatsapp'] */
  services?: readonly ShareService[];
}

const usual: readonly ShareService[] = ['facebook', 'x', 'whatsapp'];

/**
 * Ways to pass an article on. E-mail and services are links, and work without script; with it the address can be
 * copied, and shared by what the device offers. Renders a named `<div role="group">`, which takes the props, in the
 * element that does so. Not printed: browsers print a page's address themselves.
 */
export function ShareBar({ href, headline, edition, services = usual, className, ...rest }: ShareBarProps) {
  const titleId = useId();
  const shared = { href, headline };
  return (
    <galley-share data-href={href} data-headline={headline}>
      <div role="group" aria-labelledby={titleId} {...rest} className={clsx(styles.root, className)}>
        <p id={titleId} className={styles.title}>
          {message(edition, 'share.title')}
        </p>
        <ul role="list" className={styles.list}>
          <li className={styles.needs.native}>
            <button type="button" data-how="native" className={styles.control}>
              <Icon path="M8 10V1.5M4.8 4.6 8 1.4l3.2 3.2M4.5 7H2.5v7.5h11V7h-2" />
              {message(edition, 'share.native')}
            </button>
          </li>
          <li className={styles.needs.live}>
            <button type="button" data-how="copy" className={styles.control}>
              <Icon path="m6.6 9.4 2.8-2.8M7.4 4.6l1.8-1.8a2.83 2.83 0 0 1 4 4l-1.8 1.8M8.6 11.4l-1.8 1.8a2.83 2.83 0 0 1-4-4l1.8-1.8" />
              {message(edition, 'share.copy')}
            </button>
          </li>
          <li>
            <a href={emailAddress(shared)} data-how="email" className={styles.control}>
              <Icon path="M1.5 3h13v10h-13zM1.8 3.4 8 8.6l6.2-5.2" />
              {message(edition, 'share.email')}
            </a>
          </li>
          {[...new Set(services)].map((service) => (
            <li key={service}>
              <a
                href={shareAddress(service, shared)}
                rel="noopener nofollow"
                data-how={service}
                className={styles.control}
              >
                <ServiceName service={service} edition={edition} />
              </a>
            </li>
          ))}
        </ul>
        <div role="status" className={styles.status}>
          <p className={styles.says.copied}>
            <Icon path="m1.8 8.6 4 4 8.4-9.2" />
            <span>{message(edition, 'share.copied')}</span>
          </p>
          <p className={styles.says.failed}>
            <Icon path="M8 4v5M8 10.6v1.6M8 .75a7.25 7.25 0 1 0 .01 0z" />
            <span>{message(edition, 'share.copy-failed')}</span>
          </p>
        </div>
      </div>
    </galley-share>
  );
}

/** The name to see, the whole message to hear: “Share on Facebook”. */
function ServiceName({ service, edition }: { service: ShareService; edition: Edition }) {
  return messageParts<ReactNode>(edition, 'share.on', { service: serviceNames[service] }).map((part) =>
    typeof part === 'string' ? (
      <VisuallyHidden key={part}>{part}</VisuallyHidden>
    ) : (
      <bdi key={part.name}>{part.value}</bdi>
    ),
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.icon}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
