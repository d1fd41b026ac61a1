import '../breaking-banner/breaking-banner.element.js';
import '../membership-banner/membership-banner.element.js';
import '../scheme-choice/scheme-choice.element.js';

export type { GalleyBreakingBanner } from '../breaking-banner/breaking-banner.element.js';
export type { GalleyMembershipBanner } from '../membership-banner/membership-banner.element.js';
export type { GalleySchemeChoice } from '../scheme-choice/scheme-choice.element.js';
