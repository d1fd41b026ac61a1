import { useEffect, useState } from 'react';
import { lacks, useFactsOf } from './facts-shown.js';
import type { ThumbnailScheme } from './thumbnails.js';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

/** Everything that Storybook lists, as it lists it, and what of it has a thumbnail. */
interface Listed {
  entries: Entry[];
  pictured: ReadonlySet<string>;
}

function useListed(): Listed {
  const [listed, setListed] = useState<Listed>({ entries: [], pictured: new Set() });
  useEffect(() => {
    const index = read<{ entries: Record<string, Entry> }>('./index.json');
    const thumbnails = read<string[]>('./thumbnails/index.json');
    void Promise.all([index, thumbnails]).then(([{ entries }, subjects]) => {
      setListed({ entries: Object.values(entries), pictured: new Set(subjects) });
    });
  }, []);
  return listed;
}

const read = <Content,>(address: string) => fetch(address).then((answer) => answer.json() as Promise<Content>);

/** A picture of the front page of Galley's Storybook: where it leads, and what it shows. */
interface Card {
  name: string;
  path: string;
  subject: string;
  title?: string;
}

const pageTag = /^page:(.+)$/;

/** Whole pages, each with the demo's approved picture. */
const pagesOf = (entries: readonly Entry[]): Card[] =>
  entries.flatMap(({ id, name, title, type, tags }) => {
    const [, page] = tags.map((tag) => pageTag.exec(tag)).find((found) => found !== null) ?? [];
    return page === undefined || type === 'docs'
      ? []
      : [{ name: `${title.replace('Pages/', '')}: ${name}`, path: `/story/${id}`, subject: `demo/${page}` }];
  });

/** One card for each component: the story that shows most of it. */
function componentsOf(entries: readonly Entry[], group: string): Card[] {
  const docs = entries.filter(({ type, title }) => type === 'docs' && title.startsWith(`${group}/`));
  return docs.map(({ id, title }) => {
    const own = entries.filter((entry) => entry.type === 'story' && entry.title === title);
    const shown = own.find(({ tags }) => tags.includes('reference')) ?? own[0];
    return { name: title.replace(`${group}/`, ''), path: `/docs/${id}`, subject: `stories/${shown?.id}`, title };
  });
}

const groups = ['Article', 'Newsletter', 'Feed', 'Page', 'Primitives'] as const;

/** Whole pages first, then every component, each as it was last approved. */
export function Gallery() {
  const { entries, pictured } = useListed();
  const pages = pagesOf(entries);
  return (
    <div className="galley-gallery sb-unstyled">
      <Shelf title="Whole pages" cards={pages} pictured={pictured} />
      {groups.map((group) => (
        <Shelf key={group} title={group} cards={componentsOf(entries, group)} pictured={pictured} />
      ))}
    </div>
  );
}

interface ShelfProps extends Pick<Listed, 'pictured'> {
  title: string;
  cards: readonly Card[];
}

function Shelf({ title, cards, pictured }: ShelfProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.path}>
            <a href={`./?path=${card.path}`} target="_top">
              {pictured.has(card.subject) ? (
                <Thumbnail subject={card.subject} />
              ) : (
                // A component that is seen only in others, or not at all, has its name alone.
                <span className="galley-gallery-none" aria-hidden="true" />
              )}
              <span>
                {card.name}
                {card.title !== undefined && <Mark title={card.title} />}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only what is not ready is marked. */
function Mark({ title }: { title: string }) {
  const facts = useFactsOf(title);
  return facts !== undefined && lacks(facts).length > 0 ? <em> not ready</em> : null;
}

const schemes = ['light', 'dark'] as const satisfies readonly ThumbnailScheme[];

/** Which of the two shows, the sheet says: the toolbar's scheme, or else the reader's. */
function Thumbnail({ subject }: Pick<Card, 'subject'>) {
  return schemes.map((scheme) => (
    <img
      key={scheme}
      src={`./thumbnails/${subject}.${scheme}.webp`}
      alt=""
      loading="lazy"
      width={390}
      height={292}
      data-scheme={scheme}
    />
  ));
}
