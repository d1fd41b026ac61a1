import { digitsOf, plainText, type ArticleNode, type Edition, type Inline } from '@galley/content';
import { clsx } from 'clsx';
import { Fragment, useId, type ComponentProps, type ReactNode } from 'react';
import { numberFootnotes } from '../footnotes/number-footnotes.js';
import { digits } from '../text-nodes/digits.css.js';
import * as styles from './article-body.css.js';
import { nodeRenderers, type NodeOf, type Setting } from './node-renderers.js';
import { uniqueAnchors } from './unique-anchors.js';

export interface ArticleBodyProps extends Omit<ComponentProps<'div'>, 'children'> {
  nodes: readonly ArticleNode[];
  edition: Edition;
  /**
   * Begin with a large initial, where the brand has one, the first paragraph is long enough for it, and its script
   * has capital letters. @default false
   */
  dropCap?: boolean;
  /** Level of related cards, of boxes, and of the article's own headings of level 2; deeper ones follow. @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** What stands where the text has room for a newsletter. Without it such a place stays empty. */
  newsletter?: (newsletter: string) => ReactNode;
  /** What stands where the text has room for an advertisement. Without it such a place stays empty. Not printed. */
  ad?: (slot: string) => ReactNode;
  /** What becomes of a node that no adapter understood: nothing, or a box that an editor cannot miss. @default 'hide' */
  unknown?: 'hide' | 'show';
  /**
   * Called for each node that was not understood, so that a site can log it; also, under the name `footnote`, for
   * each reference to a note that the article does not have.
   */
  onUnknown?: (node: NodeOf<'unknown'>) => void;
}

/**
 * The text of an article, node by node. Renders a `<div>`. Ids of notes begin with its `id`, so that they stay the
 * same from one edition of the page to the next where it has one.
 */
export function ArticleBody({
  nodes,
  edition,
  dropCap = false,
  headingLevel = 2,
  newsletter,
  ad,
  unknown = 'hide',
  onUnknown,
  className,
  ...rest
}: ArticleBodyProps) {
  const generated = useId();
  const numbered = numberFootnotes(uniqueAnchors(nodes.map(known)), {
    edition,
    prefix: rest.id ?? generated,
    ...(unknown === 'show' && { instead: missingNote }),
  });
  for (const node of numbered.nodes) if (node.type === 'unknown') onUnknown?.(node);
  for (const text of numbered.missing) onUnknown?.({ type: 'unknown', name: 'footnote', text });
  const opening = dropCap ? openingParagraph(numbered.nodes) : undefined;
  const setting = { edition, headingLevel, opening, notes: numbered.notes, newsletter, ad, unknown };
  return (
    <div {...rest} className={clsx(styles.root, digits[digitsOf(edition)], className)}>
      {numbered.nodes.map((node, index) => (
        <Fragment key={index}>{render(node, setting)}</Fragment>
      ))}
    </div>
  );
}

function render(node: ArticleNode, setting: Setting): ReactNode {
  const renderer = nodeRenderers[node.type] as (node: ArticleNode, setting: Setting) => ReactNode;
  return renderer(node, setting);
}

/** Where no compiler looked, as when an adapter is newer than this package, a node can be of a type that is none. */
function known(node: ArticleNode): ArticleNode {
  return Object.hasOwn(nodeRenderers, node.type) ? node : { type: 'unknown', name: String(node.type) };
}

function missingNote(note: string): Inline {
  return { type: 'mark', mark: 'highlighted', children: [{ type: 'text', text: `[footnote: ${note}]` }] };
}

/**
 * The first paragraph, if it has the three lines or so that a large initial needs beside it, and begins with a
 * capital: letters that join, and scripts without capitals, are not set so.
 */
function openingParagraph(nodes: readonly ArticleNode[]): ArticleNode | undefined {
  const first = nodes.find((node) => node.type === 'paragraph');
  const words = plainText(first?.children ?? []);
  return words.length >= 180 && /^\s*[\p{Pi}\p{Pf}\p{Ps}"']*\p{Lu}/u.test(words) ? first : undefined;
}
