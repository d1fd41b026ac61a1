import '../article-audio/article-audio.element.js';
import '../embed/embed.element.js';
import '../gallery/gallery.element.js';
import '../save-button/save-button.element.js';
import '../share-bar/share-bar.element.js';

export type { AudioPlayedDetail, GalleyAudio } from '../article-audio/article-audio.element.js';
export { allowEmbeds, type EmbedShowDetail, type GalleyEmbed } from '../embed/embed.element.js';
export type { GalleyGallery, PictureOpeningDetail } from '../gallery/gallery.element.js';
export type { GalleySave, SavedDetail } from '../save-button/save-button.element.js';
export type { GalleyShare, SharedDetail } from '../share-bar/share-bar.element.js';
