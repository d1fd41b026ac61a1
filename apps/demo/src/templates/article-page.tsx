import { ArticleAudio, ArticleBody, ArticleHeader, Byline, Figure } from '@galley/article';
import { readingMinutes, type Article, type ArticleSummary, type Edition } from '@galley/content';
import { EditorsPicks, NewsFeed } from '@galley/feed';
import { NewsletterForm } from '@galley/newsletter';
import { ArticleLayout, EditLink } from '@galley/page';
import { Sheet, subscribe, type Paper } from './sheet.js';

export interface ArticlePageProps {
  article: Article;
  paper: Paper;
  edition: Edition;
  /** What else is new. */
  feed: readonly ArticleSummary[];
  picks: readonly ArticleSummary[];
  /** Only for those who may edit: then the page says where. @default false */
  canEdit?: boolean;
  /** Show what no adapter understood, for development. @default 'hide' */
  unknown?: 'hide' | 'show';
}

/** A whole article page, from the skip link to the footer. */
export function ArticlePage({
  article,
  paper,
  edition,
  feed,
  picks,
  canEdit = false,
  unknown = 'hide',
}: ArticlePageProps) {
  const { headline, kicker, standfirst, labels, authors, published, updated, picture, audio, body, href } = article;
  const asked = body.find((node) => node.type === 'newsletter')?.newsletter;
  const named = paper.newsletters.find(({ id }) => id !== asked) ?? paper.newsletters[0];
  return (
    <Sheet paper={paper} edition={edition} path={href} current={article.section?.href}>
      <ArticleLayout
        header={
          <>
            {canEdit && <EditLink edition={edition} href={article.editHref} />}
            <ArticleHeader
              headline={headline}
              kicker={kicker}
              standfirst={standfirst}
              labels={labels}
              edition={edition}
              meta={
                <Byline
                  authors={authors}
                  published={published}
                  updated={updated}
                  readingMinutes={article.readingMinutes ?? readingMinutes(body, edition.locale)}
                  edition={edition}
                />
              }
            />
          </>
        }
        lead={
          picture && (
            <Figure
              picture={picture}
              placement="full"
              priority
              sizes="(min-width: 80em) 45rem, (min-width: 64em) 58vw, 100vw"
            />
          )
        }
        aside={<NewsFeed articles={feed} edition={edition} headingLevel={2} moreHref="/latest/" />}
        after={
          <>
            <EditorsPicks articles={picks} edition={edition} headingLevel={2} />
            {named && (
              <NewsletterForm newsletter={named} edition={edition} action={subscribe} look="card" returnTo={href} />
            )}
          </>
        }
      >
        {audio && <ArticleAudio audio={audio} edition={edition} />}
        <ArticleBody
          nodes={body}
          edition={edition}
          dropCap
          unknown={unknown}
          newsletter={(id) => {
            const newsletter = paper.newsletters.find((one) => one.id === id);
            return (
              newsletter && (
                <NewsletterForm
                  newsletter={newsletter}
                  edition={edition}
                  action={subscribe}
                  look="inline"
                  returnTo={href}
                />
              )
            );
          }}
        />
      </ArticleLayout>
    </Sheet>
  );
}
