import type { Article, Audio, Picture } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import type { AudioData, DigitalSource, ImageData, VideoData } from './news-article-data.js';
import { said } from './said.js';
import type { Address } from './web-address.js';

type NodeOf<Type extends ArticleNode['type']> = Extract<ArticleNode, { type: Type }>;

/** The article's own pictures, the lead picture first, each once. Portraits and the pictures of other articles are not its. */
export function imagesOf({ picture, body }: Pick<Article, 'picture' | 'body'>, address: Address): ImageData[] {
  const images = [...(picture === undefined ? [] : [picture]), ...body.flatMap(picturesIn)].flatMap(
    (one) => imageData(one, address) ?? [],
  );
  return [...new Map(images.toReversed().map((image) => [image.contentUrl, image])).values()].toReversed();
}

function picturesIn(node: ArticleNode): readonly Picture[] {
  if (node.type === 'image') return [node.picture];
  if (node.type === 'gallery') return node.pictures;
  return node.type === 'fact-box' && node.picture !== undefined ? [node.picture] : [];
}

/** What the page says of a picture; the notice in the very words of its caption. */
export function imageData(picture: Omit<Picture, 'alt'>, address: Address): ImageData | undefined {
  const { src, width, height, caption, credit, rights } = picture;
  const contentUrl = address(src);
  if (contentUrl === undefined) return undefined;
  const notice = [rights?.holder, rights?.usageTerms].filter(Boolean).join(' · ');
  return said<ImageData>({
    '@type': 'ImageObject',
    contentUrl,
    width: `${width} px`,
    height: `${height} px`,
    caption,
    creditText: credit,
    copyrightNotice: rights && `© ${notice}`,
    license: address(rights?.licenceUrl),
  });
}

/** The article read aloud, and the recordings in its text. */
export function audioOf({ audio, body }: Pick<Article, 'audio' | 'body'>, address: Address): AudioData[] {
  const inText = body
    .filter((node): node is NodeOf<'audio'> => node.type === 'audio')
    .map((node) => audioData(node.audio, address, node.caption));
  return [audio && audioData(audio, address), ...inText].filter((data) => data !== undefined);
}

function audioData(audio: NodeOf<'audio'>['audio'], address: Address, caption?: string): AudioData | undefined {
  const contentUrl = address(audio.src);
  if (contentUrl === undefined) return undefined;
  return said<AudioData>({
    '@type': 'AudioObject',
    contentUrl,
    name: audio.title,
    caption,
    duration: isoDuration(audio.duration),
    digitalSourceType: digitalSource(audio.provenance),
  });
}

/**
 * The films in the text of which everything is known that search engines ask of a film: what it is called (its caption),
 * what it looks like, and since when it is there, which is the article's own date. Of others nothing is said.
 */
export function videosOf(
  { body }: Pick<Article, 'body'>,
  address: Address,
  datePublished: string | undefined,
): VideoData[] {
  return body
    .filter((node): node is NodeOf<'video'> => node.type === 'video')
    .flatMap(({ src, poster, caption = '', credit }) => {
      const contentUrl = address(src);
      const thumbnailUrl = address(poster);
      const isKnown = contentUrl !== undefined && thumbnailUrl !== undefined && caption !== '';
      if (!isKnown || datePublished === undefined) return [];
      return said<VideoData>({
        '@type': 'VideoObject',
        name: caption,
        contentUrl,
        thumbnailUrl,
        uploadDate: datePublished,
        creditText: credit,
      });
    });
}

/** How much of it a machine made, in IPTC's words. Of what people made nothing is said: by camera or by pen, nobody told us. */
export function digitalSource(provenance: Audio['provenance'] | undefined): DigitalSource | undefined {
  if (provenance === 'ai') return 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';
  if (provenance === 'ai-assisted') return 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';
  return undefined;
}

/** A length in seconds as ISO 8601 has it (`PT1H5M30S`), to the whole second. Nothing for nothing. */
export function isoDuration(seconds = 0): string | undefined {
  const whole = Math.round(seconds);
  if (!Number.isFinite(whole) || whole <= 0) return undefined;
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('')}`;
}
