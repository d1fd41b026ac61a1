export { ArticleAudio, type ArticleAudioProps } from '../article-audio/article-audio.js';
export { ArticleBody, type ArticleBodyProps } from '../article-body/article-body.js';
export { ArticleHeader, type ArticleHeaderProps } from '../article-header/article-header.js';
export { Byline, type BylineProps } from '../byline/byline.js';
export { Caption, type CaptionProps } from '../caption/caption.js';
export { Figure, type FigureProps } from '../figure/figure.js';
export { ReadingTime, type ReadingTimeProps } from '../reading-time/reading-time.js';
export { RelatedCard, type RelatedCardProps } from '../related-card/related-card.js';
