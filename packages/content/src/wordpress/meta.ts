import { labels, type Article, type Audio, type Label } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import { checkedMedia } from '../html/addresses.js';
import type { Notes } from '../report/report.js';
import { fieldsOf, textField } from './embedded.js';
import type { Site } from './options.js';
import type { Post } from './post-shape.js';

const provenances: readonly Audio['provenance'][] = ['human', 'ai-assisted', 'ai'];

/** The labels of `meta.labels` that are in the closed set. */
export function labelsOf(post: Post, notes: Notes): Label[] {
  const given = fieldsOf(post.meta)['labels'] ?? [];
  const kept = (Array.isArray(given) ? given : [given]).flatMap((value: unknown, index): Label[] => {
    const label = labels.find((known) => known === value);
    if (label !== undefined) return [label];
    notes.dropped(`meta.labels[${index}]`, 'label', `${JSON.stringify(value)} is none of ${labels.join(', ')}.`);
    return [];
  });
  return [...new Set(kept)];
}

/** `meta.kicker`, or nothing. */
export function kickerOf(post: Post): string {
  return textField(fieldsOf(post.meta)['kicker']);
}

/** The recording of `meta.audio`. Who speaks must be said: nobody here may guess whether a voice is a person's. */
export function audioOf(post: Post, site: Site, notes: Notes): Audio | undefined {
  const audio = fieldsOf(fieldsOf(post.meta)['audio']);
  if (audio['src'] === undefined || audio['src'] === '') return undefined;
  const src = checkedMedia(audio['src'], site.base);
  const provenance = provenances.find((known) => known === audio['provenance']);
  if (src === undefined || provenance === undefined) {
    const why =
      src === undefined
        ? 'The recording has no address of the web.'
        : `\`provenance\` does not say who speaks; it is one of ${provenances.join(', ')}.`;
    notes.dropped('meta.audio', 'audio', why);
    return undefined;
  }
  const { duration } = audio;
  return { src: site.outward(src), ...(typeof duration === 'number' && duration > 0 && { duration }), provenance };
}

/** The body with the newsletter's place of `meta.newsletter` in it: after the paragraph with that number, or at the end. */
export function withNewsletter(post: Post, body: Article['body'], notes: Notes): ArticleNode[] {
  const { id, after } = fieldsOf(fieldsOf(post.meta)['newsletter']);
  if (typeof id !== 'string' || id === '') return [...body];
  const slot: ArticleNode = { type: 'newsletter', newsletter: id };
  const wanted = typeof after === 'number' && after >= 0 ? after : Number.POSITIVE_INFINITY;
  let paragraphs = 0;
  let index = 0;
  for (; index < body.length && paragraphs < wanted; index += 1) {
    if (body[index]?.type === 'paragraph') paragraphs += 1;
  }
  if (paragraphs < wanted) {
    notes.degraded(
      'meta.newsletter.after',
      'newsletter',
      `There are ${paragraphs} paragraphs: the form stands at the end.`,
    );
  }
  return [...body.slice(0, index), slot, ...body.slice(index)];
}
