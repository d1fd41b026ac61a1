import * as v from 'valibot';

const rendered = v.looseObject({ rendered: v.string(), protected: v.optional(v.boolean()) });

/** What a post must have to become an article. Everything else is read if it is there and understood. */
const postShape = v.looseObject({
  id: v.pipe(v.number(), v.integer()),
  slug: v.pipe(v.string(), v.nonEmpty()),
  link: v.nullish(v.string()),
  date_gmt: v.nullish(v.string()),
  modified_gmt: v.nullish(v.string()),
  title: rendered,
  content: rendered,
  excerpt: v.nullish(rendered),
  author: v.nullish(v.number()),
  featured_media: v.nullish(v.number()),
  sticky: v.optional(v.unknown()),
  meta: v.optional(v.unknown()),
  translations: v.optional(v.unknown()),
  wpml_translations: v.optional(v.unknown()),
  _embedded: v.optional(v.unknown()),
});

/** A post of `GET /wp-json/wp/v2/posts?_embed`, as far as articles are made of it. */
export type Post = v.InferOutput<typeof postShape>;

/** The post, or what is wrong with its shape: `[3].title.rendered: expected string, got number`. */
export function readPost(json: unknown, index: number): { post: Post } | { problems: string[] } {
  const result = v.safeParse(postShape, json);
  if (result.success) return { post: result.output };
  return { problems: result.issues.map((issue) => problemOf(issue, index)) };
}

function problemOf(issue: v.BaseIssue<unknown>, index: number): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    `[${index}]`,
  );
  return `${path}: expected ${expectation(issue)}, got ${kindOf(issue.input)}`;
}

function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'non_empty') return 'a text with at least one character';
  if (issue.type === 'integer') return 'a whole number';
  // For a key that is missing, valibot expects the key.
  if (issue.expected === null || issue.expected.startsWith('"')) return 'a value';
  return issue.expected.toLowerCase();
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  return Array.isArray(value) ? 'array' : typeof value;
}
