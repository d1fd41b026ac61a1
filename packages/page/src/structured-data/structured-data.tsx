import { jsonLd } from '@galley/content';
import type { ComponentProps } from 'react';

export interface StructuredDataProps extends Omit<
  ComponentProps<'script'>,
  'children' | 'dangerouslySetInnerHTML' | 'src' | 'type'
> {
  /** What `newsArticle()` made, or any other JSON-LD object. */
  data: object;
}

/**
 * Tells search engines what the page is about. Renders a `<script type="application/ld+json">`, which no browser runs, so
 * that a strict Content Security Policy lets it be. What it holds can neither end the script nor begin a comment.
 */
export function StructuredData({ data, ...rest }: StructuredDataProps) {
  // As a child, React 18 would write quotes as entities, and a script has none. `jsonLd` lets no markup through.
  // oxlint-disable-next-line react/no-danger
  return <script {...rest} type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(data) }} />;
}
