/** Structured data about an article, in the words of schema.org. Made by {@link newsArticle}; written out by `jsonLd`. */
export interface NewsArticleData extends ArticleData {
  '@type': 'NewsArticle' | 'OpinionNewsArticle' | 'AnalysisNewsArticle' | 'AdvertiserContentArticle';
  timeRequired?: string;
  /** Said only where a part is for subscribers. */
  isAccessibleForFree?: false;
  hasPart?: SubscribersPartData;
}

/** Where on the page the part stands that not everybody may read. */
export interface SubscribersPartData {
  '@type': 'WebPageElement';
  isAccessibleForFree: false;
  cssSelector: `.${string}`;
}

/** What is said of every article, a single one or live coverage. */
export interface ArticleData extends MadeData {
  '@context': 'https://schema.org';
  url: string;
  mainEntityOfPage: string;
  headline: string;
  description?: string;
  inLanguage: string;
  datePublished?: string;
  dateModified?: string;
  publisher: PublisherData;
  isPartOf: { '@type': 'WebSite'; name: string; url: string };
  articleSection?: string;
  keywords?: readonly string[];
  image?: readonly ImageData[];
  audio?: readonly AudioData[];
  video?: readonly VideoData[];
  correction?: readonly CorrectionData[];
  discussionUrl?: string;
  commentCount?: number;
  digitalSourceType?: DigitalSource;
}

/** Who had which part in it. */
export interface MadeData {
  author?: readonly MakerData[];
  contributor?: readonly MakerData[];
  editor?: readonly PersonData[];
  translator?: readonly MakerData[];
}

export type MakerData = PersonData | OrganizationData;

export interface PersonData {
  '@type': 'Person';
  name: string;
  url?: string;
  affiliation?: OrganizationData;
}

export interface OrganizationData {
  '@type': 'Organization';
  name: string;
  url?: string;
}

export interface PublisherData {
  '@type': 'NewsMediaOrganization';
  name: string;
  url: string;
  logo?: ImageData;
}

/** Widths and heights are schema.org's `Distance`: a number and its unit. */
type Pixels = `${number} px`;

export interface ImageData {
  '@type': 'ImageObject';
  contentUrl: string;
  width: Pixels;
  height: Pixels;
  caption?: string;
  creditText?: string;
  copyrightNotice?: string;
  license?: string;
}

export interface AudioData {
  '@type': 'AudioObject';
  contentUrl: string;
  name?: string;
  caption?: string;
  duration?: string;
  digitalSourceType?: DigitalSource;
}

export interface VideoData {
  '@type': 'VideoObject';
  name: string;
  contentUrl: string;
  thumbnailUrl: string;
  uploadDate: string;
  creditText?: string;
}

export interface CorrectionData {
  '@type': 'CorrectionComment';
  text: string;
  datePublished?: string;
}

/** IPTC's words for media that a generative model made, or had a part in (schema.org `IPTCDigitalSourceEnumeration`). */
export type DigitalSource =
  | 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
  | 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';
