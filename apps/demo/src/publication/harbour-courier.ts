import posts from '../../content/harbour-courier/posts.json?raw';
import { publish } from './publish.js';

export const harbourCourier = publish({
  file: 'content/harbour-courier/posts.json',
  text: posts,
  site: 'https://harbour-courier.example',
  ownHref: ({ pathname, search, hash }) => pathname + search + hash,
  name: 'The Harbour Courier',
  motto: 'Saltmere and the estuary, since 1794',
  about: 'An invented newspaper of an invented port. Every name, place, picture and story in it was made for Galley.',
  locale: 'en-GB',
  timeZone: 'Europe/London',
});
