import type { Article, Correction } from '../article/article.js';
import { plainText } from '../article/plain-text.js';
import { machineDateTime } from '../edition/date-time.js';
import type { Edition } from '../edition/edition.js';
import type { CorrectionData } from './news-article-data.js';
import { said } from './said.js';

/** Those of the whole piece at its top, those in its text, those at its end: in the order in which the page shows them. */
export function correctionsOf(
  { corrections = [], body }: Pick<Article, 'corrections' | 'body'>,
  edition: Edition,
): CorrectionData[] {
  const at = (position: string) => corrections.filter((correction) => correction.position === position);
  const inText = body.flatMap((node) => (node.type === 'correction' ? [node.correction] : []));
  return [...at('top'), ...inText, ...at('end')]
    .filter(({ kind, children }) => kind !== 'update' && plainText(children).trim() !== '')
    .map(({ children, date }: Correction) =>
      said<CorrectionData>({
        '@type': 'CorrectionComment',
        text: plainText(children).trim(),
        datePublished: machineDateTime(edition, date) ?? undefined,
      }),
    );
}
