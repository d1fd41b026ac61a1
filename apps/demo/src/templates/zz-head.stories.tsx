import { ArticleBody, ArticleHeader, Byline, Figure } from '@galley/article';
import { NewsFeed } from '@galley/feed';
import { ArticleLayout } from '@galley/page';
import { english, landscape, wide, summaries, authors } from '@galley/test-kit';
import type { Meta } from '@storybook/react-vite';
export default { title: 'zz/Head', parameters: { layout: 'fullscreen', a11y: { test: 'off' } } } satisfies Meta;
const byline = <Byline authors={authors} edition={english} published="2026-11-20T17:04:00Z" readingMinutes={6} />;
const facts = <Byline authors={[]} edition={english} published="2026-11-20T07:08:00Z" readingMinutes={4} />;
const avatar = { src: '/pictures/portrait-columnist-384.webp', width: 384, height: 384, alt: '' };
const text = (
  <ArticleBody
    edition={english}
    dropCap
    nodes={[1, 2, 3].map(() => ({
      type: 'paragraph' as const,
      children: [
        {
          type: 'text' as const,
          text: 'At twenty to ten on Tuesday night Hester Quayle is standing in the kitchen of the Pilot House on Quayside, eating toast over the sink. She has slept from three until eight, as she does before every night ship, with a sheet of black card taped across the bedroom window.',
        },
      ],
    }))}
  />
);
const aside = <NewsFeed articles={summaries} edition={english} headingLevel={2} moreHref="/latest/" />;
export const Feature = () => (
  <ArticleLayout
    layout="feature"
    aside={aside}
    header={
      <ArticleHeader
        layout="feature"
        picture={landscape}
        edition={english}
        kicker="The port"
        headline="The night pilots of the Bar"
        standfirst="Ships longer than Fore Street now come into Saltmere in the dark, on a tide that will not wait for them."
        meta={byline}
      />
    }
  >
    {text}
  </ArticleLayout>
);
export const Feature2 = () => (
  <ArticleLayout
    layout="feature"
    aside={aside}
    header={
      <ArticleHeader
        layout="feature"
        picture={wide}
        edition={english}
        labels={['exclusive']}
        kicker="The port"
        headline="The harbour board will meet for the ninth time this winter to decide whether the dredging that it promised can begin"
        meta={byline}
      />
    }
  >
    {text}
  </ArticleLayout>
);
export const Opinion = () => (
  <ArticleLayout
    aside={aside}
    header={
      <ArticleHeader
        layout="opinion"
        authors={[{ name: 'Fergus Lund', href: '/a', avatar }]}
        edition={english}
        kicker="Opinion"
        headline="The Netherby ferry should be free. We have already paid for it"
        standfirst="The council spends more on collecting the fare than the fare brings in. I have seen the figures."
        meta={facts}
      />
    }
  >
    {text}
  </ArticleLayout>
);
export const Live = () => (
  <ArticleLayout
    aside={aside}
    lead={<Figure picture={wide} placement="full" />}
    header={
      <ArticleHeader
        layout="live"
        updated="2026-11-20T17:38:00Z"
        edition={english}
        kicker="Stane Bridge"
        headline="Bridge stays shut tonight as divers look at the pier that the barge struck"
        standfirst="The council expects a first report before midnight."
        meta={byline}
      />
    }
  >
    {text}
  </ArticleLayout>
);
export const Standard = () => (
  <ArticleLayout
    aside={aside}
    lead={<Figure picture={wide} placement="full" />}
    header={
      <ArticleHeader
        edition={english}
        kicker="The port"
        headline="The night pilots of the Bar"
        standfirst="Ships longer than Fore Street now come into Saltmere in the dark, on a tide that will not wait for them."
        meta={byline}
      />
    }
  >
    {text}
  </ArticleLayout>
);
