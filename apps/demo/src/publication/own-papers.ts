import { alMarsa } from './al-marsa.js';
import { harbourCourier } from './harbour-courier.js';
import { novyiLyman } from './novyi-lyman.js';

/** The demo's own papers. The first has its pages at the root. */
export const ownPapers = [harbourCourier, novyiLyman, alMarsa] as const;
