import { nodesText, type Picture, type TextNode } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import { Figure } from '../figure/figure.js';
import { TextNodes } from '../text-nodes/text-nodes.js';
import * as styles from './fact-box.css.js';

export interface FactBoxProps extends Omit<ComponentProps<'aside'>, 'children' | 'title'> {
  title: string;
  /** Stands above the text, with its caption and credit. */
  picture?: Picture;
  nodes: readonly TextNode[];
  /** @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * What a reader may want to know beside the story: a place, a term, a history in short, on a tinted ground. Renders
 * an `<aside>` named by its title, or nothing when there is neither text nor picture.
 */
export function FactBox({ title, picture, nodes, headingLevel = 2, className, ...rest }: FactBoxProps) {
  const id = useId();
  const hasWords = nodesText(nodes) !== '';
  if (!hasWords && picture === undefined) return null;
  const hasTitle = title.trim() !== '';
  return (
    <aside {...(hasTitle && { 'aria-labelledby': id })} {...rest} className={clsx(styles.root, className)}>
      <div className={styles.layout}>
        {hasTitle && (
          <Heading level={headingLevel} id={id} className={styles.title}>
            {title}
          </Heading>
        )}
        {picture !== undefined && <Figure picture={picture} sizes="(min-width: 48em) 36rem, 100vw" />}
        {hasWords && (
          <div className={styles.words}>
            <TextNodes nodes={nodes} />
          </div>
        )}
      </div>
    </aside>
  );
}
