import { ArticleBody, ArticleHeader } from '@galley/article';
import { message, type ArticleNode, type Edition } from '@galley/content';
import { NewsletterPicker } from '@galley/newsletter';
import type { SignUpAnswer } from '@galley/newsletter/server';
import { ArticleLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';
import { SignUp, subscribe, thanks } from './sign-up.js';

export interface NewslettersPageProps {
  paper: Paper;
  edition: Edition;
  /** What became of a form that was sent without script. */
  answer?: SignUpAnswer;
}

const wayBack = (href: string, text: string): ArticleNode => ({
  type: 'paragraph',
  children: [{ type: 'link', href, children: [{ type: 'text', text }] }],
});

/** The newsletters to choose from; or the answer to a form that was sent without script, with that form once more. */
export function NewslettersPage({ paper, edition, answer }: NewslettersPageProps) {
  const { returnTo, newsletters: asked = [] } = answer ?? {};
  const { base, words } = paper;
  const [first] = asked;
  // The forms on other pages say where they stand, and are for one newsletter each.
  const single = returnTo !== undefined && asked.length === 1 ? first : undefined;
  const isRefused = answer?.state === 'server-rejected' && asked.length === 0;
  const form = { edition, state: answer?.state, email: answer?.email, returnTo };
  return (
    <Sheet paper={paper} edition={edition} path={`${base}/newsletters/`} withForm={false}>
      <ArticleLayout
        header={
          <ArticleHeader
            headline={answer === undefined ? words.newsletters : words.answers[answer.state]}
            standfirst={isRefused ? message(edition, 'newsletter.server-rejected') : undefined}
            edition={edition}
          />
        }
      >
        {single ? (
          <SignUp {...form} paper={paper} newsletter={single} />
        ) : (
          <NewsletterPicker
            {...form}
            action={subscribe(paper)}
            successText={thanks(paper, edition)}
            newsletters={paper.newsletters}
            chosen={asked.map(({ id }) => id)}
            consent={paper.consent}
          />
        )}
        {returnTo !== undefined && <ArticleBody nodes={[wayBack(returnTo, words.wayBack)]} edition={edition} />}
      </ArticleLayout>
    </Sheet>
  );
}
