import { message, plainText, type ArticleNode, type Edition } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { AiNote } from '../ai-note/ai-note.js';
import { ArticleAudio } from '../article-audio/article-audio.js';
import { Correction } from '../correction/correction.js';
import { Embed } from '../embed/embed.js';
import { FactBox } from '../fact-box/fact-box.js';
import { Figure } from '../figure/figure.js';
import { hasWords } from '../footnotes/map-inlines.js';
import { Footnotes } from '../footnotes/footnotes.js';
import type { NumberedNote } from '../footnotes/number-footnotes.js';
import { Gallery } from '../gallery/gallery.js';
import { inlines } from '../inlines/inlines.js';
import { KeyTakeaways } from '../key-takeaways/key-takeaways.js';
import { QuestionsAndAnswers } from '../questions-and-answers/questions-and-answers.js';
import { Quote } from '../quote/quote.js';
import { RelatedCard } from '../related-card/related-card.js';
import { Table } from '../table/table.js';
import { List } from '../text-nodes/text-nodes.js';
import { Timeline } from '../timeline/timeline.js';
import { Video } from '../video/video.js';
import * as styles from './article-body.css.js';

export type NodeOf<Type extends ArticleNode['type']> = Extract<ArticleNode, { type: Type }>;

/** What a node has to know of the body that it stands in. */
export interface Setting {
  edition: Edition;
  headingLevel: 2 | 3 | 4;
  /** The paragraph that begins with a large initial. */
  opening: ArticleNode | undefined;
  notes: ReadonlyMap<ArticleNode, readonly NumberedNote[]>;
  newsletter: ((newsletter: string) => ReactNode) | undefined;
  ad: ((slot: string) => ReactNode) | undefined;
  unknown: 'hide' | 'show';
}

/** One entry for each node type of the union, none less and none more. */
export type NodeRenderers<Node extends { type: string }> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { type: Type }>, setting: Setting) => ReactNode;
};

/** How each node becomes HTML. A node type that is added to the model does not compile until it is rendered here. */
export const nodeRenderers: NodeRenderers<ArticleNode> = {
  paragraph: (node, { opening }) =>
    hasWords(node.children) && (
      <p className={clsx(styles.paragraph, node === opening && styles.opening)}>{inlines(node.children)}</p>
    ),
  heading: (node, setting) => hasWords(node.children) && <BodyHeading node={node} setting={setting} />,
  list: (node) => <List list={node} />,
  quote: ({ kind, paragraphs, cite }) => apart(<Quote kind={kind} paragraphs={paragraphs} cite={cite} />),
  image: ({ picture, placement }) => (
    <div className={styles.figure}>
      <Figure picture={picture} placement={placement} />
    </div>
  ),
  gallery: ({ id, title, pictures }, { edition, headingLevel }) => (
    <div className={styles.figure}>
      <Gallery id={id} title={title} pictures={pictures} edition={edition} headingLevel={headingLevel} />
    </div>
  ),
  related: ({ article }, { edition, headingLevel }) =>
    filled(<RelatedCard article={article} edition={edition} headingLevel={headingLevel} />, styles.onScreen),
  newsletter: ({ newsletter: id }, { newsletter }) => filled(newsletter?.(id), styles.onScreen),
  ad: ({ slot }, { ad }) => filled(ad?.(slot), styles.ad),
  table: ({ caption, head, rows }, { edition }) => (
    <div className={styles.figure}>
      <Table edition={edition} caption={caption} head={head} rows={rows} />
    </div>
  ),
  code: ({ text }, { edition }) => (
    // A stop for the keyboard, because long lines scroll (WCAG 2.1.1). Code reads from left to right in every language.
    <pre
      role="group"
      aria-label={message(edition, 'code.label')}
      tabIndex={0}
      dir="ltr"
      translate="no"
      className={styles.code}
    >
      <code>{text}</code>
    </pre>
  ),
  audio: ({ audio, caption }, { edition }) =>
    apart(<ArticleAudio kind="recording" audio={audio} caption={caption} edition={edition} />),
  video: ({ src, poster, width, height, caption, credit, tracks }, { edition }) => (
    <div className={styles.figure}>
      <Video {...{ src, poster, width, height, caption, credit, tracks, edition }} />
    </div>
  ),
  embed: ({ href, provider, title, source, width, height }, { edition }) =>
    apart(<Embed {...{ href, provider, title, source, width, height, edition }} />),
  correction: ({ correction }, { edition }) => apart(<Correction correction={correction} edition={edition} />),
  'ai-note': ({ use }, { edition }) => apart(<AiNote use={use} edition={edition} />),
  footnotes: (node, { notes, edition, headingLevel }) =>
    apart(<Footnotes notes={notes.get(node) ?? []} edition={edition} headingLevel={headingLevel} />),
  takeaways: ({ title, items }, { edition, headingLevel }) =>
    apart(<KeyTakeaways title={title} items={items} edition={edition} headingLevel={headingLevel} />),
  'fact-box': ({ title, picture, children }, { headingLevel }) =>
    apart(<FactBox title={title} picture={picture} nodes={children} headingLevel={headingLevel} />),
  timeline: ({ title, events }, { edition, headingLevel }) =>
    apart(<Timeline title={title} events={events} edition={edition} headingLevel={headingLevel} />),
  questions: ({ title, items }, { edition, headingLevel }) =>
    apart(<QuestionsAndAnswers title={title} items={items} edition={edition} headingLevel={headingLevel} />),
  divider: () => <hr className={styles.divider} />,
  unknown: ({ name, text }, { unknown }) =>
    unknown === 'show' && (
      <div className={styles.unknown}>
        <code>{name}</code> {text}
      </div>
    ),
};

/** Set a little apart from the text around it. */
function apart(part: ReactNode): ReactNode {
  return <div className={styles.aside}>{part}</div>;
}

/** What the page puts into the text; a place that it leaves empty takes no room. */
function filled(part: ReactNode, className: string): ReactNode {
  return part ? <div className={className}>{part}</div> : null;
}

/**
 * A heading, and beside it, where it has an address, a link to itself. The link is not in the heading, or its words
 * would be read as the heading's, and listed with it.
 */
function BodyHeading({
  node: { level, children, anchor },
  setting: { edition, headingLevel },
}: {
  node: NodeOf<'heading'>;
  setting: Setting;
}) {
  const heading = (
    <Heading
      id={anchor}
      level={Math.min(6, level - 2 + headingLevel) as HeadingLevel}
      className={styles.heading[level]}
    >
      {inlines(children)}
    </Heading>
  );
  if (anchor === undefined) return heading;
  return (
    <div className={styles.anchored}>
      {heading}
      <a
        href={`#${anchor}`}
        aria-label={message(edition, 'heading.anchor', { heading: plainText(children).trim() })}
        className={styles.anchor}
      />
    </div>
  );
}
