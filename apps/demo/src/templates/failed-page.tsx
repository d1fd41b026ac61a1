import { NoticePage, type NoticePageProps } from './notice-page.js';

export type FailedPageProps = Pick<NoticePageProps, 'paper' | 'edition'>;

/** What a reader gets instead of a page that could not be made. */
export function FailedPage({ paper, edition }: FailedPageProps) {
  const { base, words } = paper;
  return (
    <NoticePage
      paper={paper}
      edition={edition}
      path={`${base}/`}
      headline={words.failed}
      standfirst={words.failedText}
    />
  );
}
