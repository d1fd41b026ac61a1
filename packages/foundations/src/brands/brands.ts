import { alMarsa } from './al-marsa/al-marsa.js';
import type { Brand } from './brand.js';
import type { BrandName } from './brand-names.js';
import { harbourCourier } from './harbour-courier/harbour-courier.js';
import { novyiLyman } from './novyi-lyman/novyi-lyman.js';

export const brands: Record<BrandName, Brand> = {
  'harbour-courier': harbourCourier,
  'novyi-lyman': novyiLyman,
  'al-marsa': alMarsa,
};
