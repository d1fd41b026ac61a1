import '../gallery/gallery.element.js';

export type { GalleyGallery } from '../gallery/gallery.element.js';
