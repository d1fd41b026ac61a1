import type { ArticleSummary, Edition } from '@galley/content';
import { CardList, MostRead } from '@galley/feed';
import { FrontLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';
import { Trail } from './trail.js';

export interface TopicPageProps {
  paper: Paper;
  edition: Edition;
  /** What these articles have in common: a section, a tag, an author. */
  title: string;
  path: string;
  /** The page's own absolute address. */
  url: string;
  articles: readonly ArticleSummary[];
  mostRead: readonly ArticleSummary[];
}

/** From how many articles on the list is long enough to have ten beside it. */
const longFrom = 7;

/** Everything that was published in a section, under a tag, by an author. */
export function TopicPage({ paper, edition, title, path, url, articles, mostRead }: TopicPageProps) {
  const most = mostRead.slice(0, articles.length < longFrom ? 5 : 10);
  return (
    <Sheet paper={paper} edition={edition} path={path} current={path}>
      <FrontLayout
        before={<Trail paper={paper} edition={edition} title={title} url={url} />}
        aside={most.length > 0 ? <MostRead articles={most} edition={edition} headingLevel={2} /> : undefined}
      >
        <CardList
          articles={articles.map((article) => under(title, article, edition))}
          edition={edition}
          headingLevel={1}
          title={title}
        />
      </FrontLayout>
    </Sheet>
  );
}

/** Below “The Port”, no kicker says “The Port” again. */
function under(title: string, { kicker = '', ...article }: ArticleSummary, { locale }: Edition): ArticleSummary {
  const isSaid = kicker.toLocaleLowerCase(locale) === title.toLocaleLowerCase(locale);
  return kicker === '' || isSaid ? article : { ...article, kicker };
}
