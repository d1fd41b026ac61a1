import type { Edition } from '@galley/content';
import { BreakingBanner, Footer, Masthead, SchemeChoice, SearchLink, SkipLink, type Scheme } from '@galley/page';
import type { ReactNode } from 'react';
import type { Publication } from '../publication/publish.js';
import { Nameplate } from './nameplate.js';
import { SignUp } from './sign-up.js';

/** What every page needs to know of its publication, and of its reader. */
export interface Paper extends Pick<
  Publication,
  | 'base'
  | 'brand'
  | 'words'
  | 'name'
  | 'motto'
  | 'about'
  | 'sections'
  | 'newsletters'
  | 'consent'
  | 'advertisement'
  | 'hasWire'
  | 'keepsMail'
  | 'others'
  | 'subscription'
  | 'breaking'
> {
  /** How this reader wants pages: light, dark, or as the device has it. */
  scheme?: Scheme;
}

export interface SheetProps {
  paper: Paper;
  edition: Edition;
  /** Address of this page, for the way back from a form without script. */
  path: string;
  size?: 'large' | 'small';
  current?: string;
  /** The short form at the foot; not on a page that is about newsletters. @default true */
  withForm?: boolean;
  children: ReactNode;
}

/** The sheet that every page of a publication is printed on: skip link, masthead, the page itself, footer. */
export function Sheet({ paper, edition, path, size = 'small', current, withForm = true, children }: SheetProps) {
  const { base, words } = paper;
  const [daily] = paper.newsletters;
  // Who reads it knows it.
  const breaking = paper.breaking?.href === path ? undefined : paper.breaking;
  return (
    <>
      <SkipLink edition={edition} />
      <Masthead
        name={<Nameplate paper={paper} />}
        motto={paper.motto}
        edition={edition}
        href={`${base}/`}
        size={size}
        sections={paper.sections}
        current={current}
        tools={<SearchLink href={`${base}/search/`} edition={edition} />}
      />
      {children}
      <Footer
        name={paper.name}
        about={paper.about}
        edition={edition}
        links={[
          { name: words.latest, href: `${base}/latest/` },
          ...(paper.hasWire ? [{ name: words.wire, href: '/wire/' }] : []),
          ...(paper.newsletters.length > 0 ? [{ name: words.newsletters, href: `${base}/newsletters/` }] : []),
          { name: words.readingList, href: `${base}/reading-list/` },
          { name: 'RSS', href: `${base}/feed.rss` },
          { name: words.otherSites, href: `${base}/other-sites/` },
          // What the demo says of itself, it says in English.
          ...(base === '' ? [{ name: words.report, href: '/report/' }] : []),
          ...(paper.others ?? []),
        ]}
        settings={
          <SchemeChoice action={`${base}/appearance/`} edition={edition} scheme={paper.scheme} returnTo={path} />
        }
      >
        {withForm && daily && (
          <SignUp paper={paper} newsletter={daily} edition={edition} look="footer" returnTo={path} />
        )}
      </Footer>
      {breaking && <BreakingBanner news={breaking} edition={edition} />}
    </>
  );
}
