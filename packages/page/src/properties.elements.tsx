import { address, editionOf, fc, headingLevel, phrase, reference, words } from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';

/** What stands in a slot keeps its own words together; the layout only gives it room. */
const block = fc.lorem().map((text) => <p>{text}</p>);

const way = fc.record({ name: phrase, href: address });

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  AdSlot: fc
    .record(
      {
        edition: editionOf,
        format: fc.constantFrom(...(Object.keys(surface.adFormats) as surface.AdFormat[])),
        children: block,
      },
      { requiredKeys: ['edition'] },
    )
    .map((props) => <surface.AdSlot {...props} />),
  ArticleLayout: fc
    .record(
      { header: block, lead: block, children: block, aside: block, after: block },
      { requiredKeys: ['header', 'children'] },
    )
    .map((props) => <surface.ArticleLayout {...props} />),
  Breadcrumbs: fc
    .record({ edition: editionOf, trail: fc.array(reference, { maxLength: 8 }) })
    .map((props) => <surface.Breadcrumbs {...props} />),
  BreakingBanner: fc
    .record({ edition: editionOf, news: fc.record({ id: phrase, headline: words, href: address }) })
    .map((props) => <surface.BreakingBanner {...props} />),
  EditLink: fc
    .record({ edition: editionOf, href: address }, { requiredKeys: ['edition'] })
    .map((props) => <surface.EditLink {...props} />),
  Footer: fc
    .record(
      {
        name: phrase,
        edition: editionOf,
        about: words,
        links: fc.array(reference, { maxLength: 4 }),
        children: block,
        settings: block,
      },
      { requiredKeys: ['name', 'edition', 'about'] },
    )
    .map((props) => <surface.Footer {...props} />),
  FrontLayout: fc
    .record({ children: block, aside: block, after: block }, { requiredKeys: ['children'] })
    .map((props) => <surface.FrontLayout {...props} />),
  Masthead: fc
    .record(
      {
        name: phrase,
        edition: editionOf,
        href: address,
        sections: fc.array(reference, { maxLength: 6 }),
        current: address,
        motto: words,
        size: fc.constantFrom('large' as const, 'small' as const),
        tools: editionOf.map((edition) => <surface.SearchLink edition={edition} href="/search/" />),
      },
      { requiredKeys: ['name', 'edition'] },
    )
    .map((props) => <surface.Masthead {...props} />),
  MembershipBanner: fc
    .record(
      {
        edition: editionOf,
        campaign: phrase,
        headline: words,
        children: words,
        join: way,
        alternative: way,
        headingLevel,
      },
      { requiredKeys: ['edition', 'campaign', 'headline', 'children', 'join'] },
    )
    .map((props) => <surface.MembershipBanner {...props} />),
  Paywall: fc
    .record(
      { edition: editionOf, headline: words, children: words, subscribe: way, signInHref: address, headingLevel },
      { requiredKeys: ['edition', 'headline', 'children', 'subscribe'] },
    )
    .map((props) => <surface.Paywall {...props} />),
  SchemeChoice: fc
    .record(
      { edition: editionOf, action: address, scheme: fc.constantFrom(...surface.schemes), returnTo: address },
      { requiredKeys: ['edition', 'action'] },
    )
    .map((props) => <surface.SchemeChoice {...props} />),
  SearchForm: fc
    .record(
      { edition: editionOf, action: address, query: words, hits: fc.nat() },
      { requiredKeys: ['edition', 'action'] },
    )
    .map((props) => <surface.SearchForm {...props} />),
  SearchLink: fc.record({ edition: editionOf, href: address }).map((props) => <surface.SearchLink {...props} />),
  SkipLink: editionOf.map((edition) => (
    <>
      <surface.SkipLink edition={edition} />
      <main id="main" />
    </>
  )),
  StructuredData: fc
    .record({ data: fc.dictionary(phrase, fc.jsonValue()) })
    .map((props) => <surface.StructuredData {...props} />),
};
