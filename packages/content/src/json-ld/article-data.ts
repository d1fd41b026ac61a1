import type { Article, Picture } from '../article/article.js';
import { wasUpdated } from '../article/was-updated.js';
import { machineDateTime } from '../edition/date-time.js';
import type { Edition } from '../edition/edition.js';
import { correctionsOf } from './corrections-data.js';
import { makersOf } from './makers.js';
import { audioOf, digitalSource, imageData, imagesOf, videosOf } from './media-data.js';
import type { ArticleData, PublisherData } from './news-article-data.js';
import { said, type Unsaid } from './said.js';
import { webAddress, wholeAddress, type Address } from './web-address.js';

/** Who publishes. */
export interface PublicationIdentity {
  name: string;
  /** Absolute address of its front page. */
  url: string;
  logo?: Pick<Picture, 'src' | 'width' | 'height'>;
}

export interface ArticleDataOptions {
  article: Article;
  /** Absolute address of the article's page, the one that should be found. Addresses in the article are read against it. */
  url: string;
  publication: PublicationIdentity;
  edition: Edition;
  /** Seconds within which a change is part of publishing; the byline's own. @default 60 */
  updateTolerance?: number;
}

/**
 * What is said of an article, whichever kind of article it is.
 *
 * @param caller The function that was called, for messages.
 */
export function articleData(options: ArticleDataOptions, caller: string): Unsaid<ArticleData> {
  const { article, publication, edition, updateTolerance } = options;
  const { headline, standfirst, section, published, updated, comments } = article;
  const url = wholeAddress(options.url, `${caller}: \`url\``);
  const front = wholeAddress(publication.url, `${caller}: \`publication.url\``);
  const address: Address = (href) => webAddress(href, url);
  const datePublished = machineDateTime(edition, published) ?? undefined;
  const hasComments = comments !== undefined && comments.count > 0;
  return {
    '@context': 'https://schema.org',
    url,
    mainEntityOfPage: url,
    headline,
    description: standfirst,
    inLanguage: edition.lang,
    datePublished,
    dateModified: wasUpdated(article, updateTolerance) ? (machineDateTime(edition, updated) ?? undefined) : undefined,
    ...makersOf(article.authors, publication, address),
    publisher: publisherOf(publication, front, address),
    isPartOf: { '@type': 'WebSite', name: publication.name, url: front },
    articleSection: section?.name,
    keywords: article.tags.map(({ name }) => name),
    image: imagesOf(article, address),
    audio: audioOf(article, address),
    video: videosOf(article, address, datePublished),
    correction: correctionsOf(article, edition),
    discussionUrl: hasComments ? address(comments.href) : undefined,
    commentCount: hasComments ? comments.count : undefined,
    digitalSourceType: digitalSource(
      article.aiUse?.provenance ?? (article.labels.includes('ai-assisted') ? 'ai-assisted' : undefined),
    ),
  };
}

function publisherOf({ name, logo }: PublicationIdentity, url: string, address: Address): PublisherData {
  return said<PublisherData>({
    '@type': 'NewsMediaOrganization',
    name,
    url,
    logo: logo && imageData(logo, address),
  });
}
