import type { Inline, InlineMark } from '@galley/content';
import type { ReactNode } from 'react';
import * as styles from './inlines.css.js';

/** Renders runs of text: words, marks, links and line breaks, never HTML. */
export function inlines(children: readonly Inline[]): ReactNode {
  return children.map((inline, index) => <InlineRun key={index} inline={inline} />);
}

function InlineRun({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.href} className={styles.link}>
          {inlines(inline.children)}
        </a>
      );
    case 'footnote':
      return null;
    case 'mark':
      return <Marked mark={inline.mark}>{inlines(inline.children)}</Marked>;
    default:
      return inline satisfies never;
  }
}

const elements = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  deleted: 'del',
  inserted: 'ins',
  highlighted: 'mark',
  quoted: 'q',
  small: 'small',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<InlineMark, string>;

const classes: Partial<Record<InlineMark, string>> = {
  code: styles.code,
  subscript: styles.raised,
  superscript: styles.raised,
};

function Marked({ mark, children }: { mark: InlineMark; children: ReactNode }) {
  const Tag = elements[mark];
  return <Tag className={classes[mark]}>{children}</Tag>;
}
