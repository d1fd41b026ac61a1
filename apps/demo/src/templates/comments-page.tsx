import { NoticePage, type NoticePageProps } from './notice-page.js';

export type CommentsPageProps = Pick<NoticePageProps, 'paper' | 'edition' | 'path' | 'headline'>;

/** Where the comments on an article would stand: a newspaper has a system of its own for them. */
export function CommentsPage(props: CommentsPageProps) {
  return <NoticePage {...props} standfirst={props.paper.words.commentsText} />;
}
