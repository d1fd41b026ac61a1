import '../gallery/gallery.element.js';

export type { GalleyGallery, PictureOpeningDetail } from '../gallery/gallery.element.js';
