import {
  embedAddress,
  embedNames,
  message,
  messageParts,
  type Edition,
  type EmbedSource,
  type TextMessageKey,
} from '@galley/content';
import { clsx } from 'clsx';
import { Fragment, useId, type ComponentProps, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import type { GalleyEmbed } from './embed.element.js';
import './embed.element.js';
import { sandboxes, shapeOf, type FrameShape } from './frame-shape.js';
import * as styles from './embed.css.js';

type HostProps = HTMLAttributes<GalleyEmbed> & RefAttributes<GalleyEmbed>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-embed': HostProps;
    }
  }
}

export interface EmbedProps extends Omit<ComponentProps<'figure'>, 'children' | 'title'> {
  /** The thing's page at the other site. The link to it is there for everybody, with script and without. */
  href: string;
  edition: Edition;
  /** How the other site is called. @default the provider's name, otherwise the host of `href` */
  provider?: string;
  /** What it is: the film's title, the chart's headline, the words of the post. */
  title?: string;
  /** Who and which, as `embedSource(href)` finds it. Without it, the link is all. */
  source?: EmbedSource;
  /** Shape of the place that is kept for it, in any unit. @default what the provider's things usually have */
  width?: number;
  height?: number;
}

/**
 * Something of another site: a link to it, which the reader can have shown in place. Before the reader agrees nothing
 * is asked of that site; what was agreed is remembered for its provider and can be taken back. Renders a `<figure>`.
 */
export function Embed({ href, edition, provider, title, source, width, height, className, ...rest }: EmbedProps) {
  const id = useId();
  const address = source && embedAddress(source, edition);
  const onBlack = source && embedAddress(source, edition, 'dark');
  const name = provider ?? (source === undefined ? hostOf(href) : embedNames[source.provider]);
  const says = (key: TextMessageKey) => withName(edition, key, name);
  if (source === undefined || address === undefined) {
    return (
      <figure {...rest} className={clsx(styles.root, className)}>
        <a href={href} className={styles.plainLink}>
          {title ?? says('embed.open')}
        </a>
      </figure>
    );
  }
  const shape = shapeOf(source.provider, width, height);
  const titled = { 'aria-describedby': `${id}title` };
  return (
    <galley-embed
      data-provider={source.provider}
      data-name={(shape.kind !== 'post' && title) || message(edition, 'embed.from', { provider: name })}
      data-sandbox={sandboxes[source.provider]}
      data-address-dark={onBlack === address ? undefined : onBlack}
      data-address={address}
    >
      <figure {...rest} className={clsx(styles.root, className)}>
        <a href={`#${id}end`} className={styles.skip}>
          {says('embed.skip')}
        </a>
        <p id={`${id}title`} className={styles.words}>
          <span className={styles.from}>{says('embed.from')}</span>
          {title !== undefined && (
            <>
              {' '}
              <span className={styles.title[shape.kind]}>{title}</span>
            </>
          )}
        </p>
        <div className={styles.box}>
          <svg
            viewBox={`0 0 ${shape.width} ${shape.height}`}
            aria-hidden="true"
            className={styles.reserved[shape.look]}
          />
          <div className={styles.cover}>
            <Glyph kind={shape.kind} />
            <div className={styles.buttons}>
              <button type="button" value="once" {...titled} className={styles.show}>
                {message(edition, 'embed.show')}
              </button>
              <button type="button" value="always" className={styles.quiet}>
                {says('embed.always')}
              </button>
            </div>
            <p className={styles.notice}>{says('embed.notice')}</p>
          </div>
          <div data-place className={styles.place[shape.look]} />
        </div>
        <p className={styles.foot}>
          <a href={href} {...titled} className={styles.link}>
            {says('embed.open')}
          </a>
          <button type="button" value="stop" className={styles.stop}>
            {says('embed.revoke')}
          </button>
        </p>
        <span id={`${id}end`} tabIndex={-1} className={styles.end}>
          {says('embed.skipped')}
        </span>
      </figure>
    </galley-embed>
  );
}

const strokes: Readonly<Record<FrameShape['kind'], string>> = {
  film: 'M20 15.5v17L34 24z',
  post: 'M13 16h22v14H23l-6 5v-5h-4z',
  chart: 'M12 34h24M16 34V24M24 34V15M32 34V20',
};

/** What would be here, for the eye: a film, a post, a chart. */
function Glyph({ kind }: Pick<FrameShape, 'kind'>) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={styles.glyph}>
      <circle cx="24" cy="24" r="23.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={strokes[kind]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}

/** A message with the provider's name in it, which may be of another script than the words around it. */
export function withName(edition: Edition, key: TextMessageKey, name: string): ReactNode {
  return messageParts<ReactNode>(edition, key, { provider: <bdi>{name}</bdi> }).map((part, index) => (
    <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>
  ));
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href;
}
