import type { ArticleSummary, Edition } from '@galley/content';
import { NewsFeed } from '@galley/feed';
import { Card } from '@galley/primitives';
import { SkipLink } from '@galley/page';
import type { Publication } from '../publication/publish.js';
import { Nameplate } from './nameplate.js';
import * as styles from './papers-page.css.js';

/** A paper as it lies on the stand: its name, its lead, what came in last. */
export interface PaperOnStand {
  paper: Pick<Publication, 'base' | 'brand' | 'name' | 'motto'>;
  edition: Edition;
  lead?: ArticleSummary;
  newest: readonly ArticleSummary[];
}

export interface PapersPageProps {
  papers: readonly PaperOnStand[];
  /** The edition that the page itself is in. */
  edition: Edition;
}

/** The front door: every paper that the demo prints, each in its own brand, language, direction and zone. */
export function PapersPage({ papers, edition }: PapersPageProps) {
  return (
    <>
      <SkipLink edition={edition} />
      <main id="main" tabIndex={-1}>
        <header className={styles.head}>
          <h1 className={styles.title}>One set of parts, {papers.length} papers</h1>
          <p className={styles.intro}>
            They share every component and not one look, language or clock. Whatever you open, it is made of the same
            article header, byline, caption, feed and form.
          </p>
        </header>
        <div className={styles.stand}>
          {papers.map(({ paper, edition: own, lead, newest }) => (
            <section
              key={paper.base}
              lang={own.lang}
              dir={own.dir}
              data-galley-brand={paper.brand}
              aria-labelledby={`paper${paper.base}`}
              className={styles.paper}
            >
              <div className={styles.masthead}>
                <h2 id={`paper${paper.base}`} className={styles.name}>
                  <a href={`${paper.base}/`} className={styles.home}>
                    <Nameplate paper={paper} />
                  </a>
                </h2>
                <p className={styles.motto}>{paper.motto}</p>
              </div>
              {lead && (
                <Card
                  article={lead}
                  edition={own}
                  headingLevel={3}
                  excerptCharacters={140}
                  sizes="(min-width: 64em) 33vw, 100vw"
                  priority
                />
              )}
              <NewsFeed
                articles={newest}
                edition={own}
                headingLevel={3}
                name={`news${paper.base}`}
                moreHref={`${paper.base}/latest/`}
              />
            </section>
          ))}
        </div>
      </main>
    </>
  );
}
