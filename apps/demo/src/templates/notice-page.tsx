import type { Edition } from '@galley/content';
import { ArticleHeader } from '@galley/article';
import { ArticleLayout } from '@galley/page';
import type { ReactNode } from 'react';
import { Sheet, type Paper } from './sheet.js';

export interface NoticePageProps {
  paper: Paper;
  edition: Edition;
  path: string;
  headline: string;
  standfirst?: string;
  children?: ReactNode;
}

/** A page that says one thing: that nothing is here, that something went wrong, what a form's answer is. */
export function NoticePage({ paper, edition, path, headline, standfirst, children }: NoticePageProps) {
  return (
    <Sheet paper={paper} edition={edition} path={path}>
      <ArticleLayout header={<ArticleHeader headline={headline} standfirst={standfirst} edition={edition} />}>
        {children}
      </ArticleLayout>
    </Sheet>
  );
}
