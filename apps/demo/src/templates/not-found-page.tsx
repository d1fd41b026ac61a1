import { NoticePage, type NoticePageProps } from './notice-page.js';

export type NotFoundPageProps = Pick<NoticePageProps, 'paper' | 'edition'>;

/** What a reader gets at an address where nothing is printed. */
export function NotFoundPage({ paper, edition }: NotFoundPageProps) {
  const { base, words } = paper;
  return (
    <NoticePage
      paper={paper}
      edition={edition}
      path={`${base}/`}
      headline={words.nothingHere}
      standfirst={words.nothingHereText}
    />
  );
}
