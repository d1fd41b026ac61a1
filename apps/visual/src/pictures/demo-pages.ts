import type { View } from '../capture/stage.ts';

/** Pages of the demo that stand for one template each; the articles for the heads and for every kind of node. */
export const demoPages = [
  { name: 'front-page', path: '/' },
  { name: 'article-night-pilots', path: '/night-pilots-of-the-bar/' },
  { name: 'article-last-auction', path: '/last-auction-by-hand/' },
  { name: 'article-long-read', path: '/what-the-wall-is-for/' },
  { name: 'article-feature', path: '/seven-lights-of-the-wend/' },
  { name: 'article-opinion', path: '/opinion-free-ferry/' },
  { name: 'article-flood-wall', path: '/flood-wall-vote/' },
  { name: 'article-live', path: '/tanker-adrift/' },
  { name: 'article-for-subscribers', path: '/tide-mill-turns-again/' },
  { name: 'section', path: '/section/the-port/' },
  { name: 'latest-news', path: '/latest/' },
  { name: 'newsletters', path: '/newsletters/' },
  { name: 'not-found', path: '/nothing-at-this-address/', status: 404 },
] as const satisfies readonly DemoPage[];

const ukrainianArticle: DemoPage = { name: 'uk-article', path: '/uk/skilky-moria-treba-lymanu/' };
const arabicArticle: DemoPage = { name: 'ar-article', path: '/ar/wadi-runs-again/' };

/** The other papers: what shows their brand, language and direction, and what their words do to a template. */
const otherPapers: readonly DemoPage[] = [
  { name: 'papers', path: '/papers/' },
  { name: 'uk-front-page', path: '/uk/' },
  ukrainianArticle,
  { name: 'uk-article-feature', path: '/uk/sim-dniv-na-soli/' },
  { name: 'uk-article-opinion', path: '/uk/vidchynit-shkilni-dvory/' },
  { name: 'uk-section', path: '/uk/section/voda/' },
  { name: 'ar-front-page', path: '/ar/' },
  arabicArticle,
  { name: 'ar-article-feature', path: '/ar/nights-at-ras-al-shuhub/' },
  { name: 'ar-article-opinion', path: '/ar/opinion-shade-is-a-public-work/' },
  { name: 'ar-section', path: '/ar/section/port/' },
  { name: 'ar-newsletters', path: '/ar/newsletters/' },
];

export interface DemoPage {
  name: string;
  path: string;
  /** @default 200 */
  status?: number;
}

type DemoView = View & { name: string };

/** Each layout in light; the dark scheme once, at the width that shows most of it. */
const views: readonly DemoView[] = [
  { name: 'light-390', scheme: 'light', width: 390 },
  { name: 'light-768', scheme: 'light', width: 768 },
  { name: 'light-1300', scheme: 'light', width: 1300 },
  { name: 'dark-1300', scheme: 'dark', width: 1300 },
];

/** The first article stands for what every article shares: paper, and the picture that script may not change. */
export const sharedArticle = demoPages[1];
/** On paper it shows what becomes of every kind of node. */
const longRead = demoPages[3];
/** How a layout goes from one column to several, the first paper shows. */
const viewsOfOthers = views.filter(({ name }) => name !== 'light-768');
const onPaper: DemoView = { name: 'print-800', scheme: 'light', media: 'print', width: 800 };

export const viewsWithScript = views.filter(({ name }) => name === 'light-390' || name === 'light-1300');

const picture = (page: DemoPage, view: DemoView) => ({ name: `demo/${page.name}/${view.name}`, page, view });

export const demoPictures = [
  ...demoPages.flatMap((page) => views.map((view) => picture(page, view))),
  ...otherPapers.flatMap((page) => viewsOfOthers.map((view) => picture(page, view))),
  ...[sharedArticle, longRead, ukrainianArticle, arabicArticle].map((page) => picture(page, onPaper)),
];

/** What assistive technology is given of each page. */
export const demoTrees = [...demoPages, ...otherPapers].flatMap((page) =>
  views.slice(0, 1).map((view) => ({ name: `demo/${page.name}/tree`, page, view })),
);
