import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './front-layout.css.js';

export interface FrontLayoutProps extends Omit<ComponentProps<'main'>, 'children'> {
  /** The lead story and what stands under it. */
  children: ReactNode;
  /** Above both, over the full width: `Breadcrumbs`, say. */
  before?: ReactNode;
  /** Beside the lead on a desk, below it elsewhere. */
  aside?: ReactNode;
  /** Below both, over the full width. */
  after?: ReactNode;
  /** Where the skip link leads. @default 'main' */
  id?: string;
}

/** Where a front page's parts stand at every width. Renders the page's `<main>`, the skip link's target. */
export function FrontLayout({ children, before, aside, after, id = 'main', className, ...rest }: FrontLayoutProps) {
  return (
    <main {...rest} id={id} tabIndex={-1} className={clsx(styles.root, className)}>
      {before !== undefined && <div className={styles.before}>{before}</div>}
      <div className={styles.grid}>
        <div className={styles.lead}>{children}</div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        {after !== undefined && <div className={styles.after}>{after}</div>}
      </div>
    </main>
  );
}
