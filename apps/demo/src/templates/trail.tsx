import { breadcrumbList, type Edition } from '@galley/content';
import { Breadcrumbs, StructuredData } from '@galley/page';
import type { Paper } from './sheet.js';

export interface TrailProps {
  paper: Paper;
  edition: Edition;
  /** What the page is called, and its whole address. */
  title: string;
  url: string;
}

/** From the front page to this one, for readers and for search engines. */
export function Trail({ paper, edition, title, url }: TrailProps) {
  const trail = [{ name: paper.name, href: `${paper.base}/` }, { name: title }];
  const told = breadcrumbList(trail, { url });
  return (
    <>
      {told && <StructuredData data={told} />}
      <Breadcrumbs trail={trail} edition={edition} />
    </>
  );
}
