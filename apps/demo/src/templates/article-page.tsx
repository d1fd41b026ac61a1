import {
  AiNote,
  ArticleAudio,
  ArticleBody,
  ArticleHeader,
  ArticleTools,
  AuthorBio,
  Byline,
  CommentCount,
  Correction,
  Figure,
  SaveButton,
  ShareBar,
  Tags,
  Translations,
} from '@galley/article';
import {
  articleMinutes,
  freePart,
  liveBlogPosting,
  newestMoment,
  newsArticle,
  type Article,
  type ArticleSummary,
  type Edition,
  type LiveCoverage,
  type NotePosition,
} from '@galley/content';
import { EditorsPicks, NewsFeed } from '@galley/feed';
import { AdSlot, ArticleLayout, EditLink, MembershipBanner, Paywall, StructuredData } from '@galley/page';
import { Image } from '@galley/primitives';
import type { LivePosts as PageOfPosts } from '../publication/choose.js';
import { LivePosts } from './live-posts.js';
import { Sheet, type Paper } from './sheet.js';
import { SignUp } from './sign-up.js';

export interface ArticlePageProps {
  article: Article;
  paper: Paper;
  edition: Edition;
  /** What else is new. */
  feed: readonly ArticleSummary[];
  picks: readonly ArticleSummary[];
  /** What happens while it is read, and the part of it that this page shows. Absent: the article is not live coverage. */
  live?: { coverage: LiveCoverage; shown: PageOfPosts };
  /** The page's own absolute address, which readers pass on. */
  url: string;
  /** Whether the reader pays for the publication. @default false */
  isSubscriber?: boolean;
  /** Whether the reader has it on the reading list. @default false */
  saved?: boolean;
  /** Only for those who may edit: then the page says where. @default false */
  canEdit?: boolean;
  /** Show what no adapter understood, for development. @default 'hide' */
  unknown?: 'hide' | 'show';
}

/** How much of an article for subscribers everybody may read. */
const freeParagraphs = 3;

/** A whole article page, from the skip link to the footer. */
export function ArticlePage({
  article,
  paper,
  edition,
  feed,
  picks,
  live,
  url,
  isSubscriber = false,
  saved,
  canEdit,
  unknown,
}: ArticlePageProps) {
  const { headline, picture, href, layout } = article;
  const { subscription } = isSubscriber ? {} : paper;
  const part =
    article.access === 'subscribers' && subscription !== undefined
      ? freePart(article.body, { paragraphs: freeParagraphs })
      : { nodes: article.body, isCut: false };
  const body = part.nodes;
  // A recording reads out the rest, too.
  const audio = part.isCut ? undefined : article.audio;
  const asked = body.find((node) => node.type === 'newsletter')?.newsletter;
  const named = paper.newsletters.find(({ id }) => id !== asked) ?? paper.newsletters[0];
  const overPicture = layout === 'feature' && picture !== undefined;
  const publication = { name: paper.name, url: new URL(`${paper.base}/`, url).href };
  const told = { article, url, publication, edition };
  return (
    <Sheet paper={paper} edition={edition} path={href} current={article.section?.href}>
      <StructuredData
        data={
          live === undefined
            ? newsArticle({ ...told, part })
            : liveBlogPosting({
                ...told,
                // The first moment is told where it stands.
                coverage: { state: live.coverage.state, ended: live.coverage.ended, posts: live.shown.posts },
              })
        }
      />
      <ArticleLayout
        layout={overPicture ? 'feature' : 'standard'}
        header={
          <Head
            base={paper.base}
            article={article}
            coverage={live?.coverage}
            edition={edition}
            saved={saved}
            canEdit={canEdit}
          />
        }
        lead={
          picture !== undefined &&
          !overPicture && (
            <Figure
              picture={picture}
              placement="full"
              priority
              sizes="(min-width: 80em) 45rem, (min-width: 64em) 58vw, 100vw"
            />
          )
        }
        aside={<NewsFeed articles={feed} edition={edition} headingLevel={2} moreHref={`${paper.base}/latest/`} />}
        after={
          <>
            <EditorsPicks articles={picks} edition={edition} headingLevel={2} />
            {named && <SignUp paper={paper} newsletter={named} edition={edition} look="card" returnTo={href} />}
          </>
        }
      >
        <Notes article={article} edition={edition} position="top" />
        {audio && (
          <ArticleAudio audio={audio} edition={edition} nowPlaying={{ headline, publication: paper.name, picture }} />
        )}
        <ArticleBody
          id="text"
          nodes={body}
          edition={edition}
          dropCap
          unknown={unknown}
          ad={() => <Advertisement paper={paper} edition={edition} />}
          newsletter={(id) => {
            const newsletter = paper.newsletters.find((one) => one.id === id);
            return (
              newsletter && (
                <SignUp paper={paper} newsletter={newsletter} edition={edition} look="inline" returnTo={href} />
              )
            );
          }}
        />
        {part.isCut && subscription && (
          <Paywall
            headline={subscription.wall.headline}
            edition={edition}
            subscribe={{ name: subscription.subscribe, href: subscribeHref(paper, href) }}
          >
            {subscription.wall.text}
          </Paywall>
        )}
        {live && <LivePosts {...live} href={href} edition={edition} />}
        <Notes article={article} edition={edition} position="end" />
        {!part.isCut && live === undefined && subscription && (
          <MembershipBanner
            campaign={subscription.campaign}
            headline={subscription.appeal.headline}
            edition={edition}
            join={{ name: subscription.subscribe, href: subscribeHref(paper, href) }}
          >
            {subscription.appeal.text}
          </MembershipBanner>
        )}
        <Tags tags={article.tags} edition={edition} />
        <ShareBar href={url} headline={headline} edition={edition} />
        <AuthorBio authors={article.authors} edition={edition} />
      </ArticleLayout>
    </Sheet>
  );
}

/** Where readers subscribe, and come back from. */
function subscribeHref({ base }: Paper, path: string): string {
  return `${base}/subscribe/?${new URLSearchParams({ returnTo: path })}`;
}

function Advertisement({ paper: { advertisement }, edition }: Pick<ArticlePageProps, 'paper' | 'edition'>) {
  return (
    <AdSlot edition={edition} format="rectangle">
      {advertisement && (
        <a href={advertisement.href} rel="sponsored noopener">
          <Image picture={advertisement.picture} sizes="300px" />
        </a>
      )}
    </AdSlot>
  );
}

interface HeadProps extends Pick<ArticlePageProps, 'article' | 'edition' | 'saved' | 'canEdit'> {
  base: string;
  coverage?: LiveCoverage;
}

function Head({ base, article, coverage, edition, saved, canEdit }: HeadProps) {
  const { headline, kicker, standfirst, picture, authors, published, comments } = article;
  const updated = coverage === undefined ? article.updated : newestMoment([article, ...coverage.posts]);
  // What has ended is an article like others.
  const hasEnded = coverage?.state === 'ended';
  const layout = hasEnded ? 'standard' : article.layout;
  const labels = hasEnded ? article.labels.filter((label) => label !== 'live') : article.labels;
  const parts = { headline, kicker, standfirst, labels, edition };
  // In an opinion the author stands in the head already.
  const named = layout === 'opinion' ? authors.filter(({ role = 'by' }) => role !== 'by') : authors;
  const meta = (
    <>
      <Byline
        authors={named}
        published={published}
        updated={layout === 'live' ? undefined : updated}
        // News that goes on has no length.
        readingMinutes={coverage === undefined ? articleMinutes(article, edition.locale) : undefined}
        edition={edition}
        // News of this hour is told by how long ago it was; the rest by its date, as a paper does.
        relative={layout === 'live' || labels.includes('breaking')}
      />
      <Translations translations={article.translations ?? []} edition={edition} />
      <ArticleTools>
        {comments && <CommentCount {...comments} edition={edition} />}
        <SaveButton
          article={article.id}
          action={`${base}/reading-list/`}
          saved={saved}
          edition={edition}
          returnTo={article.href}
        />
        {canEdit === true && <EditLink edition={edition} href={article.editHref} />}
      </ArticleTools>
    </>
  );
  if (layout === 'feature' && picture)
    return <ArticleHeader {...parts} layout="feature" picture={picture} meta={meta} />;
  if (layout === 'opinion') return <ArticleHeader {...parts} layout="opinion" authors={authors} meta={meta} />;
  if (layout === 'live') return <ArticleHeader {...parts} layout="live" updated={updated ?? published} meta={meta} />;
  return <ArticleHeader {...parts} meta={meta} />;
}

interface NotesProps extends Pick<ArticlePageProps, 'article' | 'edition'> {
  position: NotePosition;
}

/** What the newsroom has to say about the piece: what was put right, and what machines did. */
function Notes({ article: { corrections = [], aiUse }, edition, position }: NotesProps) {
  const here = corrections.filter((correction) => correction.position === position);
  const use = aiUse?.position === position ? aiUse : undefined;
  if (here.length === 0 && use === undefined) return null;
  return (
    <div>
      {here.map((correction, index) => (
        <Correction key={index} correction={correction} edition={edition} />
      ))}
      {use && <AiNote use={use} edition={edition} />}
    </div>
  );
}
