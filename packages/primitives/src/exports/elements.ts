import '../date-time/relative-time.element.js';

export type { GalleyRelativeTime } from '../date-time/relative-time.element.js';
