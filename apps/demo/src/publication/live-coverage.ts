import { livePostFragment, type LiveCoverage } from '@galley/content';
import { livePostsFromWordPress, type LivePostsOptions } from '@galley/content/wordpress';
import livePosts from '../../content/harbour-courier/live-posts.json?raw';
import { courierSite, harbourCourier } from './harbour-courier.js';
import { newsroomIn } from './newsroom.js';
import type { Publication } from './publish.js';
import { listNewsroom, readNewsroom, readState, type Tell } from './read-newsroom.js';

export interface LiveDeskOptions {
  /** Slug of the article that the coverage stands below. */
  slug: string;
  /** What was published before the server started: JSON in the shape of WordPress’s REST API. */
  text: string;
  /** Where the newsroom puts what it publishes. It need not be there. */
  folder: string;
  /** Told of what cannot be shown, of each thing once. @default a line on the console */
  onProblem?: Tell;
}

/** The coverage as it stands, to be asked at each request: it is made again only when the newsroom’s folder has changed. */
export function createLiveDesk({ slug, text, folder, onProblem = warn }: LiveDeskOptions): () => LiveCoverage {
  const options: LivePostsOptions = {
    ...courierSite,
    locale: harbourCourier.locale,
    postHref: (id) => `/${slug}/?post=${encodeURIComponent(id)}#${livePostFragment(id)}`,
  };
  const tell = once(onProblem);
  const before = JSON.parse(text) as readonly { slug: string }[];
  const faultsOf = (post: unknown) =>
    livePostsFromWordPress([post], options).problems.map((problem) => problem.replace(/^\[0\]\.?/, ''));
  let known: { marks: string; coverage: LiveCoverage } | undefined;
  return () => {
    const { names, marks } = listNewsroom(folder, tell);
    if (known?.marks === marks) return known.coverage;
    const since = readNewsroom(folder, names, faultsOf, tell);
    const touched = new Set(since.map((file) => file.slug));
    const json = [
      ...since.flatMap(({ post }) => (post === undefined ? [] : [post])),
      ...before.filter((post) => !touched.has(post.slug)),
    ];
    const { posts, problems } = livePostsFromWordPress(json, options);
    for (const problem of problems) tell(`Left out of the live coverage: ${problem}`);
    const coverage: LiveCoverage = {
      state: 'live',
      started: posts.at(-1)?.published,
      ...readState(folder, names, tell),
      posts,
    };
    known = { marks, coverage };
    return coverage;
  };
}

function warn(problem: string): void {
  console.warn(problem);
}

function once(tell: Tell): Tell {
  const said = new Set<string>();
  return (problem) => {
    if (!said.has(problem)) tell(problem);
    said.add(problem);
  };
}

/** The slug of the article that is covered live. */
export const liveSlug = 'tanker-adrift';

const desk = createLiveDesk({
  slug: liveSlug,
  text: livePosts,
  folder: newsroomIn(process.env['GALLEY_DATA'] ?? '.data'),
});

/** The live coverage below this article, as it is now. Nothing for an article that is not covered live. */
export function liveCoverageOf({ name }: Publication, slug: string): LiveCoverage | undefined {
  // Somebody else’s posts may have an article with the same slug.
  return slug === liveSlug && name === harbourCourier.name ? desk() : undefined;
}
