import { message, type ArticleSummary, type Edition } from '@galley/content';
import type { HeadingLevel } from '@galley/primitives';
import type { ComponentProps, ReactNode } from 'react';
import { RankedList } from '../ranked-list/ranked-list.js';
import { headlineLevel, TitledSection } from '../titled-section/titled-section.js';

export interface MostReadProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** The most read first. An id that comes twice is shown once. Renders nothing when there is none. */
  articles: readonly ArticleSummary[];
  edition: Edition;
  /** Level of the title; headlines are one below it. */
  headingLevel: HeadingLevel;
  /** @default the edition's word for it */
  title?: ReactNode;
}

/**
 * What readers read most, by rank, in the edition's digits and without pictures. Renders a `<section>` with an `<ol>`, in
 * one column or, where the section is wide, in two.
 */
export function MostRead({ articles, edition, headingLevel, title, ...rest }: MostReadProps) {
  if (articles.length === 0) return null;
  const titled = title ?? message(edition, 'most-read.title');
  return (
    <TitledSection {...rest} title={titled} headingLevel={headingLevel}>
      <RankedList
        articles={articles}
        edition={edition}
        headingLevel={headlineLevel(headingLevel, titled)}
        flow="columns"
      />
    </TitledSection>
  );
}
