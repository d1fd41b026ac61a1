import type { Article, Author, AuthorRole, Correction, Picture } from '../article/article.js';
import { plainText } from '../article/plain-text.js';
import { wasUpdated } from '../article/was-updated.js';
import { machineDateTime } from '../edition/date-time.js';
import type { Edition } from '../edition/edition.js';
import { articleMinutes } from '../reading-time/reading-time.js';
import { audioOf, digitalSource, imageData, imagesOf, isoDuration, videosOf, type Address } from './media-data.js';
import type {
  CorrectionData,
  MakerData,
  NewsArticleData,
  OrganizationData,
  PersonData,
  PublisherData,
} from './news-article-data.js';
import { said } from './said.js';

/** Who publishes. */
export interface PublicationIdentity {
  name: string;
  /** Absolute address of its front page. */
  url: string;
  logo?: Pick<Picture, 'src' | 'width' | 'height'>;
}

export interface NewsArticleOptions {
  article: Article;
  /** Absolute address of the article's page, the one that should be found. Addresses in the article are read against it. */
  url: string;
  publication: PublicationIdentity;
  edition: Edition;
  /** Seconds within which a change is part of publishing; the byline's own. @default 60 */
  updateTolerance?: number;
}

/**
 * What search engines are told about an article (schema.org `NewsArticle`; Google Search Central, “Article structured data”).
 *
 * Nothing is said that the page does not show, and everything in the page's own words: moments as `<time datetime>` has
 * them; `dateModified` only where the byline says that there was a change; people as the byline names them, as `author` only
 * those whom it names with “by”; corrections and clarifications, but no updates, which put nothing right; the reading time
 * that is printed. What is labelled opinion, analysis or sponsored is called so. Live coverage stays a `NewsArticle`,
 * because a `LiveBlogPosting` is made of its single posts and their times.
 */
export function newsArticle(options: NewsArticleOptions): NewsArticleData {
  const { article, publication, edition, updateTolerance } = options;
  const { headline, standfirst, section, published, updated, comments } = article;
  const url = absolute(options.url, 'url');
  const front = absolute(publication.url, 'publication.url');
  const address: Address = (href) => webAddress(href, url);
  const datePublished = machineDateTime(edition, published) ?? undefined;
  const made = makers(article.authors, publication, address);
  const hasComments = comments !== undefined && comments.count > 0;
  return said<NewsArticleData>({
    '@context': 'https://schema.org',
    '@type': typeOf(article),
    url,
    mainEntityOfPage: url,
    headline,
    description: standfirst,
    inLanguage: edition.locale,
    datePublished,
    dateModified: wasUpdated(article, updateTolerance) ? (machineDateTime(edition, updated) ?? undefined) : undefined,
    author: made('by'),
    contributor: made('photographs', 'reporting', 'additional-reporting'),
    // schema.org knows only people as editors.
    editor: made('editing').filter((maker) => maker['@type'] === 'Person'),
    translator: made('translation'),
    publisher: publisherOf(publication, front, address),
    isPartOf: { '@type': 'WebSite', name: publication.name, url: front },
    articleSection: section?.name,
    keywords: article.tags.map(({ name }) => name),
    timeRequired: readingTime(articleMinutes(article, edition.locale)),
    image: imagesOf(article, address),
    audio: audioOf(article, address),
    video: videosOf(article, address, datePublished),
    correction: correctionsOf(article, edition),
    discussionUrl: hasComments ? address(comments.href) : undefined,
    commentCount: hasComments ? comments.count : undefined,
    digitalSourceType: digitalSource(
      article.aiUse?.provenance ?? (article.labels.includes('ai-assisted') ? 'ai-assisted' : undefined),
    ),
  });
}

/** Whole minutes, at least one, as they are printed. */
function readingTime(minutes: number): string | undefined {
  return minutes > 0 ? isoDuration(60 * Math.max(1, Math.round(minutes))) : undefined;
}

/** Advertising is advertising whatever else it is called. */
function typeOf({ labels, layout }: Article): NewsArticleData['@type'] {
  if (labels.includes('sponsored')) return 'AdvertiserContentArticle';
  if (labels.includes('opinion') || layout === 'opinion') return 'OpinionNewsArticle';
  return labels.includes('analysis') ? 'AnalysisNewsArticle' : 'NewsArticle';
}

/** Those of the given roles, in the byline's order. Whoever is called as the publication is, is the publication. */
function makers(authors: readonly Author[], publication: PublicationIdentity, address: Address) {
  const maker = ({ name, href, organisation }: Author): MakerData => {
    const url = address(href);
    if (name === publication.name) return said<OrganizationData>({ '@type': 'Organization', name, url });
    const affiliation = organisation ? ({ '@type': 'Organization', name: organisation } as const) : undefined;
    return said<PersonData>({ '@type': 'Person', name, url, affiliation });
  };
  return (...roles: readonly AuthorRole[]): MakerData[] =>
    roles.flatMap((wanted) =>
      authors.filter(({ name, role = 'by' }) => role === wanted && name.trim() !== '').map(maker),
    );
}

function publisherOf({ name, logo }: PublicationIdentity, url: string, address: Address): PublisherData {
  return said<PublisherData>({
    '@type': 'NewsMediaOrganization',
    name,
    url,
    logo: logo && imageData(logo, address),
  });
}

/** Those of the whole piece at its top, those in its text, those at its end: in the order in which the page shows them. */
function correctionsOf({ corrections = [], body }: Article, edition: Edition): CorrectionData[] {
  const at = (position: string) => corrections.filter((correction) => correction.position === position);
  const inText = body.flatMap((node) => (node.type === 'correction' ? [node.correction] : []));
  return [...at('top'), ...inText, ...at('end')]
    .filter(({ kind, children }) => kind !== 'update' && plainText(children).trim() !== '')
    .map(({ children, date }: Correction) =>
      said<CorrectionData>({
        '@type': 'CorrectionComment',
        text: plainText(children).trim(),
        datePublished: machineDateTime(edition, date) ?? undefined,
      }),
    );
}

/** The absolute form of an address of the web. */
function webAddress(href: string | undefined, base?: string): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function absolute(href: string, name: string): string {
  const url = webAddress(href);
  if (url !== undefined) return url;
  throw new TypeError(
    `newsArticle: \`${name}\` is ${JSON.stringify(href)}, and search engines find a page only by its whole address. ` +
      'Give one that begins with "https://".',
  );
}
