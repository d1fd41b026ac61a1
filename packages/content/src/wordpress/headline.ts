import type { ArticleNode } from '../article/nodes.js';
import { nodesText } from '../article/plain-text.js';
import { dayKey } from '../edition/date-time.js';
import { bidiControls, excerpt } from '../excerpt/excerpt.js';
import { oneLine } from '../html/elements.js';
import { flattened } from '../html/prepared.js';
import type { Notes } from '../report/report.js';
import type { Site } from './options.js';
import type { Post } from './post-shape.js';

/** The title as plain text; empty where there is none. */
export function titleOf(post: Post, notes: Notes): string {
  const { text, markup } = flattened(post.title.rendered);
  if (markup) notes.degraded('title', 'title', 'A headline is plain text: the words are kept.');
  return oneLine(text.replaceAll(bidiControls, ''));
}

/**
 * The title as plain text. A post without one gets the first words of its body; without a body the day of its
 * publication (UTC); without that its slug. A page must have a headline, and an editor reads in the report that it was made.
 */
export function headlineOf(
  post: Post,
  body: readonly ArticleNode[],
  published: string | undefined,
  site: Site,
  notes: Notes,
): string {
  const title = titleOf(post, notes);
  if (title !== '') return title;
  const beginning = firstWords(body, site);
  const day = dayKey({ timeZone: 'UTC' }, published);
  const headline = beginning !== '' ? beginning : (day ?? post.slug);
  const source = beginning !== '' ? 'the first words of the text' : day !== null ? 'its date' : 'its slug';
  notes.degraded(
    'title',
    'title',
    `The post has no title: ${source} stand${beginning !== '' ? '' : 's'} in its place.`,
  );
  return headline;
}

/** As much of the text as a headline is long. */
export function firstWords(body: readonly ArticleNode[], site: Site): string {
  return excerpt(nodesText(body), { characters: 70, locale: site.locale });
}
