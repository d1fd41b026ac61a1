import type { Edition } from '@galley/content';
import { NewsletterPicker, SubscriptionForm } from '@galley/newsletter';
import type { LinkAnswer } from '@galley/newsletter/server';
import { ArticleLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';
import { subscribe, thanks } from './sign-up.js';

export interface SubscriptionPageProps {
  paper: Paper;
  edition: Edition;
  answer: LinkAnswer;
}

/** What the links in newsletter mails open. A link that has ended is followed by the way to a new one. */
export function SubscriptionPage({ paper, edition, answer }: SubscriptionPageProps) {
  return (
    <Sheet paper={paper} edition={edition} path={`${paper.base}/newsletters/`} withForm={false}>
      <ArticleLayout
        header={<SubscriptionForm answer={answer} edition={edition} action={`${paper.base}/newsletters/`} />}
      >
        {answer.state === 'ended' && (
          <NewsletterPicker
            newsletters={paper.newsletters}
            edition={edition}
            action={subscribe(paper)}
            successText={thanks(paper, edition)}
            consent={paper.consent}
          />
        )}
      </ArticleLayout>
    </Sheet>
  );
}
