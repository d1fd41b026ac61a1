import { ArticleBody, ArticleHeader } from '@galley/article';
import type { Edition } from '@galley/content';
import { ArticleLayout } from '@galley/page';
import { Button } from '@galley/primitives';
import type { Subscription } from '../publication/publish.js';
import { Sheet, type Paper } from './sheet.js';

export interface SubscribePageProps {
  paper: Paper;
  subscription: Subscription;
  edition: Edition;
  path: string;
  isSubscriber: boolean;
  /** The page that a reader came from, and wants to read on. */
  returnTo?: string;
}

/** Where a reader becomes a subscriber, and stops being one. */
export function SubscribePage({ paper, subscription, edition, path, isSubscriber, returnTo }: SubscribePageProps) {
  const { headline, text } = isSubscriber ? subscription.welcome : subscription.terms;
  return (
    <Sheet paper={paper} edition={edition} path={path}>
      <ArticleLayout header={<ArticleHeader headline={headline} standfirst={text} edition={edition} />}>
        <ArticleBody
          nodes={[{ type: 'paragraph', children: [{ type: 'text', text: paper.words.noMoney }] }]}
          edition={edition}
        />
        <form method="post" action={path}>
          <input type="hidden" name="subscribe" value={isSubscriber ? 'no' : 'yes'} />
          {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
          <Button type="submit">{isSubscriber ? subscription.cancel : subscription.subscribe}</Button>
        </form>
      </ArticleLayout>
    </Sheet>
  );
}
