/** Pages that each publication has, below its base. */
const ofEach = [
  '/',
  '/latest/',
  '/latest/2/',
  '/newsletters/',
  '/subscribe/',
  '/reading-list/',
  '/other-sites/',
  '/nothing-here/',
  '/500/',
];

interface ArticlePages {
  article: string;
  feature: string;
  opinion: string;
  /** One that is cut for those who do not pay. */
  forSubscribers: string;
  corrected: string;
  comments: string;
  search: string;
  section: string;
  tag: string;
  author: string;
  /** Coverage that goes on. */
  live?: string;
  /** An article with every kind of node. */
  longRead?: string;
}

const publication = <Paper extends { base: string; own: ArticlePages }>(paper: Paper) => ({
  ...paper,
  article: paper.own.article,
  pages: [...ofEach, ...Object.values<string>({ ...paper.own })].map((path) => paper.base + path),
});

/** Every publication, with one page of each kind that it has. */
export const publications = [
  publication({
    base: '',
    locale: 'en-GB',
    dir: 'ltr',
    brand: 'harbour-courier',
    own: {
      article: '/night-pilots-of-the-bar/',
      feature: '/seven-lights-of-the-wend/',
      opinion: '/opinion-free-ferry/',
      forSubscribers: '/tide-mill-turns-again/',
      corrected: '/flood-wall-vote/',
      comments: '/flood-wall-vote/comments/',
      search: '/search/?q=tide',
      section: '/section/the-port/',
      tag: '/tag/pilots/',
      author: '/author/noor-haddad/',
      live: '/tanker-adrift/',
      longRead: '/what-the-wall-is-for/',
    },
  }),
  publication({
    base: '/uk',
    locale: 'uk',
    dir: 'ltr',
    brand: 'novyi-lyman',
    own: {
      article: '/skilky-moria-treba-lymanu/',
      feature: '/sim-dniv-na-soli/',
      opinion: '/vidchynit-shkilni-dvory/',
      forSubscribers: '/tramvai-na-kosu/',
      corrected: '/voda-podorozhchaie/',
      comments: '/voda-podorozhchaie/comments/',
      search: '/search/?q=трамвай',
      section: '/section/voda/',
      tag: '/tag/miskyi-biudzhet/',
      author: '/author/olesia-verbytska/',
    },
  }),
  publication({
    base: '/ar',
    locale: 'ar-JO',
    dir: 'rtl',
    brand: 'al-marsa',
    own: {
      article: '/wadi-runs-again/',
      feature: '/nights-at-ras-al-shuhub/',
      opinion: '/opinion-shade-is-a-public-work/',
      forSubscribers: '/new-quay-is-not-enough/',
      corrected: '/coast-railway-dunes/',
      comments: '/coast-railway-dunes/comments/',
      search: '/search/?q=الميناء',
      section: '/section/port/',
      tag: '/tag/municipality/',
      author: '/author/arwa-al-mallah/',
    },
  }),
];

/** Every page that a reader can come to: those of the publications, and those that the demo has of its own. */
export const everyPage = [...publications.flatMap(({ pages }) => pages), '/papers/', '/report/', '/mailbox/'];

/** What the page's answer is: where nothing is, and where something went wrong, it says so to programs, too. */
export function statusOf(path: string): number {
  if (path.endsWith('/nothing-here/')) return 404;
  return path.endsWith('/500/') ? 500 : 200;
}
