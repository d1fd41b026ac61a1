import type { ArticleSummary } from '../article/article.js';
import type { Notes } from '../report/report.js';

/** What turning one text into nodes needs to know of its surroundings. The copy desk, so to speak. */
export interface Desk {
  notes: Notes;
  /** What relative addresses are relative to. */
  base: string;
  /** Where the site itself serves an address from; foreign ones come back as they are. */
  outward(href: string): string;
  /** The article of the same set whose page this is. */
  articleAt(href: string): ArticleSummary | undefined;
}
