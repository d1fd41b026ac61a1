import { ArticleHeader } from '@galley/article';
import { clockOrDate, type ArticleSummary, type Edition } from '@galley/content';
import { MostRead, NewsFeed } from '@galley/feed';
import { ArticleLayout } from '@galley/page';
import { DateTime } from '@galley/primitives';
import type { Wire } from '../publication/wire.js';
import { Sheet, type Paper } from './sheet.js';
import * as styles from './wire-page.css.js';

export interface WirePageProps {
  paper: Paper;
  edition: Edition;
  wire: Wire;
  mostRead: readonly ArticleSummary[];
}

/** The news of somebody else, as it comes in. When it does not, the page says so and shows what it last had. */
export function WirePage({ paper, edition, wire, mostRead }: WirePageProps) {
  const { source, home, summaries, readAt, problem } = wire;
  return (
    <Sheet paper={paper} edition={edition} path="/wire/">
      <ArticleLayout
        header={
          <ArticleHeader
            headline="From the wire"
            standfirst={problem !== undefined && <Trouble source={source} readAt={readAt} edition={edition} />}
            meta={
              <p className={styles.source}>
                News of{' '}
                <a href={home} className={styles.link}>
                  {source}
                </a>
                {readAt !== undefined && problem === undefined && (
                  <>
                    , read <Moment instant={readAt} edition={edition} />
                  </>
                )}
              </p>
            }
            edition={edition}
          />
        }
        aside={mostRead.length > 0 ? <MostRead articles={mostRead} edition={edition} headingLevel={2} /> : undefined}
      >
        {readAt !== undefined && (
          <NewsFeed
            articles={summaries}
            edition={edition}
            headingLevel={2}
            name="wire"
            // No pictures: whoever serves them would learn who reads this page.
            excerptCharacters={140}
          />
        )}
      </ArticleLayout>
    </Sheet>
  );
}

type TroubleProps = Pick<Wire, 'source' | 'readAt'> & { edition: Edition };

/** What the trouble is, the report says: it is the newsroom's, not the reader's. */
function Trouble({ source, readAt, edition }: TroubleProps) {
  if (readAt === undefined)
    return `Nothing could be read from ${source} yet. We go on asking; please come back in a while.`;
  return (
    <>
      {source} cannot be read at the moment. This page shows what it last had, read{' '}
      <Moment instant={readAt} edition={edition} />.
    </>
  );
}

/** Today by the clock, and otherwise with its day. */
function Moment({ instant, edition }: { instant: string; edition: Edition }) {
  const format = clockOrDate(edition, instant);
  return (
    <>
      {format === 'clock' ? 'at' : 'on'} <DateTime instant={instant} edition={edition} format={format} />
    </>
  );
}
