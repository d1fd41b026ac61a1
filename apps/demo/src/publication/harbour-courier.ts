import mostRead from '../../content/harbour-courier/most-read.json?raw';
import posts from '../../content/harbour-courier/posts.json?raw';
import { courierImprint } from './harbour-courier-imprint.js';
import { placesOf, publish } from './publish.js';

/** Where the Courier’s posts come from, and where they are printed. */
export const courierSite = { site: 'https://harbour-courier.example', ...placesOf('', true) };

export const harbourCourier = publish({
  file: 'content/harbour-courier/posts.json',
  text: posts,
  site: courierSite.site,
  ...courierImprint,
  counted: { file: 'content/harbour-courier/most-read.json', text: mostRead },
});
