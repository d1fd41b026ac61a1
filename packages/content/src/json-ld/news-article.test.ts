import type {
  AdvertiserContentArticle,
  AnalysisNewsArticle,
  NewsArticle,
  OpinionNewsArticle,
  WithContext,
} from 'schema-dts';
import { describe, expect, test } from 'vitest';
import type { Article, Correction } from '../article/article.js';
import { freePart } from '../article/free-part.js';
import { createEdition } from '../edition/create-edition.js';
import { isoDuration } from './media-data.js';
import { newsArticle } from './news-article.js';

const edition = createEdition({ locale: 'en-GB', timeZone: 'Europe/Kyiv', now: '2026-11-20T18:00:00Z' });
const publication = {
  name: 'The Harbour Courier',
  url: 'https://courier.example',
  logo: { src: '/logo.png', width: 600, height: 60 },
};
const url = 'https://courier.example/night-pilots/';

const bare: Article = {
  id: '1',
  href: '/night-pilots/',
  headline: 'Night pilots',
  labels: [],
  authors: [],
  tags: [],
  body: [],
};

const about = (more: Partial<Article> = {}) =>
  newsArticle({ article: { ...bare, ...more }, url, publication, edition });

const words = (text: string) => [{ type: 'text', text }] as const;
const correction = (text: string, more: Partial<Correction> = {}): Correction => ({
  kind: 'correction',
  children: words(text),
  ...more,
});

test('the words are those that schema.org has, by the types that are generated from it', () => {
  const type = about()['@type'] satisfies (
    NewsArticle | OpinionNewsArticle | AnalysisNewsArticle | AdvertiserContentArticle
  )['@type'];
  const known: WithContext<NewsArticle> = { ...about(), '@type': 'NewsArticle' };
  expect(known['@type']).toBe(type);
});

test('of an article that says next to nothing, next to nothing is said', () => {
  expect(about()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url,
    headline: 'Night pilots',
    inLanguage: 'en-GB',
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'The Harbour Courier',
      url: 'https://courier.example/',
      logo: {
        '@type': 'ImageObject',
        contentUrl: 'https://courier.example/logo.png',
        width: '600 px',
        height: '60 px',
      },
    },
    isPartOf: { '@type': 'WebSite', name: 'The Harbour Courier', url: 'https://courier.example/' },
  });
});

describe('moments are those of <time datetime>, in the newsroom’s zone', () => {
  const published = '2026-11-20T17:04:00Z';

  test.each([
    ['much later', '2026-11-20T19:30:00Z', '2026-11-20T21:30:00+02:00'],
    ['within the tolerance', '2026-11-20T17:05:00Z', undefined],
    ['before it was published', '2026-11-20T16:00:00Z', undefined],
    ['at a time that cannot be read', 'yesterday', undefined],
  ])('a change %s', (_, updated, dateModified) => {
    const data = about({ published, updated });
    expect(data.datePublished).toBe('2026-11-20T19:04:00+02:00');
    expect(data.dateModified).toBe(dateModified);
  });

  test('the tolerance is the byline’s', () => {
    const article = { ...bare, published, updated: '2026-11-20T17:20:00Z' };
    expect(newsArticle({ article, url, publication, edition, updateTolerance: 3600 }).dateModified).toBeUndefined();
  });

  test('one without a zone is not said at all', () => {
    expect(about({ published: '2026-11-20 17:04' })).not.toHaveProperty('datePublished');
  });
});

test('people have the part that the byline gives them', () => {
  const data = about({
    authors: [
      { name: 'Sam Levin', href: '/authors/sam-levin', organisation: 'Saltmere Archive' },
      { name: 'Marks and Sons', role: 'by', href: 'javascript:alert(1)' },
      { name: 'The Harbour Courier' },
      { name: 'Ines Calder', role: 'photographs' },
      { name: 'رنا الحداد', role: 'reporting' },
      { name: 'Bo', role: 'additional-reporting' },
      { name: 'Cy', role: 'editing' },
      { name: 'Тарас', role: 'translation' },
    ],
  });
  expect(data.author).toEqual([
    {
      '@type': 'Person',
      name: 'Sam Levin',
      url: 'https://courier.example/authors/sam-levin',
      affiliation: { '@type': 'Organization', name: 'Saltmere Archive' },
    },
    { '@type': 'Person', name: 'Marks and Sons' },
    { '@type': 'Organization', name: 'The Harbour Courier' },
  ]);
  expect(data.contributor?.map(({ name }) => name)).toEqual(['Ines Calder', 'رنا الحداد', 'Bo']);
  expect(data.editor?.map(({ name }) => name)).toEqual(['Cy']);
  expect(data.translator?.map(({ name }) => name)).toEqual(['Тарас']);
});

test('pictures are the article’s own, each once, with whose they are in the caption’s words', () => {
  const picture = (src: string) => ({ src, width: 1600, height: 1067, alt: 'A' });
  const lead = {
    ...picture('/lead.jpg'),
    caption: 'The Bar',
    credit: 'Ines Calder',
    rights: {
      holder: 'Saltmere Archive',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      usageTerms: 'CC BY 4.0',
    },
  };
  const data = about({
    picture: lead,
    authors: [{ name: 'Ann', avatar: picture('/ann.jpg') }],
    body: [
      { type: 'image', picture: picture('/lead.jpg'), placement: 'inline' },
      { type: 'gallery', pictures: [picture('/one.jpg'), picture('https://cdn.example/two.jpg')] },
      { type: 'fact-box', title: 'F', picture: { ...picture('/fact.jpg'), rights: { holder: 'H' } }, children: [] },
      { type: 'related', article: { id: '2', href: '/b/', headline: 'B', picture: picture('/other.jpg') } },
    ],
  });
  expect(data.image?.[0]).toEqual({
    '@type': 'ImageObject',
    contentUrl: 'https://courier.example/lead.jpg',
    width: '1600 px',
    height: '1067 px',
    caption: 'The Bar',
    creditText: 'Ines Calder',
    copyrightNotice: '© Saltmere Archive · CC BY 4.0',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(data.image?.slice(1).map(({ contentUrl }) => contentUrl)).toEqual([
    'https://courier.example/one.jpg',
    'https://cdn.example/two.jpg',
    'https://courier.example/fact.jpg',
  ]);
  expect(data.image?.at(-1)?.copyrightNotice).toBe('© H');
});

test('recordings say how long they are and what a machine did', () => {
  const data = about({
    audio: { src: '/read.mp3', duration: 330, title: 'Read by Ann', provenance: 'ai' },
    body: [
      { type: 'audio', audio: { src: '/bell.mp3' }, caption: 'The bell' },
      { type: 'audio', audio: { src: 'data:audio/mpeg;base64,' } },
    ],
  });
  expect(data.audio).toEqual([
    {
      '@type': 'AudioObject',
      contentUrl: 'https://courier.example/read.mp3',
      name: 'Read by Ann',
      duration: 'PT5M30S',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    },
    { '@type': 'AudioObject', contentUrl: 'https://courier.example/bell.mp3', caption: 'The bell' },
  ]);
});

test('a film is told of only where all is known that search engines ask', () => {
  const film = {
    type: 'video',
    src: '/film.mp4',
    poster: '/film.jpg',
    caption: 'Over the Bar',
    credit: 'Ann',
  } as const;
  const body = [film, { ...film, poster: undefined }, { ...film, caption: '' }] as unknown as Article['body'];
  expect(about({ published: '2026-11-20T17:04:00Z', body }).video).toEqual([
    {
      '@type': 'VideoObject',
      name: 'Over the Bar',
      contentUrl: 'https://courier.example/film.mp4',
      thumbnailUrl: 'https://courier.example/film.jpg',
      uploadDate: '2026-11-20T19:04:00+02:00',
      creditText: 'Ann',
    },
  ]);
  expect(about({ body })).not.toHaveProperty('video');
});

test('corrections stand in the order of the page; an update corrects nothing', () => {
  const data = about({
    corrections: [
      { ...correction('third'), position: 'end' },
      { ...correction(' first '), position: 'top', date: '2026-11-20T16:20:00Z' },
      { ...correction('an update'), kind: 'update', position: 'end' },
    ],
    body: [
      { type: 'correction', correction: correction('second', { kind: 'clarification' }) },
      { type: 'correction', correction: correction(' ') },
    ],
  });
  expect(data.correction).toEqual([
    { '@type': 'CorrectionComment', text: 'first', datePublished: '2026-11-20T18:20:00+02:00' },
    { '@type': 'CorrectionComment', text: 'second' },
    { '@type': 'CorrectionComment', text: 'third' },
  ]);
});

test.each([
  [{ labels: ['live', 'breaking'] }, 'NewsArticle'],
  [{ layout: 'live' }, 'NewsArticle'],
  [{ labels: ['analysis'] }, 'AnalysisNewsArticle'],
  [{ labels: ['opinion', 'analysis'] }, 'OpinionNewsArticle'],
  [{ layout: 'opinion' }, 'OpinionNewsArticle'],
  [{ layout: 'opinion', labels: ['sponsored'] }, 'AdvertiserContentArticle'],
] as const)('%j is a %s', (more, type) => {
  expect(about(more)['@type']).toBe(type);
});

test('what is around the text is said as the page says it', () => {
  const data = about({
    standfirst: 'Nine people know the channel.',
    section: { name: 'The Port' },
    tags: [{ name: 'Pilots' }, { name: 'Winter' }],
    readingMinutes: 6,
    comments: { href: '#comments', count: 12 },
    aiUse: { provenance: 'ai-assisted', position: 'end' },
  });
  expect(data).toMatchObject({
    description: 'Nine people know the channel.',
    articleSection: 'The Port',
    keywords: ['Pilots', 'Winter'],
    timeRequired: 'PT6M',
    discussionUrl: `${url}#comments`,
    commentCount: 12,
    digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  });
  expect(about({ comments: { href: '#comments', count: 0 } })).not.toHaveProperty('commentCount');
  expect(about({ labels: ['ai-assisted'] })).toHaveProperty('digitalSourceType');
});

test.each([
  [6.4, 'PT6M'],
  [0.2, 'PT1M'],
  [90, 'PT1H30M'],
  [0, undefined],
])('%s minutes of reading are %s, as they are printed', (readingMinutes, printed) => {
  expect(about({ readingMinutes }).timeRequired).toBe(printed);
});

describe('where a part is for subscribers', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: words(text) }) as const;
  const picture = { src: '/rest.jpg', width: 1600, height: 1067, alt: 'A' };
  const article: Article = {
    ...bare,
    readingMinutes: 6,
    audio: { src: '/read.mp3', provenance: 'human' },
    body: [
      paragraph('One.'),
      paragraph('Two.'),
      { type: 'image', picture, placement: 'inline' },
      { type: 'correction', correction: correction('Of the rest.') },
    ],
  };
  const told = (paragraphs: number) =>
    newsArticle({ article, part: freePart(article.body, { paragraphs }), url, publication, edition });

  test('it is said that it is not free, and where the paywall stands; nothing of the rest', () => {
    const data: NewsArticle = { ...told(1), '@type': 'NewsArticle' };
    expect(data).toMatchObject({
      timeRequired: 'PT6M',
      isAccessibleForFree: false,
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.galley-paywall' },
    });
    for (const field of ['image', 'audio', 'correction']) expect(data).not.toHaveProperty(field);
  });

  test('of a text that was not cut, neither is said', () => {
    expect(told(2)).toEqual(newsArticle({ article, url, publication, edition }));
    expect(told(2)).not.toHaveProperty('isAccessibleForFree');
    expect(told(2)).not.toHaveProperty('hasPart');
  });
});

test.each(['/night-pilots/', '', 'ftp://courier.example/'])('the address %j is refused in a sentence', (wrong) => {
  expect(() => newsArticle({ article: bare, url: wrong, publication, edition })).toThrow(
    /`url` is .*begins with "https/,
  );
});

test.each([
  [330, 'PT5M30S'],
  [3600, 'PT1H'],
  [5.6, 'PT6S'],
  [0, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [undefined, undefined],
])('%s seconds are %s', (seconds, duration) => {
  expect(isoDuration(seconds)).toBe(duration);
});
