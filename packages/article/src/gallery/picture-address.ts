/** The address at which a picture of a gallery is open: this page's, with the thumbnail's id behind the hash. */
export function pictureAddress(thumbnail: HTMLElement): URL {
  return new URL(`#${thumbnail.id}`, location.href);
}

/** The thumbnail whose picture the page's address means, where it is one of this gallery's. */
export function pictureOfPage(gallery: HTMLElement): HTMLAnchorElement | undefined {
  const thumbnails = [...gallery.querySelectorAll<HTMLAnchorElement>('a[id]')];
  return thumbnails.find((thumbnail) => pictureAddress(thumbnail).hash === location.hash);
}
