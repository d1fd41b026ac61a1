import { message, type Edition } from '@galley/content';
import { VisuallyHidden } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps, HTMLAttributes, RefAttributes } from 'react';
import type { GalleySave } from './save-button.element.js';
import './save-button.element.js';
import * as styles from './save-button.css.js';

type HostProps = HTMLAttributes<GalleySave> & RefAttributes<GalleySave>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-save': HostProps;
    }
  }
}

export interface SaveButtonProps extends Omit<ComponentProps<'form'>, 'children' | 'action' | 'method' | 'encType'> {
  /** `id` of the article. Every button of the same article on a page shows the same. */
  article: string;
  /** Where the form is sent, as `POST`. */
  action: string;
  edition: Edition;
  /** Whether the article is on the reader's list, as the server knows it. @default false */
  saved?: boolean;
  /** Path of this page, to which the server sends a reader back who has no script. */
  returnTo?: string;
}

/**
 * Puts an article on the reader's list, or takes it off. Renders a `<form>`, which takes the props, in the element
 * that sends it without leaving the page. Not printed.
 *
 * The list is the site's own. It is sent, as a form is encoded, `article` (the id), `saved` (`true` or `false`: what
 * the reader wants, so that sending twice does no harm), and `returnTo`, which the site checks to be a path of its
 * own. It answers `303` to where the reader was, or, where the request accepts `application/json`, `{"saved": true}`
 * or `{"saved": false}`: how it stands now. To a reader who has to sign in first it answers `401` to such a request,
 * and the form is then sent without script, so that the same address can lead to the sign-in.
 */
export function SaveButton({ article, action, edition, saved = false, returnTo, className, ...rest }: SaveButtonProps) {
  return (
    <galley-save data-article={article} data-saved={`${saved}`}>
      <form {...rest} method="post" action={action} className={clsx(styles.root, className)}>
        <input type="hidden" name="article" value={article} />
        <input type="hidden" name="saved" value={`${!saved}`} />
        {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
        <button type="submit" className={styles.button}>
          <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.icon}>
            <path
              d="M3.5 1.5h9v13L8 10.8l-4.5 3.7z"
              stroke="currentColor"
              strokeWidth="1.4"
              className={styles.ribbon}
            />
          </svg>
          <span className={styles.offers.save}>{message(edition, 'save.save')}</span>
          <span className={styles.offers.remove}>{message(edition, 'save.remove')}</span>
        </button>
        <div role="status" className={styles.status}>
          {/* The button shows it; these are for those who listen. */}
          <p className={styles.says.saved}>
            <VisuallyHidden>{message(edition, 'save.saved')}</VisuallyHidden>
          </p>
          <p className={styles.says.removed}>
            <VisuallyHidden>{message(edition, 'save.removed')}</VisuallyHidden>
          </p>
          <p className={styles.says.failed}>{message(edition, 'save.failed')}</p>
        </div>
      </form>
    </galley-save>
  );
}
