import mostRead from '../../content/harbour-courier/most-read.json?raw';
import posts from '../../content/harbour-courier/posts.json?raw';
import { placesOf, publish } from './publish.js';
import { english } from './words.js';

/** Where the Courier’s posts come from, and where they are printed. */
export const courierSite = { site: 'https://harbour-courier.example', ...placesOf('', true) };

export const harbourCourier = publish({
  file: 'content/harbour-courier/posts.json',
  text: posts,
  site: courierSite.site,
  base: '',
  brand: 'harbour-courier',
  words: english,
  counted: { file: 'content/harbour-courier/most-read.json', text: mostRead },
  name: 'The Harbour Courier',
  motto: 'Saltmere and the estuary, since 1794',
  about: 'An invented newspaper of an invented port. Every name, place, picture and story in it was made for Galley.',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  newsletters: [
    {
      id: 'tide-tables',
      name: 'The Morning Tide',
      frequency: 'Every day at six',
      description: 'High water, the ships that are due, and the five stories that the town will talk about.',
    },
    {
      id: 'dock-diary',
      name: 'Dock Diary',
      frequency: 'Fridays',
      description: 'A week on the quays: cargo, jobs, and what the harbour board would rather not have minuted.',
    },
  ],
  consent: {
    version: '2026-11',
    text: 'The Courier may keep my address for this and send me what I have ticked. I can leave with one click in any mail.',
  },
  advertisement: {
    href: 'https://hallett-and-daughter.example/',
    picture: {
      src: '/pictures/advert-rope-300.webp',
      width: 300,
      height: 250,
      sources: [{ src: '/pictures/advert-rope-600.webp', width: 600 }],
      alt: 'Hallett & Daughter, Ropewalk: rope, twine and netting, made on the premises since 1761.',
    },
  },
});
