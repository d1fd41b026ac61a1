import '../breaking-banner/breaking-banner.element.js';

export type { BannerClosingDetail, GalleyBreakingBanner } from '../breaking-banner/breaking-banner.element.js';
