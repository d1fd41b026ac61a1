import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './article-tools.css.js';

export type ArticleToolsProps = ComponentProps<'div'>;

/** One line for what a reader can do with the piece: read its comments, save it, share it. Renders a `<div>`; not printed. */
export function ArticleTools({ className, ...rest }: ArticleToolsProps) {
  return <div {...rest} className={clsx(styles.root, className)} />;
}
