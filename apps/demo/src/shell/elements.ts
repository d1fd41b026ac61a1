/** What most pages have comes at once; the rest is fetched by the pages that have its element. */
import '@galley/feed/elements/news-feed';
import '@galley/newsletter/elements';
import '@galley/page/elements/scheme-choice';

const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'galley-audio, galley-save, galley-share': () => import('./article-elements.js'),
  'galley-embed': () => import('@galley/article/elements/embed'),
  'galley-gallery': () => import('@galley/article/elements/gallery'),
  'galley-relative-time': () => import('@galley/primitives/elements'),
  'galley-live-feed': () => import('@galley/feed/elements/live-feed'),
  'galley-breaking-banner, galley-membership-banner': () => import('@galley/page/elements'),
};

for (const [elements, load] of Object.entries(others)) if (document.querySelector(elements)) void load();
