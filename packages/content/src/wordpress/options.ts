import type { ArticleSummary } from '../article/article.js';
import type { Desk } from '../html/desk.js';
import type { Notes } from '../report/report.js';

/** What the adapter has to know of the two sites: the one where posts are written, and the one that prints them. */
export interface WordPressOptions {
  /** Address of the WordPress site: what relative addresses in its posts are relative to, and where editors edit. */
  site: string;
  /** Address of an article's page on the site that Galley prints, from the post's slug. */
  articleHref(slug: string): string;
  /**
   * Where an address of the WordPress site itself (pictures, recordings, section and author pages) is served from.
   * Links to posts of the same answer go through {@link articleHref} instead.
   * @default the absolute address
   */
  ownHref?(url: URL): string;
  /**
   * Language of the posts. Used only to cut a headline out of the body of a post that has none.
   * @default 'en'
   */
  locale?: string;
}

/** The site as the adapter's parts need it: addresses checked once, posts known by their pages. */
export interface Site {
  /** With a slash at its end, so that relative addresses stay below it. */
  base: string;
  locale: string;
  articleHref(slug: string): string;
  outward(href: string): string;
  /** Tells the site that this page is this article's. */
  register(link: string | null | undefined, slug: string, article: ArticleSummary): void;
  /** The page that shows this address: of an article where it is one’s, else the address itself, turned outward. */
  pageAt(href: string): string;
  /** Where the post with this id is, if it is in the answer. */
  linkOf(id: unknown): string | undefined;
  desk(notes: Notes): Desk;
}

/**
 * Checks the options and makes the site of them.
 *
 * @param adapter The function that was called, for the message.
 */
export function siteOf(options: WordPressOptions, adapter: string): Site {
  const base = baseOf(options.site, adapter);
  const origin = new URL(base).origin;
  const pages = new Map<string, ArticleSummary>();
  const links = new Map<string, string>();
  const outward = (href: string) => {
    if (options.ownHref === undefined || !URL.canParse(href)) return href;
    const url = new URL(href);
    return url.origin === origin ? options.ownHref(url) : href;
  };
  return {
    base,
    locale: options.locale ?? 'en',
    articleHref: (slug) => options.articleHref(slug),
    outward,
    register(link, slug, article) {
      const permalink = new URL(encodeURIComponent(slug.toWellFormed()), base).href;
      links.set(article.id, permalink);
      pages.set(pageKey(permalink), article);
      if (link !== null && link !== undefined && URL.canParse(link, base))
        pages.set(pageKey(new URL(link, base).href), article);
    },
    pageAt: (href) => pages.get(pageKey(href))?.href ?? outward(href),
    linkOf: (id) => links.get(String(id)),
    desk: (notes) => ({ notes, base, outward, articleAt: (href) => pages.get(pageKey(href)) }),
  };
}

function baseOf(site: string, adapter: string): string {
  if (typeof site === 'string' && /^https?:\/\//i.test(site) && URL.canParse(site)) {
    const { origin, pathname } = new URL(site);
    return `${origin}${pathname.replace(/\/*$/, '/')}`;
  }
  throw new TypeError(
    `${adapter}: \`site\` is ${JSON.stringify(site)}, so relative addresses in the posts would lead nowhere. ` +
      'Give the address of the WordPress site, such as "https://news.example".',
  );
}

/** One page has many spellings: with and without the last slash, with a fragment or tracking behind it. */
function pageKey(href: string): string {
  if (!URL.canParse(href)) return href;
  const { host, pathname, searchParams } = new URL(href);
  const plainPermalink = searchParams.get('p') ?? searchParams.get('page_id') ?? '';
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}?${plainPermalink}`;
}
