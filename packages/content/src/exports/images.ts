export { astroImage, astroSources, type AstroImageOptions, type AstroImageResult } from '../images/astro-image.js';
export { cdnImage, type CdnImageOptions } from '../images/cdn-image.js';
export type { ImageBuilder, ImageFormat, ImageRequest } from '../images/image-builder.js';
export { nextImage, type NextImageOptions } from '../images/next-image.js';
export { picturesOf, withPictures } from '../images/pictures-of.js';
export { responsivePicture, type ResponsivePictureOptions } from '../images/responsive-picture.js';
export { wordPressSources } from '../images/wordpress-sizes.js';
