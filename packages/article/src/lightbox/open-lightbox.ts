import { pictureAddress } from '../gallery/picture-address.js';

/** A swipe has ended when nothing has moved for so long, in milliseconds. */
const rest = 100;

/**
 * An open lightbox, from the opening to the closing of the server's `<dialog>`. The strip in it scrolls by itself;
 * this moves it by keys and buttons, and keeps address, announcement and buttons with the picture that it shows.
 */
export class Lightbox {
  #dialog: HTMLDialogElement;
  #thumbnails: readonly HTMLElement[];
  #within: boolean;
  #strip: Element;
  #current = -1;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  /**
   * Opens at the picture `first`, counted from 0. `within` says that the history's entry before this one is of the same
   * page: then closing goes back to it. Otherwise the reader came by the picture's own address, and back leads away.
   */
  constructor(dialog: HTMLDialogElement, thumbnails: readonly HTMLElement[], first: number, within: boolean) {
    this.#dialog = dialog;
    this.#thumbnails = thumbnails;
    this.#within = within;
    this.#strip = part(dialog, 'group');
    const { signal } = this.#listening;
    for (const type of ['click', 'keydown', 'close']) dialog.addEventListener(type, this, { signal });
    this.#strip.addEventListener('scroll', this, { signal });
    dialog.showModal();
    this.show(first);
    (this.#strip as HTMLElement).focus({ preventScroll: true });
  }

  /** Shows the picture `number`, counted from 0. The next one comes gliding, where the reader has nothing against it. */
  show(number: number): void {
    const figure = this.#strip.children[number];
    const near = this.#current >= 0 && Math.abs(number - this.#current) < 2;
    figure?.scrollIntoView({ block: 'start', inline: 'start', behavior: near ? 'auto' : 'instant' });
    this.#arrive(number);
  }

  close(): void {
    this.#dialog.close();
  }

  /** Ends at once, and leaves address and focus to a page that took the gallery away. */
  abandon(): void {
    this.#listening.abort();
    clearTimeout(this.#resting);
    this.close();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#press((event.target as Element).closest('button'));
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'close') this.#leave();
    else {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#arrive(this.#inView()), rest);
    }
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

  /** Right to left, the strip counts its way in negative numbers. */
  #inView(): number {
    return Math.round(Math.abs(this.#strip.scrollLeft) / this.#strip.clientWidth);
  }

  #arrive(number: number): void {
    const thumbnail = this.#thumbnails[number];
    const figure = this.#strip.children[number];
    if (!thumbnail || !figure || number === this.#current) return;
    this.#current = number;
    history.replaceState(history.state, '', pictureAddress(thumbnail));
    announce(part(this.#dialog, 'status'), figure);
    for (const button of this.#dialog.querySelectorAll<HTMLButtonElement>('[value]')) {
      const end = button.value === '1' ? this.#thumbnails.length - 1 : 0;
      button.setAttribute('aria-disabled', `${number === end}`);
    }
  }

  #leave(): void {
    this.abandon();
    const thumbnail = this.#thumbnails[this.#current];
    if (!thumbnail) return;
    if (location.hash === pictureAddress(thumbnail).hash) {
      if (this.#within) history.back();
      else history.replaceState(history.state, '', location.href.replace(/#.*/s, ''));
    }
    thumbnail.focus();
  }
}

/** Says which picture is shown, and what is on it. React does not look into a shadow root. */
function announce(status: Element, figure: Element): void {
  const words = status.shadowRoot ?? status.attachShadow({ mode: 'open' });
  const seen = document.createElement('span');
  seen.part = 'seen';
  seen.textContent = `. ${figure.querySelector('img')?.alt ?? ''}`;
  words.replaceChildren(figure.getAttribute('aria-label') ?? '', seen);
}

function part(dialog: HTMLDialogElement, role: string): Element {
  const element = dialog.querySelector(`[role=${role}]`);
  if (!element) throw new Error(`A lightbox has an element with role=${role}.`);
  return element;
}
