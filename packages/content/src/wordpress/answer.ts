import { fieldsOf } from './embedded.js';
import { readPost, type Post } from './post-shape.js';

/** A post of the answer, and its place in it for messages. */
export interface PlacedPost {
  post: Post;
  index: number;
}

/**
 * The posts of the answer that have the shape of one, each number once; what is wrong with the others, a sentence for each
 * place. Throws only if the answer is no list of posts.
 *
 * @param adapter The function that was called, for the message.
 */
export function readAnswer(json: unknown, adapter: string): { posts: PlacedPost[]; problems: string[] } {
  const posts: PlacedPost[] = [];
  const problems: string[] = [];
  const places = new Map<number, number>();
  for (const [index, entry] of listOf(json, adapter).entries()) {
    const result = readPost(entry, index);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const first = places.get(result.post.id);
    if (first !== undefined) {
      problems.push(`[${index}].id: expected an id of its own, got ${result.post.id} of [${first}] again`);
      continue;
    }
    places.set(result.post.id, index);
    posts.push({ post: result.post, index });
  }
  return { posts, problems };
}

/** Why a post that has the shape of one could not be made into anything. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'its HTML is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}

function listOf(json: unknown, adapter: string): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const { code, message, id } = fieldsOf(json);
  const got =
    typeof code === 'string' && typeof message === 'string'
      ? `the error ${code} (${message})`
      : id !== undefined
        ? 'a single post; put it into an array'
        : json === null
          ? 'null'
          : typeof json;
  throw new TypeError(
    `${adapter}: expected the array that WordPress answers to GET /wp-json/wp/v2/posts?_embed, so that each of its posts ` +
      `can be shown, but got ${got}. Check the address and give the parsed JSON.`,
  );
}
