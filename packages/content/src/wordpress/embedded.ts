import * as v from 'valibot';
import type { Author, AuthorRole, Picture, Reference } from '../article/article.js';
import { checkedLink, checkedMedia } from '../html/addresses.js';
import { oneLine } from '../html/elements.js';
import { flattened } from '../html/prepared.js';
import { assumedSize } from '../html/pictures.js';
import { wordPressSources } from '../images/wordpress-sizes.js';
import type { Notes } from '../report/report.js';
import type { Site } from './options.js';
import type { Post } from './post-shape.js';

/** WordPress puts an error where it could not embed: the author was deleted, the picture is private. */
const errorShape = v.looseObject({ code: v.string(), message: v.optional(v.string()) });

const authorShape = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  link: v.nullish(v.string()),
  description: v.nullish(v.string()),
  avatar_urls: v.optional(v.unknown()),
  meta: v.optional(v.unknown()),
});

const termShape = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  slug: v.nullish(v.string()),
  taxonomy: v.nullish(v.string()),
  link: v.nullish(v.string()),
});
type Term = v.InferOutput<typeof termShape>;

const mediaShape = v.looseObject({
  source_url: v.pipe(v.string(), v.nonEmpty()),
  alt_text: v.nullish(v.string()),
  caption: v.nullish(v.looseObject({ rendered: v.string() })),
  meta: v.optional(v.unknown()),
  media_details: v.optional(v.unknown()),
});

const roles: readonly AuthorRole[] = [
  'by',
  'photographs',
  'reporting',
  'additional-reporting',
  'editing',
  'translation',
];

/** An object's fields; an empty set where there is none (WordPress prints empty `meta` as an array). */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A field as text on one line, with entities decoded and markup taken off. Empty if it is not a text. */
export function textField(value: unknown): string {
  return typeof value === 'string' ? oneLine(flattened(value).text) : '';
}

/** Who made the piece, in the order that WordPress gives. */
export function authorsOf(post: Post, site: Site, notes: Notes): Author[] {
  const list = fieldsOf(post._embedded)['author'];
  if (list === undefined && (post.author ?? 0) > 0) {
    notes.degraded('_embedded.author', 'author', 'The answer does not hold the author; ask WordPress with `?_embed`.');
  }
  return parts(list, authorShape, '_embedded.author', notes).map(({ part, path }) => authorOf(part, path, site, notes));
}

function authorOf(author: v.InferOutput<typeof authorShape>, path: string, site: Site, notes: Notes): Author {
  const meta = fieldsOf(author.meta);
  const href = checkedLink(author.link, site.base);
  const biography = textField(author.description);
  const organisation = textField(meta['organisation']);
  const role = roleOf(meta['role'], path, notes);
  const avatar = avatarOf(author.avatar_urls, site);
  return {
    name: textField(author.name),
    ...(href !== undefined && { href: site.outward(href) }),
    ...(role !== undefined && { role }),
    ...(avatar !== undefined && { avatar }),
    ...(organisation !== '' && { organisation }),
    ...(biography !== '' && { biography }),
  };
}

function roleOf(value: unknown, path: string, notes: Notes): AuthorRole | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const role = roles.find((known) => known === value);
  if (role === undefined) {
    notes.degraded(
      `${path}.meta.role`,
      'role',
      `${JSON.stringify(value)} is none of ${roles.join(', ')}: shown as “by”.`,
    );
  }
  return role;
}

/** A portrait stands beside the name, which says already who it is. */
function avatarOf(urls: unknown, site: Site): Picture | undefined {
  const sources = Object.entries(fieldsOf(urls)).flatMap(([size, raw]) => {
    const src = checkedMedia(raw, site.base);
    const width = Number(size);
    return src !== undefined && width > 0 ? [{ src: site.outward(src), width }] : [];
  });
  const ordered = sources.toSorted((a, b) => a.width - b.width);
  const largest = ordered.at(-1);
  if (largest === undefined) return undefined;
  return {
    src: largest.src,
    width: largest.width,
    height: largest.width,
    alt: { decorative: true },
    ...(ordered.length > 1 && { sources: ordered }),
  };
}

/** Section (the first category) and tags. */
export function termsOf(post: Post, site: Site, notes: Notes): { section?: Reference; tags: Reference[] } {
  const terms = embeddedTerms(post, notes);
  // WordPress files what nobody filed under "Uncategorized"; no reader looks for that.
  const categories = terms.filter(({ term, taxonomy }) => taxonomy === 'category' && term.slug !== 'uncategorized');
  const [section, ...others] = categories.map(({ term }) => reference(term, site));
  if (others.length > 0) {
    const names = others.map(({ name }) => name).join(', ');
    notes.degraded('_embedded.wp:term[0]', 'categories', `An article has one section; left out: ${names}.`);
  }
  const tags = terms.filter(({ taxonomy }) => taxonomy === 'post_tag').map(({ term }) => reference(term, site));
  return { ...(section !== undefined && { section }), tags };
}

/** The slugs of all that the post is filed under, whichever taxonomy it is of. */
export function termSlugsOf(post: Post, notes: Notes): string[] {
  return embeddedTerms(post, notes).map(({ term }) => term.slug ?? '');
}

function embeddedTerms(post: Post, notes: Notes): { term: Term; taxonomy: string }[] {
  const groups = fieldsOf(post._embedded)['wp:term'];
  return (Array.isArray(groups) ? groups : []).flatMap((group: unknown, index) =>
    parts(group, termShape, `_embedded.wp:term[${index}]`, notes).map(({ part }) => ({
      term: part,
      taxonomy: part.taxonomy ?? (index === 0 ? 'category' : index === 1 ? 'post_tag' : ''),
    })),
  );
}

function reference(term: Term, site: Site): Reference {
  const href = checkedLink(term.link, site.base);
  return { name: textField(term.name), ...(href !== undefined && { href: site.outward(href) }) };
}

/** The featured picture, with everything that WordPress knows of it. */
export function leadPicture(post: Post, site: Site, notes: Notes): Picture | undefined {
  const path = '_embedded.wp:featuredmedia';
  const list = fieldsOf(post._embedded)['wp:featuredmedia'];
  if (list === undefined && (post.featured_media ?? 0) > 0) {
    notes.dropped(path, 'picture', 'The answer does not hold the featured picture; ask WordPress with `?_embed`.');
  }
  const [first] = parts(list, mediaShape, path, notes);
  if (first === undefined) return undefined;
  const src = checkedMedia(first.part.source_url, site.base);
  if (src !== undefined) return mediaPicture(first.part, src, first.path, site, notes);
  notes.dropped(`${first.path}.source_url`, 'picture', 'The featured picture has no address of the web.');
  return undefined;
}

function mediaPicture(
  media: v.InferOutput<typeof mediaShape>,
  src: string,
  path: string,
  site: Site,
  notes: Notes,
): Picture {
  const details = fieldsOf(media.media_details);
  const caption = captionOf(media.caption?.rendered ?? '', path, notes);
  const meta = fieldsOf(media.meta);
  const credit = textField(meta['credit']).replace(/^\((.*)\)$/, '$1');
  const rights = rightsOf(meta['rights'], `${path}.meta.rights`, site, notes);
  const tone = tones.find((known) => known === meta['tone']);
  const sources = wordPressSources(details, (url) => {
    const address = checkedMedia(url, site.base);
    return address === undefined ? undefined : site.outward(address);
  });
  return {
    src: site.outward(src),
    ...mediaSize(details, path, notes),
    alt: mediaAlt(media.alt_text, path, notes),
    ...(sources.length > 0 && { sources }),
    ...(caption !== '' && { caption }),
    ...(credit !== '' && { credit }),
    ...(rights !== undefined && { rights }),
    ...(tone !== undefined && { tone }),
  };
}

const tones: readonly NonNullable<Picture['tone']>[] = ['light', 'medium', 'dark'];

/** `{ holder, licence_url, usage_terms }`. Rights of nobody are none. */
function rightsOf(given: unknown, path: string, site: Site, notes: Notes): Picture['rights'] {
  const { holder, licence_url: licence, usage_terms: terms } = fieldsOf(given);
  const name = textField(holder);
  if (name === '') return undefined;
  const licenceUrl = checkedLink(licence, site.base);
  if (licenceUrl === undefined && licence !== undefined) {
    notes.dropped(`${path}.licence_url`, 'licence', 'It is not an address that a reader may be sent to.');
  }
  const usageTerms = textField(terms);
  return { holder: name, ...(licenceUrl !== undefined && { licenceUrl }), ...(usageTerms !== '' && { usageTerms }) };
}

function mediaSize(
  details: Readonly<Record<string, unknown>>,
  path: string,
  notes: Notes,
): { width: number; height: number } {
  const { width, height } = details;
  if (typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0) return { width, height };
  notes.degraded(
    `${path}.media_details`,
    'size',
    'WordPress does not say how wide and high the picture is: 3 to 2 is assumed.',
  );
  return { ...assumedSize };
}

function mediaAlt(alt: string | null | undefined, path: string, notes: Notes): Picture['alt'] {
  const words = textField(alt);
  if (alt === undefined || alt === null) {
    notes.degraded(`${path}.alt_text`, 'alt', 'The picture has no alternative text: it is treated as decoration.');
  }
  return words === '' ? { decorative: true } : words;
}

function captionOf(html: string, path: string, notes: Notes): string {
  const { text, markup } = flattened(html);
  if (/<(?!\/|p\b|br\b)\w/i.test(html) || markup) {
    notes.degraded(`${path}.caption`, 'caption', 'Captions are plain text: the words are kept.');
  }
  return oneLine(text);
}

/** The parts of an embedded list that have the shape; errors of WordPress and others are noted and left out. */
function parts<Shape extends v.BaseSchema<unknown, object, v.BaseIssue<unknown>>>(
  list: unknown,
  shape: Shape,
  path: string,
  notes: Notes,
): { part: v.InferOutput<Shape>; path: string }[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item, index) => {
    const place = `${path}[${index}]`;
    const error = v.safeParse(errorShape, item);
    const result = v.safeParse(shape, item);
    if (result.success) return [{ part: result.output, path: place }];
    const why = error.success
      ? `WordPress did not give it: ${error.output.message ?? error.output.code}`
      : result.issues[0].message;
    notes.dropped(place, lastName(path), why);
    return [];
  });
}

function lastName(path: string): string {
  return path.replace(/^.*[.:](\w+)(\[\d+\])*$/, '$1');
}
