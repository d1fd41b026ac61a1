import { isOpenByAddress, pictureAddress, thumbnailsOf } from '../gallery/picture-address.js';

/** A swipe has ended when nothing has moved for so long, in milliseconds. */
const rest = 100;

/** In place of a picture's number: next to none of them. */
const none = -2;

/**
 * The behaviour of a gallery's `<dialog>`, which the server has written. The strip in it scrolls by itself; this moves
 * it by keys and buttons, and keeps address, announcement and buttons with the picture that it shows.
 */
export class Lightbox {
  #gallery: HTMLElement;
  #dialog: HTMLDialogElement;
  #strip: HTMLElement;
  #thumbnails: readonly HTMLElement[] = [];
  #current = none;
  #within = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(gallery: HTMLElement) {
    this.#gallery = gallery;
    this.#dialog = part(gallery, 'dialog');
    this.#strip = part(gallery, 'dialog [role=group]');
    // Captured, because a movement of the strip does not bubble.
    for (const type of ['click', 'keydown', 'close', 'scroll', 'scrollend'])
      this.#dialog.addEventListener(type, this, true);
  }

  /**
   * Opens at a picture, after a click on its thumbnail or the change of the page's hash. After anything else the reader
   * has come by the picture's own address: then the history's entry before this one is not of this page.
   */
  open(thumbnail: HTMLElement, after?: string): void {
    const clicked = after === 'click';
    // A reader may have gone on while this was loaded.
    if (!this.#gallery.isConnected || !(clicked || isOpenByAddress(thumbnail))) return;
    this.#thumbnails = thumbnailsOf(this.#gallery);
    const number = this.#thumbnails.indexOf(thumbnail);
    if (this.#dialog.open) return clicked ? undefined : this.show(number);
    const detail = { gallery: part(this.#gallery, 'section').id, number: number + 1 };
    const opening = new CustomEvent('galley-picture-opening', { bubbles: true, cancelable: true, detail });
    if (!this.#gallery.dispatchEvent(opening)) return;
    // As a link does it, so that a page's router sees nothing unusual. It moves the focus too, and so comes first.
    if (clicked) location.hash = pictureAddress(thumbnail).hash;
    this.#within = clicked || after === 'hashchange';
    this.#current = none;
    this.#dialog.showModal();
    this.show(number);
    this.#strip.focus({ preventScroll: true });
  }

  /** Shows the picture `number`, counted from 0. The next one comes gliding, where the reader has nothing against it. */
  show(number: number): void {
    const near = Math.abs(number - this.#current) < 2;
    // The movement before has no more to say.
    clearTimeout(this.#resting);
    this.#strip.children[number]?.scrollIntoView({ inline: 'start', behavior: near ? 'auto' : 'instant' });
    this.#arrive(number);
  }

  close(): void {
    this.#dialog.close();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#press((event.target as Element).closest('button'));
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'close') this.#leave();
    else this.#scroll(event.type);
  }

  #press(button: HTMLButtonElement | null): void {
    if (button?.value) this.show(this.#current + Number(button.value));
    else if (button) this.close();
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forward = getComputedStyle(this.#dialog).direction === 'rtl' ? -1 : 1;
    const { [event.key]: number } = {
      ArrowRight: this.#current + forward,
      ArrowLeft: this.#current - forward,
      Home: 0,
      End: this.#thumbnails.length - 1,
    } as Record<string, number | undefined>;
    if (number === undefined) return;
    event.preventDefault();
    this.show(number);
  }

  /** A slow machine can rest in the middle of a movement; a browser that tells of its end is waited for. */
  #scroll(type: string): void {
    clearTimeout(this.#resting);
    if (type === 'scroll' && 'onscrollend' in this.#strip) return;
    this.#resting = setTimeout(() => {
      // Right to left, the way is counted in negative numbers.
      this.#arrive(Math.round(Math.abs(this.#strip.scrollLeft) / this.#strip.clientWidth));
    }, rest);
  }

  #arrive(number: number): void {
    const thumbnail = this.#thumbnails[number];
    const figure = this.#strip.children[number];
    if (!thumbnail || !figure || number === this.#current) return;
    this.#current = number;
    history.replaceState(history.state, '', pictureAddress(thumbnail));
    // React does not look into a shadow root.
    const status = part(this.#dialog, '[role=status]');
    const words = status.shadowRoot ?? status.attachShadow({ mode: 'open' });
    const seen = document.createElement('span');
    seen.part = 'seen';
    seen.textContent = `. ${part<HTMLImageElement>(figure, 'img').alt}`;
    words.replaceChildren(`${figure.ariaLabel}`, seen);
    for (const button of this.#dialog.querySelectorAll<HTMLButtonElement>('[value]')) {
      const end = button.value === '1' ? this.#thumbnails.length - 1 : 0;
      button.setAttribute('aria-disabled', `${number === end}`);
    }
  }

  #leave(): void {
    clearTimeout(this.#resting);
    const thumbnail = this.#thumbnails[this.#current];
    // A page that took the gallery away has taken address and focus over.
    if (!thumbnail?.isConnected) return;
    thumbnail.focus();
    if (!isOpenByAddress(thumbnail)) return;
    if (!this.#within) return history.replaceState(history.state, '', location.href.split('#')[0]);
    // Going back scrolls to where the reader set out, which may be far from the picture seen last.
    addEventListener('hashchange', () => thumbnail.scrollIntoView({ block: 'nearest' }), { once: true });
    history.back();
  }
}

function part<Kind extends HTMLElement>(whole: Element, selector: string): Kind {
  const element = whole.querySelector<Kind>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}
