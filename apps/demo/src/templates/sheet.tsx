import type { Edition } from '@galley/content';
import { Footer, Masthead, SkipLink } from '@galley/page';
import type { ReactNode } from 'react';
import type { Publication } from '../publication/publish.js';
import { SignUp } from './sign-up.js';

/** What every page needs to know of its publication. */
export type Paper = Pick<
  Publication,
  'name' | 'motto' | 'about' | 'sections' | 'newsletters' | 'consent' | 'advertisement' | 'hasWire' | 'keepsMail'
>;

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
  const [daily] = paper.newsletters;
  return (
    <>
      <SkipLink edition={edition} />
      <Masthead
        name={paper.name}
        motto={paper.motto}
        edition={edition}
        size={size}
        sections={paper.sections}
        current={current}
      />
      {children}
      <Footer
        name={paper.name}
        about={paper.about}
        edition={edition}
        links={[
          { name: 'Latest news', href: '/latest/' },
          ...(paper.hasWire ? [{ name: 'From the wire', href: '/wire/' }] : []),
          ...(paper.newsletters.length > 0 ? [{ name: 'Newsletters', href: '/newsletters/' }] : []),
          { name: 'Your reading list', href: '/reading-list/' },
          { name: 'RSS', href: '/feed.rss' },
          { name: 'What comes from other sites', href: '/other-sites/' },
          { name: 'How this page was made', href: '/report/' },
        ]}
      >
        {withForm && daily && (
          <SignUp paper={paper} newsletter={daily} edition={edition} look="footer" returnTo={path} />
        )}
      </Footer>
    </>
  );
}
