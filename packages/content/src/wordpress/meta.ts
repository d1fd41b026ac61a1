import { labels, type Article, type Audio, type HeaderLayout, type Label } from '../article/article.js';
import type { ArticleNode, Inline } from '../article/nodes.js';
import { parseInstant } from '../edition/date-time.js';
import { checkedLink, checkedMedia } from '../html/addresses.js';
import { htmlNodes } from '../html/html-nodes.js';
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

/**
 * Who may read it, by `meta.access`: `everyone` or `subscribers`. What is neither may mean that readers pay for it, and is not
 * given away.
 */
export function accessOf(post: Post, notes: Notes): Article['access'] {
  const given = fieldsOf(post.meta)['access'] ?? '';
  if (given === '' || given === 'everyone') return undefined;
  if (given !== 'subscribers') {
    const why = `${JSON.stringify(given)} is neither everyone nor subscribers: only subscribers read all of it.`;
    notes.degraded('meta.access', 'access', why);
  }
  return 'subscribers';
}

const layouts: readonly HeaderLayout[] = ['standard', 'feature', 'opinion', 'live'];

/** How `meta.layout` wants the head laid out. */
export function layoutOf(post: Post, notes: Notes): HeaderLayout | undefined {
  const given = fieldsOf(post.meta)['layout'];
  if (given === undefined || given === '') return undefined;
  const layout = layouts.find((known) => known === given);
  if (layout === undefined) {
    notes.degraded('meta.layout', 'layout', `${JSON.stringify(given)} is none of ${layouts.join(', ')}.`);
  }
  return layout;
}

const kinds = ['correction', 'clarification', 'update'] as const;

/** The corrections of `meta.corrections`: `{ kind, text, date, position }`, where `text` is HTML of one paragraph. */
export function correctionsOf(post: Post, site: Site, notes: Notes): NonNullable<Article['corrections']> {
  const given = fieldsOf(post.meta)['corrections'] ?? [];
  return (Array.isArray(given) ? given : [given]).flatMap((entry: unknown, index) => {
    const { kind = 'correction', text, date, position } = fieldsOf(entry);
    const known = kinds.find((one) => one === kind);
    const children = oneParagraph(text, site, notes);
    if (known === undefined || children.length === 0) {
      const why = known === undefined ? `${JSON.stringify(kind)} is none of ${kinds.join(', ')}.` : 'It has no words.';
      notes.dropped(`meta.corrections[${index}]`, 'correction', why);
      return [];
    }
    const moment = parseInstant(typeof date === 'string' ? date : undefined);
    if (moment === null) {
      notes.degraded(`meta.corrections[${index}].date`, 'date', 'No moment with a zone: it is shown without.');
    }
    return [
      {
        kind: known,
        children,
        ...(moment !== null && { date: moment.toISOString() }),
        position: position === 'top' ? ('top' as const) : ('end' as const),
      },
    ];
  });
}

function oneParagraph(html: unknown, site: Site, notes: Notes): readonly Inline[] {
  const [first] = htmlNodes(typeof html === 'string' ? html : '', site.desk(notes));
  return first?.type === 'paragraph' ? first.children : [];
}

/** `meta.ai`: `{ provenance, text, position }`. That machines had a part is never guessed. */
export function aiUseOf(post: Post, notes: Notes): Article['aiUse'] {
  const ai = fieldsOf(fieldsOf(post.meta)['ai']);
  const { provenance, position } = ai;
  if (provenance === undefined || provenance === 'human') return undefined;
  if (provenance !== 'ai-assisted' && provenance !== 'ai') {
    notes.dropped('meta.ai', 'ai', `\`provenance\` is none of ${provenances.join(', ')}.`);
    return undefined;
  }
  const text = textField(ai['text']);
  return { provenance, ...(text !== '' && { text }), position: position === 'top' ? 'top' : 'end' };
}

/** `meta.comments`: `{ href, count }`. */
export function commentsOf(post: Post, site: Site): Article['comments'] {
  const { href, count } = fieldsOf(fieldsOf(post.meta)['comments']);
  const address = checkedLink(href, site.base);
  if (address === undefined || typeof count !== 'number' || !Number.isInteger(count) || count < 0) return undefined;
  return { href: site.outward(address), count };
}
