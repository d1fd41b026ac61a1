import { ArticleBody, ArticleHeader } from '@galley/article';
import type { ArticleNode, Edition, Inline, TableCell } from '@galley/content';
import type { AdapterReport } from '@galley/content/wordpress';
import { ArticleLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';

export interface ReportPageProps {
  paper: Paper;
  edition: Edition;
  reports: readonly AdapterReport[];
  /** What became of feeds from elsewhere. @default [] */
  feeds?: readonly AdapterReport[];
  /** What could not be used at all, in words. */
  problems: readonly string[];
}

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];
const cells = (...texts: string[]): readonly TableCell[] => texts.map((text) => ({ children: words(text) }));

function nodesOf({ reports, problems }: Pick<ReportPageProps, 'reports' | 'problems'>): readonly ArticleNode[] {
  const lost = reports.filter(({ degraded, dropped }) => degraded.length + dropped.length > 0);
  return [
    ...problems.map((problem): ArticleNode => ({ type: 'paragraph', children: words(problem) })),
    ...lost.flatMap(({ id, headline, rendered, degraded, dropped }): ArticleNode[] => [
      { type: 'heading', level: 2, children: words(headline), anchor: `post-${id}` },
      {
        type: 'table',
        caption: `${rendered} rendered, ${degraded.length} degraded, ${dropped.length} dropped`,
        head: [['Where', 'What', 'Why'].map((title) => ({ children: words(title), heads: 'column' }))],
        rows: [
          ...dropped.map(({ path, what, why }) => cells(path, `${what} (dropped)`, why)),
          ...degraded.map(({ path, what, why }) => cells(path, what, why)),
        ],
      },
    ]),
  ];
}

/** What the content adapter made of each post and feed: nothing is dropped in silence. */
export function ReportPage({ paper, edition, reports, feeds = [], problems }: ReportPageProps) {
  const count = (of: 'degraded' | 'dropped') => reports.reduce((sum, report) => sum + report[of].length, 0);
  const rendered = reports.reduce((sum, report) => sum + report.rendered, 0);
  return (
    <Sheet paper={paper} edition={edition} path="/report/">
      <ArticleLayout
        header={
          <ArticleHeader
            headline="How these pages were made"
            standfirst={`${reports.length} posts were read. ${rendered} nodes are shown as they were meant, ${count('degraded')} in a plainer form, ${count('dropped')} not at all. ${problems.length === 0 ? 'Nothing else went wrong.' : 'What else went wrong comes first.'}`}
            edition={edition}
          />
        }
      >
        <ArticleBody nodes={nodesOf({ reports: [...feeds, ...reports], problems })} edition={edition} />
      </ArticleLayout>
    </Sheet>
  );
}
