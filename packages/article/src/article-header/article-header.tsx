import {
  clockOrDate,
  messageParts,
  parseInstant,
  type Author,
  type Edition,
  type Label,
  type Picture,
} from '@galley/content';
import { DateTime, Heading, Image, Kicker, Labels, repeatsLabel, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, type ComponentProps, type ReactNode } from 'react';
import { joinAuthors } from '../byline/join-authors.js';
import { Caption } from '../caption/caption.js';
import * as styles from './article-header.css.js';

interface Parts extends Omit<ComponentProps<'header'>, 'children' | 'title'> {
  headline: ReactNode;
  edition: Edition;
  /** The word or two that name the subject. Left out where a label says the same. */
  kicker?: string;
  /** One or two sentences that lead in. */
  standfirst?: ReactNode;
  /** What kind of piece it is. The layouts `opinion` and `live` say so by themselves. @default [] */
  labels?: readonly Label[];
  /** A page has one heading of level 1: its article's headline. @default 1 */
  headingLevel?: HeadingLevel;
  /** The byline, or whatever stands under the standfirst. */
  meta?: ReactNode;
  /**
   * `standard`: headline over standfirst over byline. `feature`: the headline stands in the picture, on the page's own
   * ground; give it the page's full width, `<ArticleLayout layout="feature">`. `opinion`: who speaks stands beside what is
   * said. `live`: coverage that goes on; when it has ended, the piece is a standard one.
   * @default 'standard'
   */
  layout?: 'standard' | 'feature' | 'opinion' | 'live';
  /** A feature's lead picture, fetched before all others. Its caption and credit stand below it. */
  picture?: Picture;
  /** Who says an opinion. Only those whose role is `by` are shown, with their portraits; the others are the byline's. */
  authors?: readonly Author[];
  /** When live coverage was last added to: an ISO 8601 instant. */
  updated?: string;
}

/** What only one layout shows. */
type OfLayout =
  | { layout?: 'standard'; picture?: never; authors?: never; updated?: never }
  | { layout: 'feature'; picture: Picture; authors?: never; updated?: never }
  | { layout: 'opinion'; authors: readonly Author[]; picture?: never; updated?: never }
  | { layout: 'live'; updated?: string; picture?: never; authors?: never };

/** A layout and what only that layout shows; anything else does not compile. */
export type ArticleHeaderProps = Parts & OfLayout;

/**
 * The head of an article: labels, kicker, headline, standfirst and byline, in one of four layouts; whatever is missing
 * leaves no gap. Its parts are props and not components, because their order and the space between them is what a
 * layout is. Renders a `<header>`.
 */
export function ArticleHeader(props: ArticleHeaderProps) {
  // The parts of the one layout are taken out together, so that none of them reaches the `<header>`.
  const { headline, edition, kicker, standfirst, labels, headingLevel = 1, meta, className, ...others } = props;
  const { layout = 'standard', picture, authors, updated, ...rest } = others;
  const title = (
    <>
      <Above kicker={kicker} labels={withLabelOf(layout, labels)} updated={updated} edition={edition} />
      <Heading level={headingLevel} className={styles.headline[layout]}>
        {headline}
      </Heading>
    </>
  );
  const lead = isShown(standfirst) && <p className={styles.standfirst}>{standfirst}</p>;
  const below = isShown(meta) && <div className={styles.meta}>{meta}</div>;
  return (
    <header {...rest} className={clsx(styles.root[layout], className)}>
      {picture !== undefined ? (
        <>
          <div className={styles.panel}>
            <div className={styles.panelText}>{title}</div>
          </div>
          {(lead || below) && (
            <div className={styles.underPicture}>
              {lead}
              {below}
            </div>
          )}
          <FeaturePicture picture={picture} />
        </>
      ) : authors !== undefined ? (
        <>
          <div className={styles.said}>
            {title}
            {lead}
          </div>
          <Speakers authors={authors} edition={edition}>
            {below}
          </Speakers>
        </>
      ) : (
        <>
          {title}
          {lead}
          {below}
        </>
      )}
    </header>
  );
}

/** Nodes of which React makes nothing. */
function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== '' && typeof node !== 'boolean';
}

/** An opinion or a live report is called so in words, whatever the data forgot (WCAG 1.4.1). */
function withLabelOf(layout: ArticleHeaderProps['layout'], labels: readonly Label[] = []): readonly Label[] {
  return layout === 'opinion' || layout === 'live' ? [layout, ...labels] : labels;
}

interface AboveProps extends Pick<ArticleHeaderProps, 'kicker' | 'updated' | 'edition'> {
  labels: readonly Label[];
}

function Above({ kicker, labels, updated, edition }: AboveProps) {
  const hasKicker = kicker !== undefined && kicker !== '' && !repeatsLabel(kicker, labels, edition);
  if (!hasKicker && labels.length === 0) return null;
  return (
    <div className={styles.above}>
      <Labels labels={labels} edition={edition} />
      {hasKicker && <Kicker>{kicker}</Kicker>}
      {updated !== undefined && parseInstant(updated) !== null && (
        <p className={styles.updated}>
          <Said edition={edition} message="byline.updated" name="time">
            <DateTime instant={updated} edition={edition} format={clockOrDate(edition, updated)} />
          </Said>
        </p>
      )}
    </div>
  );
}

function FeaturePicture({ picture }: { picture: Picture }) {
  return (
    <figure className={styles.figure}>
      <div className={styles.picture}>
        <div className={styles.pictureBox}>
          <Image picture={picture} ratio="fill" sizes="100vw" priority />
        </div>
      </div>
      <Caption credit={picture.credit} rights={picture.rights} className={styles.caption}>
        {picture.caption}
      </Caption>
    </figure>
  );
}

interface SpeakersProps extends Required<Pick<Parts, 'authors' | 'edition'>> {
  children: ReactNode;
}

function Speakers({ authors, edition, children }: SpeakersProps) {
  const speaking = authors.filter(({ role = 'by' }) => role === 'by');
  const portraits = speaking.flatMap(({ avatar }) => avatar ?? []);
  if (speaking.length === 0 && !children) return null;
  return (
    <div className={styles.speakers}>
      {portraits.length > 0 && (
        <div className={styles.portraits}>
          {portraits.map((portrait, index) => (
            <span key={index} className={styles.portrait[portraits.length === 1 ? 'alone' : 'inCompany']}>
              {/* The name stands beside it. */}
              <Image picture={{ ...portrait, alt: { decorative: true } }} ratio="1:1" sizes="184px" />
            </span>
          ))}
        </div>
      )}
      <div className={styles.names}>
        {speaking.length > 0 && (
          <p className={styles.name}>
            <Said edition={edition} message="byline.by" name="names">
              {joinAuthors(speaking, edition)}
            </Said>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

interface SaidProps {
  edition: Edition;
  message: 'byline.by' | 'byline.updated';
  /** Name of the place in the message that the children take. */
  name: string;
  children: ReactNode;
}

function Said({ edition, message, name, children }: SaidProps) {
  return messageParts(edition, message, { [name]: children }).map((part, index) => (
    <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>
  ));
}
