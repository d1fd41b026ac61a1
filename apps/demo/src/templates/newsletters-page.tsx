import { ArticleBody, ArticleHeader } from '@galley/article';
import { message, type ArticleNode, type Edition } from '@galley/content';
import { NewsletterForm } from '@galley/newsletter';
import type { AnswerPage } from '@galley/newsletter/server';
import { ArticleLayout } from '@galley/page';
import { Sheet, subscribe, type Paper } from './sheet.js';

export interface NewslettersPageProps {
  paper: Paper;
  edition: Edition;
  /** What became of a form that was sent without script. */
  answer?: AnswerPage;
}

const headlines: Record<AnswerPage['state'], string> = {
  done: 'Thank you',
  pending: 'Almost done',
  handled: 'Almost done',
  invalid: 'That address cannot be right',
  'rate-limited': 'Too many tries',
  'server-rejected': 'Your address was not taken',
};

const wayBack = (href: string): ArticleNode => ({
  type: 'paragraph',
  children: [{ type: 'link', href, children: [{ type: 'text', text: 'Back to the page you were reading' }] }],
});

/** The newsletters to choose from; or the answer to a form that was sent without script, with that one form first. */
export function NewslettersPage({ paper, edition, answer }: NewslettersPageProps) {
  const asked = answer?.newsletter;
  const shown = asked === undefined ? paper.newsletters : [asked];
  const refused = answer !== undefined && asked === undefined;
  return (
    <Sheet paper={paper} edition={edition} path="/newsletters/" withForm={false}>
      <ArticleLayout
        header={
          <ArticleHeader
            headline={answer === undefined ? 'Newsletters' : headlines[answer.state]}
            standfirst={refused ? message(edition, 'newsletter.server-rejected') : undefined}
            edition={edition}
          />
        }
      >
        {shown.map((newsletter) => (
          <NewsletterForm
            key={newsletter.id}
            newsletter={newsletter}
            edition={edition}
            action={subscribe}
            state={newsletter === asked ? answer?.state : 'idle'}
            email={newsletter === asked ? answer?.email : undefined}
            returnTo={answer?.returnTo}
          />
        ))}
        {answer?.returnTo !== undefined && <ArticleBody nodes={[wayBack(answer.returnTo)]} edition={edition} />}
      </ArticleLayout>
    </Sheet>
  );
}
