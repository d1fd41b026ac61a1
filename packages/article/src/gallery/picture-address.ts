/** The address at which a picture of a gallery is open: this page's, with the thumbnail's id behind the hash. */
export function pictureAddress(thumbnail: HTMLElement): URL {
  return new URL(`#${thumbnail.id}`, location.href);
}

/** Whether that is the page's address now. */
export function isOpenByAddress(thumbnail: HTMLElement): boolean {
  return pictureAddress(thumbnail).hash === location.hash;
}

export function thumbnailsOf(gallery: HTMLElement): HTMLAnchorElement[] {
  return [...gallery.querySelectorAll<HTMLAnchorElement>('a[id]')];
}
