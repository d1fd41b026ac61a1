import { plainText, type FootnoteReference, type Inline, type InlineMark } from '@galley/content';
import { Fragment, type ReactNode } from 'react';
import * as styles from './inlines.css.js';

/** Renders runs of text: words, marks, links, line breaks and references to notes, never HTML. */
export function inlines(children: readonly Inline[]): ReactNode {
  return runs(children, false);
}

// A call and not a component: a long article has thousands of runs.
function runs(children: readonly Inline[], inLink: boolean): ReactNode[] {
  return children.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return inline.text;
      case 'break':
        return <br key={index} />;
      case 'link':
        return <Fragment key={index}>{linked(inline, inLink)}</Fragment>;
      case 'footnote':
        return inline.reference && !inLink && <Reference key={index} reference={inline.reference} />;
      case 'mark':
        return (
          <Marked key={index} mark={inline.mark}>
            {runs(inline.children, inLink)}
          </Marked>
        );
      default:
        return inline satisfies never;
    }
  });
}

type Link = Extract<Inline, { type: 'link' }>;
type Note = Extract<Inline, { type: 'footnote' }>;

/**
 * HTML has no link in a link: of two, the outer one leads on, and the marks of notes in it follow it. A link without
 * words would be a stop for the keyboard that nobody sees, so it is none (WCAG 2.4.4).
 */
function linked({ href, children }: Link, inLink: boolean): ReactNode {
  if (inLink || plainText(children).trim() === '') return runs(children, inLink);
  return (
    <>
      <a href={href} className={styles.link}>
        {runs(children, true)}
      </a>
      {runs(notesIn(children), false)}
    </>
  );
}

function notesIn(children: readonly Inline[]): Note[] {
  return children.flatMap((inline) => {
    if (inline.type === 'footnote') return [inline];
    return inline.type === 'link' || inline.type === 'mark' ? notesIn(inline.children) : [];
  });
}

/** The mark of a note, as DPUB-ARIA 1.1 has it. Its name has the visible number in it (WCAG 2.5.3). */
function Reference({ reference }: { reference: FootnoteReference }) {
  return (
    <sup className={styles.raised}>
      <a
        href={`#${reference.noteId}`}
        id={reference.id}
        role="doc-noteref"
        aria-label={reference.label}
        className={styles.reference}
      >
        {reference.mark}
      </a>
    </sup>
  );
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
  deleted: styles.deleted,
  emphasis: styles.emphasis,
  highlighted: styles.highlighted,
  quoted: styles.quoted,
  inserted: styles.inserted,
  subscript: styles.raised,
  superscript: styles.raised,
};

function Marked({ mark, children }: { mark: InlineMark; children: ReactNode }) {
  const Tag = elements[mark];
  // Code reads from left to right in every language, and is not for translating.
  const asWritten = mark === 'code' ? ({ dir: 'ltr', translate: 'no' } as const) : {};
  return (
    <Tag {...asWritten} className={classes[mark]}>
      {children}
    </Tag>
  );
}
