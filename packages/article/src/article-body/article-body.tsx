import { message, plainText, type ArticleNode, type Edition, type Inline, type TableCell } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, type ComponentProps, type ReactNode } from 'react';
import { Caption } from '../caption/caption.js';
import { Figure } from '../figure/figure.js';
import { RelatedCard } from '../related-card/related-card.js';
import * as styles from './article-body.css.js';
import * as runs from '../inlines/inlines.css.js';
import { inlines } from '../inlines/inlines.js';
import { List } from '../text-nodes/text-nodes.js';

type NodeOf<Type extends ArticleNode['type']> = Extract<ArticleNode, { type: Type }>;

export interface ArticleBodyProps extends Omit<ComponentProps<'div'>, 'children'> {
  nodes: readonly ArticleNode[];
  edition: Edition;
  /** Begin with a large initial, where the brand has one and the first paragraph is long enough for it. @default false */
  dropCap?: boolean;
  /** Level of related cards and of the article's own headings of level 2; deeper ones follow. @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** What stands where the text has room for a newsletter. Without it such a place stays empty. */
  newsletter?: (newsletter: string) => ReactNode;
  /** What becomes of a node that no adapter understood: nothing, or a box that an editor cannot miss. @default 'hide' */
  unknown?: 'hide' | 'show';
  /** Called for each node that was not understood, so that a site can log it. */
  onUnknown?: (node: NodeOf<'unknown'>) => void;
}

/** The text of an article, node by node. Renders a `<div>`. */
export function ArticleBody({
  nodes,
  edition,
  dropCap = false,
  headingLevel = 2,
  newsletter,
  unknown = 'hide',
  onUnknown,
  className,
  ...rest
}: ArticleBodyProps) {
  const opening = dropCap ? openingParagraph(nodes) : -1;
  const render = (node: ArticleNode, index: number): ReactNode => {
    switch (node.type) {
      case 'paragraph':
        return <p className={clsx(styles.paragraph, index === opening && styles.opening)}>{inlines(node.children)}</p>;
      case 'heading':
        return (
          <Heading
            id={node.anchor}
            level={Math.min(6, node.level - 2 + headingLevel) as HeadingLevel}
            className={styles.heading[node.level]}
          >
            {inlines(node.children)}
          </Heading>
        );
      case 'list':
        return <List list={node} />;
      case 'quote':
        return <Quote quote={node} />;
      case 'image':
        return (
          <div className={styles.figure}>
            <Figure picture={node.picture} placement={node.placement} />
          </div>
        );
      case 'related':
        return (
          <div className={styles.aside}>
            <RelatedCard article={node.article} edition={edition} headingLevel={headingLevel} />
          </div>
        );
      case 'newsletter': {
        const form = newsletter?.(node.newsletter);
        return form ? <div className={styles.aside}>{form}</div> : null;
      }
      case 'table':
        return <Table table={node} />;
      case 'code':
        return (
          <pre tabIndex={0} className={clsx(styles.code, styles.scroll)}>
            <code>{node.text}</code>
          </pre>
        );
      case 'audio':
        return (
          <figure className={styles.mediaFigure}>
            <audio controls preload="none" src={node.audio.src} className={styles.player}>
              <a href={node.audio.src}>{message(edition, 'audio.unavailable')}</a>
            </audio>
            <Caption>{node.caption}</Caption>
          </figure>
        );
      case 'video':
        return (
          <figure className={styles.mediaFigure}>
            <video
              controls
              preload="none"
              src={node.src}
              poster={node.poster}
              width={node.width ?? 1600}
              height={node.height ?? 900}
              className={styles.media}
            >
              <a href={node.src}>{node.caption ?? node.src}</a>
            </video>
            <Caption>{node.caption}</Caption>
          </figure>
        );
      case 'embed':
        return (
          <p className={styles.embed}>
            <a href={node.href} className={runs.link}>
              {node.title ?? message(edition, 'embed.open', { provider: node.provider ?? hostOf(node.href) })}
            </a>
          </p>
        );
      case 'gallery':
      case 'ad':
      case 'correction':
      case 'ai-note':
      case 'footnotes':
      case 'takeaways':
      case 'fact-box':
      case 'timeline':
      case 'questions':
        return null;
      case 'divider':
        return <hr className={styles.divider} />;
      case 'unknown':
        onUnknown?.(node);
        return unknown === 'show' ? (
          <div className={styles.unknown}>
            <code>{node.name}</code> {node.text}
          </div>
        ) : null;
      default:
        return node satisfies never;
    }
  };
  return (
    <div {...rest} className={clsx(styles.root, className)}>
      {nodes.map((node, index) => (
        <Fragment key={index}>{render(node, index)}</Fragment>
      ))}
    </div>
  );
}

/** The first paragraph, if it has the three lines or so that a large initial needs beside it. */
function openingParagraph(nodes: readonly ArticleNode[]): number {
  const index = nodes.findIndex((node) => node.type === 'paragraph');
  const first = nodes[index];
  return first?.type === 'paragraph' && plainText(first.children).length >= 180 ? index : -1;
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href;
}

/** Paragraphs of a quotation inside its `<blockquote>`; who said it outside (HTML, “the blockquote element”). */
function Quote({ quote: { kind, paragraphs, cite } }: { quote: NodeOf<'quote'> }) {
  return (
    <figure className={styles.quote[kind]}>
      <blockquote className={styles.quoted}>
        {paragraphs.map((paragraph: readonly Inline[], index) => (
          <p key={index} className={styles.words[kind]}>
            {inlines(paragraph)}
          </p>
        ))}
      </blockquote>
      {cite !== undefined && cite.length > 0 && <figcaption className={styles.cite}>{inlines(cite)}</figcaption>}
    </figure>
  );
}

function Table({ table: { caption, head, rows } }: { table: NodeOf<'table'> }) {
  return (
    <div
      role="group"
      tabIndex={0}
      {...(caption === undefined ? {} : { 'aria-label': caption })}
      className={styles.scroll}
    >
      <table className={styles.table}>
        {caption !== undefined && <caption className={styles.tableCaption}>{caption}</caption>}
        {head.length > 0 && (
          <thead>
            <Rows rows={head} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows} />
        </tbody>
      </table>
    </div>
  );
}

function Rows({ rows }: { rows: readonly (readonly TableCell[])[] }) {
  return rows.map((row, index) => (
    <tr key={index}>
      {row.map(({ children, heads, columns, rows: spanned }, position) => {
        const Tag = heads === undefined ? 'td' : 'th';
        return (
          <Tag
            key={position}
            {...(heads === undefined ? {} : { scope: heads === 'column' ? 'col' : 'row' })}
            {...(columns === undefined ? {} : { colSpan: columns })}
            {...(spanned === undefined ? {} : { rowSpan: spanned })}
            className={styles.cell}
          >
            {inlines(children)}
          </Tag>
        );
      })}
    </tr>
  ));
}
