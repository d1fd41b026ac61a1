import '../embed/embed.element.js';
import '../gallery/gallery.element.js';

export { allowEmbeds, type EmbedShowDetail, type GalleyEmbed } from '../embed/embed.element.js';
export type { GalleyGallery, PictureOpeningDetail } from '../gallery/gallery.element.js';
