import { english } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

const links = [{ name: 'The Port', href: '/section/the-port/' }];

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  AdSlot: <surface.AdSlot edition={english} format="leaderboard" />,
  ArticleLayout: (
    <surface.ArticleLayout id="main" header="Header" lead="Lead" aside="Aside" after="After">
      Text
    </surface.ArticleLayout>
  ),
  Breadcrumbs: <surface.Breadcrumbs edition={english} trail={[...links, { name: 'Night pilots' }]} />,
  BreakingBanner: (
    <surface.BreakingBanner edition={english} news={{ id: 'ferry', headline: 'Ferry aground', href: '/ferry/' }} />
  ),
  EditLink: <surface.EditLink edition={english} href="/edit" />,
  Footer: <surface.Footer edition={english} name="A paper" about="About it" links={links} />,
  FrontLayout: (
    <surface.FrontLayout id="main" aside="Aside" after="After">
      Lead
    </surface.FrontLayout>
  ),
  Masthead: <surface.Masthead edition={english} name="A paper" sections={links} size="large" />,
  MembershipBanner: (
    <surface.MembershipBanner
      edition={english}
      campaign="winter"
      headline="Keep the light on"
      join={{ name: 'Support us', href: '/support/' }}
      alternative={{ name: 'Give once', href: '/support/once/' }}
    >
      Readers pay for this paper.
    </surface.MembershipBanner>
  ),
  Paywall: (
    <surface.Paywall
      edition={english}
      headline="The rest is for subscribers"
      subscribe={{ name: 'Subscribe', href: '/subscribe/' }}
      signInHref="/sign-in/"
    >
      Two pounds a week.
    </surface.Paywall>
  ),
  SchemeChoice: <surface.SchemeChoice edition={english} action="/appearance/" returnTo="/" />,
  SearchForm: <surface.SearchForm edition={english} action="/search/" query="tides" hits={2} />,
  SearchLink: <surface.SearchLink edition={english} href="/search/" />,
  SkipLink: <surface.SkipLink edition={english} />,
  StructuredData: <surface.StructuredData data={{ '@type': 'NewsArticle', headline: 'Tides' }} />,
};
