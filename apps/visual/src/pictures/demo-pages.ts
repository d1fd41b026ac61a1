import type { View } from '../capture/stage.ts';

/** A page of the demo. */
export interface DemoPage {
  name: string;
  path: string;
  /** @default 200 */
  status?: number;
}

type DemoView = View & { name: string };

/**
 * How a page is seen. Components have their own pictures in every mode; these are for what holds them together: the
 * layouts, where each begins, the paper's brand and words, and whether its content comes through.
 */
const views = {
  phone: { name: 'light-390', scheme: 'light', width: 390 },
  tablet: { name: 'light-768', scheme: 'light', width: 768 },
  desk: { name: 'light-1024', scheme: 'light', width: 1024 },
  wide: { name: 'light-1280', scheme: 'light', width: 1280 },
  dark: { name: 'dark-1280', scheme: 'dark', width: 1280 },
  /** In the dark, because the components show theirs in the light. */
  states: { name: 'states-1280', scheme: 'dark', width: 1280, states: true },
  forced: { name: 'forced-1024', scheme: 'dark', width: 1024, forcedColors: 'active' },
  paper: { name: 'print-718', scheme: 'dark', width: 718, media: 'print' },
} as const satisfies Record<string, DemoView>;

type Seen = readonly [page: DemoPage, ...views: readonly (keyof typeof views)[]];

const frontPage: DemoPage = { name: 'front-page', path: '/' };
const article: DemoPage = { name: 'article-night-pilots', path: '/night-pilots-of-the-bar/' };
const feature: DemoPage = { name: 'article-feature', path: '/seven-lights-of-the-wend/' };
const live: DemoPage = { name: 'article-live', path: '/tanker-adrift/' };
const newsletters: DemoPage = { name: 'newsletters', path: '/newsletters/' };
const arabicFeature: DemoPage = { name: 'ar-article-feature', path: '/ar/nights-at-ras-al-shuhub/' };

/** Each template of the first paper, and the others’ where their brand, language or direction does something to it. */
const seen: readonly Seen[] = [
  // Short, and on it stands nearly everything: so it is seen in nearly every view.
  [frontPage, 'phone', 'tablet', 'desk', 'wide', 'dark', 'forced'],
  // The longest of all has its tree alone: on a phone the head and all that stands around a text are seen with a paywall.
  [article],
  [{ name: 'article-flood-wall', path: '/flood-wall-vote/' }, 'desk'],
  [{ name: 'article-opinion', path: '/opinion-free-ferry/' }, 'tablet'],
  // Its head is another at the desk.
  [feature, 'desk'],
  // The posts have stories; here they stand beside the rest of a page.
  [live, 'wide'],
  // Cut short, so that all links of a page and a paywall fit into one picture.
  [{ name: 'article-for-subscribers', path: '/tide-mill-turns-again/' }, 'phone', 'states'],
  // Every kind of node: on screen they have stories, but what paper makes of them together is seen here alone.
  [{ name: 'article-long-read', path: '/what-the-wall-is-for/' }, 'paper'],
  [{ name: 'section', path: '/section/the-port/' }, 'phone', 'desk'],
  [{ name: 'latest-news', path: '/latest/' }, 'phone', 'wide'],
  [newsletters, 'phone', 'wide'],
  [{ name: 'search', path: '/search/?q=tide' }, 'phone', 'wide'],
  [{ name: 'subscribe', path: '/subscribe/' }, 'phone', 'dark'],
  [{ name: 'other-sites', path: '/other-sites/' }, 'phone'],
  [{ name: 'report', path: '/report/' }, 'desk'],
  [{ name: 'not-found', path: '/nothing-at-this-address/', status: 404 }, 'tablet'],
  // Three brands on one page.
  [{ name: 'papers', path: '/papers/' }, 'phone', 'desk'],

  [{ name: 'uk-front-page', path: '/uk/' }, 'phone', 'dark'],
  [{ name: 'uk-article-feature', path: '/uk/sim-dniv-na-soli/' }, 'desk'],
  [{ name: 'uk-article-opinion', path: '/uk/vidchynit-shkilni-dvory/' }, 'phone'],
  [{ name: 'uk-section', path: '/uk/section/voda/' }, 'tablet'],

  [{ name: 'ar-front-page', path: '/ar/' }, 'phone', 'dark'],
  [{ name: 'ar-article', path: '/ar/wadi-runs-again/' }, 'paper'],
  [arabicFeature, 'desk'],
  [{ name: 'ar-article-opinion', path: '/ar/opinion-shade-is-a-public-work/' }, 'tablet'],
  [{ name: 'ar-section', path: '/ar/section/port/' }, 'phone'],
  [{ name: 'ar-newsletters', path: '/ar/newsletters/' }, 'wide'],
];

export const demoPictures = seen.flatMap(([page, ...names]) =>
  names.map((view): { name: string; page: DemoPage; view: DemoView } => ({
    name: `demo/${page.name}/${views[view].name}`,
    page,
    view: views[view],
  })),
);

/** What assistive technology is given of each page; its direction and words, not its width, decide on it. */
export const demoTrees = seen.map(([page]) => ({ name: `demo/${page.name}/tree`, page, view: views.phone }));

/**
 * Pages that have to look the same before script comes and after: one for each set of behaviours, and one of each other
 * paper. They are compared with themselves and cost no baseline.
 */
export const pagesWithScript: readonly { name: string; page: DemoPage; view: DemoView }[] = [
  frontPage,
  article,
  feature,
  live,
  newsletters,
  { name: 'uk-article', path: '/uk/skilky-moria-treba-lymanu/' },
  arabicFeature,
].map((page) => ({ name: `demo/${page.name}/${views.phone.name}`, page, view: views.phone }));
