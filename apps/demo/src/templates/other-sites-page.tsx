import { EmbedSettings } from '@galley/article';
import { NoticePage, type NoticePageProps } from './notice-page.js';

export type OtherSitesPageProps = Pick<NoticePageProps, 'paper' | 'edition'>;

/** Where a reader takes back what was allowed to other sites. */
export function OtherSitesPage({ paper, edition }: OtherSitesPageProps) {
  const { base, words } = paper;
  return (
    <NoticePage
      paper={paper}
      edition={edition}
      path={`${base}/other-sites/`}
      headline={words.otherSites}
      standfirst={words.otherSitesText}
    >
      <EmbedSettings edition={edition} />
    </NoticePage>
  );
}
