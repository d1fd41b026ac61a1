import { message, type Edition } from '@galley/content';
import { VisuallyHidden } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type HTMLAttributes, type RefAttributes } from 'react';
import type { GalleyBreakingBanner } from './breaking-banner.element.js';
import './breaking-banner.element.js';
import * as styles from './breaking-banner.css.js';

type HostProps = HTMLAttributes<GalleyBreakingBanner> & RefAttributes<GalleyBreakingBanner>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-breaking-banner': HostProps;
    }
  }
}

export interface BreakingBannerProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Which news it is. Whoever closed the banner of one `id` does not see it again, until there is another. */
  news: { id: string; headline: string; href: string };
  edition: Edition;
}

/**
 * The one thing that everybody has to know now, and the way to its story. It is in the server's HTML and stands last
 * in what is as tall as the page: from there it stays at the window's end, above the text, so that it can come, close
 * and stay away without moving a line. Renders a `<section>`, named by its label, in the element that closes it; not
 * printed.
 */
export function BreakingBanner({ news, edition, className, ...rest }: BreakingBannerProps) {
  const id = useId();
  return (
    <galley-breaking-banner data-news={news.id}>
      <section aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
        <div className={styles.layout}>
          <div className={styles.words}>
            <p id={id} className={styles.label}>
              {message(edition, 'banner.label')}
            </p>
            <p className={styles.line}>
              <a href={news.href} className={styles.headline}>
                {news.headline}
              </a>
            </p>
          </div>
          <button type="button" className={styles.close}>
            <VisuallyHidden>{message(edition, 'banner.dismiss')}</VisuallyHidden>
            <svg viewBox="0 0 18 18" aria-hidden="true" className={styles.cross}>
              <path d="m3 3 12 12M15 3 3 15" fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        </div>
      </section>
    </galley-breaking-banner>
  );
}
