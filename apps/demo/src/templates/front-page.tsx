import type { ArticleSummary, Edition } from '@galley/content';
import { EditorsPicks, NewsFeed } from '@galley/feed';
import { FrontLayout } from '@galley/page';
import { Card } from '@galley/primitives';
import { Sheet, type Paper } from './sheet.js';
import { SignUp } from './sign-up.js';

export interface FrontPageProps {
  paper: Paper;
  edition: Edition;
  /** The one story that the day is remembered by. Absent where nothing is published yet. */
  lead?: ArticleSummary;
  picks: readonly ArticleSummary[];
  more: readonly ArticleSummary[];
  feed: readonly ArticleSummary[];
}

/** The front page: the lead, what editors chose, the news as it came in. */
export function FrontPage({ paper, edition, lead, picks, more, feed }: FrontPageProps) {
  const { base, words } = paper;
  const [daily] = paper.newsletters;
  return (
    <Sheet paper={paper} edition={edition} path={`${base}/`} size="large">
      <FrontLayout
        aside={<NewsFeed articles={feed} edition={edition} headingLevel={2} moreHref={`${base}/latest/`} />}
        after={
          <>
            {daily && <SignUp paper={paper} newsletter={daily} edition={edition} look="banner" returnTo={`${base}/`} />}
            <EditorsPicks
              articles={more}
              title={words.alsoInThePaper}
              edition={edition}
              headingLevel={2}
              layout="numbered"
            />
          </>
        }
      >
        {lead && (
          <Card
            article={lead}
            edition={edition}
            headingLevel={2}
            layout="lead"
            size="l"
            excerptCharacters={220}
            sizes="(min-width: 64em) 50vw, 100vw"
            priority
          />
        )}
        <EditorsPicks articles={picks} edition={edition} headingLevel={2} />
      </FrontLayout>
    </Sheet>
  );
}
