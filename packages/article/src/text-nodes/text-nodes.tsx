import type { ListNode, TextNode } from '@galley/content';
import { clsx } from 'clsx';
import { inlines } from '../inlines/inlines.js';
import * as styles from './text-nodes.css.js';

/** Running text inside a box, an answer or an event, in the size of what is around it. Renders a `<div>`. */
export function TextNodes({ nodes }: { nodes: readonly TextNode[] }) {
  return (
    <div className={styles.root}>
      {nodes.map((node, index) =>
        node.type === 'list' ? (
          <List key={index} list={node} />
        ) : (
          <p key={index} className={styles.paragraph}>
            {inlines(node.children)}
          </p>
        ),
      )}
    </div>
  );
}

/** A list and the lists in it. Renders an `<ol>` or a `<ul>`, or nothing without items. */
export function List({ list, nested = false }: { list: ListNode; nested?: boolean }) {
  if (list.items.length === 0) return null;
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag
      {...(list.ordered && Number.isSafeInteger(list.start) ? { start: list.start } : {})}
      className={clsx(styles.list, list.ordered && styles.ordered, nested && styles.nested)}
    >
      {list.items.map((item, index) => (
        <li key={index} className={styles.item}>
          {inlines(item.children)}
          {item.list !== undefined && <List list={item.list} nested />}
        </li>
      ))}
    </Tag>
  );
}
