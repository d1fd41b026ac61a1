import '../breaking-banner/breaking-banner.element.js';

export type { GalleyBreakingBanner } from '../breaking-banner/breaking-banner.element.js';
