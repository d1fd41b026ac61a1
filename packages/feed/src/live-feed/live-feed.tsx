import './live-feed.element.js';
import {
  clockOrDate,
  dayInWords,
  dayKey,
  excerpt,
  message,
  messageParts,
  nodesText,
  wasUpdated,
  type Edition,
  type LivePost,
  type LiveState,
} from '@galley/content';
import { Button, Checkbox, DateTime, Heading, Labels, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import type * as React from 'react';
import { Fragment, useId, type ComponentProps, type ReactNode } from 'react';
import { groupByDay } from '../days/group-by-day.js';
import { eachOnce } from '../each-once/each-once.js';
import { below } from '../heading-level/below.js';
import { ScriptsPlace } from '../other-page/scripts-place.js';
import type { GalleyLiveFeed } from './live-feed.element.js';
import * as styles from './live-feed.css.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-live-feed': React.DetailedHTMLProps<React.HTMLAttributes<GalleyLiveFeed>, GalleyLiveFeed> & {
        [data: `data-${string}`]: string | number | undefined;
      };
    }
  }
}

export interface LiveFeedProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Newest first. An id that comes twice is shown once; pinned posts stand above the others. */
  posts: readonly LivePost[];
  edition: Edition;
  /** Level of the title. A day's heading is one below it, a headline one below its day. */
  headingLevel: HeadingLevel;
  /** What stands under a post's headline: its byline, its text. Rendered on the server, like everything else. */
  children: (post: LivePost) => ReactNode;
  /** Whether news is still expected. What has ended is not asked for again. @default 'live' */
  state?: LiveState;
  /**
   * Address of the same origin that answers with HTML in which a `LiveFeed` of this `name` has the newest posts; its
   * answers should carry an `ETag`. Absent: nothing is asked for, as on a page of earlier posts.
   */
  src?: string;
  /** Seconds from one question to the next, 5 at least. @default 30 */
  every?: number;
  /** @default the edition's words for it */
  title?: ReactNode;
  /** The turns of the whole coverage, where the page has only some of its posts. @default those of `posts` that are key events */
  keyEvents?: readonly LivePost[];
  /** Address of the page with the posts before these. Absent: no link. */
  earlierHref?: string;
  /** Address of the page with the posts after these. Absent: no link, as where these are the newest. */
  newerHref?: string;
  /** Tells the live feeds of one page apart, and begins the id of each post: `live-4711`. @default 'live' */
  name?: string;
}

/**
 * News as it happens, newest first, by day and by the clock. Renders a `<section>`. With script, new posts wait behind a
 * button and come in when the reader presses it (`<galley-live-feed>`); nothing that is being read ever moves by itself.
 * The filter by key events and the list of them need no script.
 */
export function LiveFeed({
  posts,
  edition,
  headingLevel,
  children,
  state = 'live',
  src,
  every = 30,
  title,
  keyEvents,
  earlierHref,
  newerHref,
  name = 'live',
  className,
  ...rest
}: LiveFeedProps) {
  const titleId = useId();
  const pinned = eachOnce(posts.filter((post) => post.pinned === true));
  const pinnedIds = new Set(pinned.map(({ id }) => id));
  const days = groupByDay(
    posts.filter(({ id }) => !pinnedIds.has(id)),
    edition,
  );
  const shownIds = new Set(posts.map(({ id }) => id));
  const turns = keyEvents ?? posts.filter(({ key }) => key === true);
  const follows = src !== undefined && state !== 'ended';
  return (
    <section aria-labelledby={titleId} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={titleId} className={styles.title}>
        {title ?? message(edition, 'live.title')}
      </Heading>
      <galley-live-feed
        data-name={name}
        data-level={headingLevel}
        data-locale={edition.locale}
        data-state={state}
        data-src={follows ? src : undefined}
        data-every={follows ? every : undefined}
        data-waiting={follows ? JSON.stringify(edition.messages['live.waiting']) : undefined}
      >
        <State edition={edition} follows={follows} />
        {follows && <Arrivals edition={edition} />}
        {turns.length > 0 && (
          <KeyEvents
            posts={turns}
            edition={edition}
            headingLevel={below(headingLevel, 1)}
            href={({ id, href }) => (shownIds.has(id) ? `#${name}-${id}` : (href ?? `#${name}-${id}`))}
          />
        )}
        {newerHref !== undefined && (
          <OtherPosts href={newerHref} part="newer-page">
            {message(edition, 'live.newer')}
          </OtherPosts>
        )}
        {pinned.length > 0 && (
          <div className={styles.pinned}>
            <Heading level={below(headingLevel, 1)} className={styles.pinnedTitle}>
              {message(edition, 'live.pinned')}
            </Heading>
            <Posts posts={pinned} edition={edition} headingLevel={below(headingLevel, 2)} name={name} text={children} />
          </div>
        )}
        {days.length === 0 && pinned.length === 0 && <p className={styles.empty}>{message(edition, 'live.empty')}</p>}
        <ScriptsPlace part="newer" className={styles.newer} />
        {days.map(({ day, items }) => (
          <div key={items[0]?.id} data-day={day ?? ''} className={styles.day}>
            {day !== null && (
              <Heading level={below(headingLevel, 1)} className={styles.dayTitle}>
                {dayInWords(edition, day)}
              </Heading>
            )}
            <ScriptsPlace part="newest" className={styles.newest} />
            <Posts
              posts={items}
              edition={edition}
              headingLevel={below(headingLevel, day === null ? 1 : 2)}
              name={name}
              text={children}
            />
          </div>
        ))}
        {earlierHref !== undefined && (
          <OtherPosts href={earlierHref} part="earlier">
            {message(edition, 'live.earlier')}
          </OtherPosts>
        )}
      </galley-live-feed>
    </section>
  );
}

function OtherPosts({ href, part, children }: { href: string; part: string; children: string }) {
  return (
    <p className={styles.otherPosts}>
      <a href={href} data-part={part} className={styles.otherPostsLink}>
        {children}
      </a>
    </p>
  );
}

/** Whether it goes on, and the reader's brake. The words of every state are here: a style shows the ones that hold. */
function State({ edition, follows }: { edition: Edition; follows: boolean }) {
  return (
    <div className={styles.state}>
      <p className={styles.live}>{message(edition, 'label.live')}</p>
      <div role="status" className={styles.stateWords}>
        <p className={styles.paused}>{message(edition, 'live.paused')}</p>
        <p className={styles.ended}>{message(edition, 'live.ended')}</p>
      </div>
      {follows && (
        <button type="button" data-part="hold-posts" className={styles.hold}>
          <span className={styles.holdWords}>{message(edition, 'live.hold')}</span>
          <span className={styles.resumeWords}>{message(edition, 'live.resume')}</span>
        </button>
      )}
    </div>
  );
}

/** Where new posts are offered, and where is said why there are none. Only script can serve it. */
function Arrivals({ edition }: { edition: Edition }) {
  return (
    <>
      {/* It takes no room, lies over the row below it, and stays in sight when that has gone. */}
      <div className={styles.floating}>
        <div className={styles.offer}>
          <Button data-part="show-posts">
            <ScriptsPlace part="count" as="span" />
          </Button>
        </div>
      </div>
      <div className={styles.arrivals}>
        <p className={styles.expected}>{message(edition, 'live.expected')}</p>
        <div role="status" className={styles.status}>
          <p className={styles.held}>{message(edition, 'live.held')}</p>
          <p className={styles.failed}>{message(edition, 'live.failed')}</p>
          <ScriptsPlace part="said" as="p" className={styles.said} />
        </div>
      </div>
    </>
  );
}

/** A line in which a time stands. */
function Updated({ instant, edition }: { instant: string; edition: Edition }) {
  const time = <DateTime instant={instant} edition={edition} format={clockOrDate(edition, instant)} />;
  return messageParts<ReactNode>(edition, 'byline.updated', { time }).map((part) =>
    typeof part === 'string' ? part : <Fragment key={part.name}>{part.value}</Fragment>,
  );
}

interface KeyEventsProps {
  posts: readonly LivePost[];
  edition: Edition;
  headingLevel: HeadingLevel;
  href: (post: LivePost) => string;
}

/** The turns of the story, each a link to its post, and the choice to see nothing else. */
function KeyEvents({ posts, edition, headingLevel, href }: KeyEventsProps) {
  const titleId = useId();
  const today = dayKey(edition, edition.now);
  return (
    <nav aria-labelledby={titleId} className={styles.keyEvents}>
      <Heading level={headingLevel} id={titleId} className={styles.keyEventsTitle}>
        {message(edition, 'live.key-events')}
      </Heading>
      <ScriptsPlace part="newer-keys" className={styles.newer} />
      {groupByDay(posts, edition).map(({ day, items }) => (
        <Fragment key={day}>
          {day !== null && day !== today && <p className={styles.keysDay}>{dayInWords(edition, day)}</p>}
          <ol role="list" className={styles.keys}>
            {items.map((post) => (
              <KeyEvent key={post.id} post={post} edition={edition} href={href(post)} />
            ))}
          </ol>
        </Fragment>
      ))}
      <div className={styles.keyOnlyChoice}>
        <Checkbox data-part="key-only" label={message(edition, 'live.key-only')} />
      </div>
    </nav>
  );
}

function KeyEvent({ post, edition, href }: { post: LivePost; edition: Edition; href: string }) {
  const { id, published, headline, body } = post;
  return (
    <li data-key-of={id}>
      <a href={href} className={styles.keyLink}>
        <DateTime instant={published} edition={edition} format="clock" className={styles.keyTime} />{' '}
        <span className={styles.keyWords}>
          {headline ?? excerpt(nodesText(body), { characters: 80, locale: edition.locale })}
        </span>
      </a>
    </li>
  );
}

interface PostsProps {
  posts: readonly LivePost[];
  edition: Edition;
  headingLevel: HeadingLevel;
  name: string;
  text: LiveFeedProps['children'];
}

function Posts({ posts, edition, headingLevel, name, text }: PostsProps) {
  return (
    <ol role="list" className={styles.list}>
      {posts.map((post) => (
        <Post key={post.id} post={post} edition={edition} headingLevel={headingLevel} name={name} text={text} />
      ))}
    </ol>
  );
}

function Post({ post, edition, headingLevel, name, text }: Omit<PostsProps, 'posts'> & { post: LivePost }) {
  const { id, href = `#${name}-${id}`, published, updated, headline, labels = [], key = false, pinned = false } = post;
  return (
    <li id={`${name}-${id}`} data-id={id} data-key={key ? '' : undefined} className={styles.post}>
      <article className={styles.article}>
        <p className={styles.moment}>
          <a href={href} className={styles.permalink}>
            <DateTime
              instant={published}
              edition={edition}
              format={pinned ? clockOrDate(edition, published) : 'clock'}
            />
          </a>
        </p>
        <div className={styles.postWords}>
          {(key || labels.length > 0) && (
            <div className={styles.marks}>
              {key && <p className={styles.turn}>{message(edition, 'live.key-event')}</p>}
              <Labels labels={labels} edition={edition} />
            </div>
          )}
          {headline !== undefined && (
            <Heading level={headingLevel} className={styles.headline}>
              {headline}
            </Heading>
          )}
          {text(post)}
          {updated !== undefined && wasUpdated(post) && (
            <p className={styles.changed}>
              <Updated instant={updated} edition={edition} />
            </p>
          )}
        </div>
      </article>
    </li>
  );
}
