export interface AudioPlayedDetail {
  /** Address of the recording. */
  src: string;
}

declare global {
  interface HTMLElementEventMap {
    /** Each time that a recording begins to play, or goes on. */
    'galley-audio-played': CustomEvent<AudioPlayedDetail>;
  }
  interface HTMLElementTagNameMap {
    'galley-audio': GalleyAudio;
  }
}

const name = 'galley-audio';

/** An earlier place than this, in seconds, is not worth remembering: the beginning is found without help. */
const worthRemembering = 10;

/** Media events do not bubble: they are caught on their way down. After each, the controls say what the recording says. */
const heard = 'click input timeupdate durationchange pause error emptied'.split(' ');

/** Any player of the page that begins; and the end of the page, by when children that came late are there. */
const heardOnPage = ['play', 'DOMContentLoaded'];

/** The keys of a lock screen or of headphones, and the buttons that they press. `seekto` brings its own time. */
const remoteKeys = [
  ['play', 'play'],
  ['pause', 'play'],
  ['seekbackward', -15],
  ['seekforward', 30],
  ['seekto', 0],
] as const;

/** Whose recording these keys move. */
const remote: { of?: GalleyAudio | undefined } = {};

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Plays a recording with the controls that stand in its HTML. What changes while it plays, the time and the seek bar
 * (the browser's own, with its keys), lives in a shadow root, where React does not look. One player sounds at a time
 * on a page; the place and the speed are remembered. Where the browser has no custom states, its own player stays.
 */
export class GalleyAudio extends Base {
  #states = globalThis.CSS?.supports('selector(:state(playing))') ? this.attachInternals().states : undefined;

  connectedCallback(): void {
    if (!this.#states) return;
    this.#listen('addEventListener');
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listen('removeEventListener');
    this.#leaveRemote();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of heard) this[how](type, this, true);
    for (const type of heardOnPage) document[how](type, this, true);
  }

  get #audio(): HTMLAudioElement | null {
    return this.querySelector('audio');
  }

  handleEvent({ type, target }: Event): void {
    const audio = this.#audio;
    if (!audio) return;
    if (type === 'play') this.#begins(target as HTMLMediaElement, audio);
    else if (type === 'click') this.#press(audio, (target as Element).closest('button')?.value);
    else if (type === 'input') this.#choose(audio, target as HTMLElement);
    else if (type === 'emptied') this.#restore(audio);
    this.#show();
  }

  #begins(player: HTMLMediaElement, audio: HTMLAudioElement): void {
    // A film without sound is decoration: it stops nobody, and nobody stops it.
    if (player.muted) return;
    for (const other of document.querySelectorAll<HTMLMediaElement>('audio, video')) {
      if (other !== player && !other.muted) other.pause();
    }
    if (player !== audio) return this.#leaveRemote();
    this.#takeRemote(audio);
    const detail = { src: audio.src };
    this.dispatchEvent(new CustomEvent<AudioPlayedDetail>('galley-audio-played', { bubbles: true, detail }));
  }

  /** A button's value: `play`, or by how many seconds to go back or forward. */
  #press(audio: HTMLAudioElement, value: string | number | undefined): void {
    if (Number(value)) this.#seek(audio, audio.currentTime + Number(value));
    else if (value !== 'play') return;
    else if (isPlaying(audio)) audio.pause();
    else {
      // What failed to load is asked for again.
      if (audio.error) audio.load();
      // Why it does not play, the `error` event says.
      audio.play().catch(() => {});
    }
  }

  #choose(audio: HTMLAudioElement, control: HTMLElement): void {
    if (control.shadowRoot) this.#seek(audio, (timeline(control)[1].valueAsNumber / 100) * this.#length(audio));
    else memory('speed', (audio.playbackRate = Number((control as HTMLSelectElement).value)));
  }

  /** Before anything is loaded, this is where it will begin. */
  #seek(audio: HTMLAudioElement, seconds: number): void {
    audio.currentTime = Math.max(0, Math.min(seconds, this.#length(audio) || seconds));
  }

  /** In seconds; 0 while nobody knows. */
  #length({ duration }: HTMLAudioElement): number {
    const seconds = duration || Number(this.dataset['duration']);
    return seconds < Infinity ? seconds : 0;
  }

  /** Where the reader was, and how fast they listen. */
  #restore(audio: HTMLAudioElement): void {
    const kept = this.querySelector<HTMLOptionElement>(`option[value="${memory('speed')}"]`);
    if (kept) kept.selected = true;
    audio.playbackRate = Number(this.querySelector('select')?.value);
    audio.currentTime ||= memory(audio.src);
  }

  #show(): void {
    const audio = this.#audio;
    const place = this.querySelector('[data-timeline]');
    if (!audio || !place) return;
    if (!place.shadowRoot) this.#restore(audio);
    const [elapsed, bar, total] = timeline(place);
    for (const [state, holds] of Object.entries({ enhanced: 1, playing: isPlaying(audio), failed: audio.error })) {
      this.#states?.[holds ? 'add' : 'delete'](state);
    }

    const { digits = '', position: label, elapsed: words = '' } = this.dataset;
    const duration = this.#length(audio);
    const position = Math.min(audio.currentTime, duration || Infinity);
    if (audio.readyState) memory(audio.src, position > worthRemembering && !audio.ended ? position : 0);
    if (remote.of === this && duration) {
      navigator.mediaSession.setPositionState({ duration, position, playbackRate: audio.playbackRate });
    }

    const percent = (position / duration) * 100 || 0;
    Object.assign(bar, { value: percent, disabled: !duration, ariaLabel: label });
    bar.style.setProperty('--played', `${percent}%`);
    const now = clock(position, digits);
    const end = duration ? clock(duration, digits) : '';
    const said = end ? words.replace('{elapsed}', now).replace('{total}', end) : now;
    if (bar.ariaValueText === said) return;
    bar.ariaValueText = said;
    elapsed.textContent = now;
    total.textContent = end;
  }

  #takeRemote(audio: HTMLAudioElement): void {
    remote.of = this;
    const { title, artist, artwork } = this.dataset as Record<'title' | 'artist' | 'artwork', string>;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist, artwork: artwork ? [{ src: artwork }] : [] });
    for (const [key, value] of remoteKeys) {
      navigator.mediaSession.setActionHandler(key, ({ seekTime }) => {
        if (seekTime === undefined) this.#press(audio, value);
        else this.#seek(audio, seekTime);
      });
    }
  }

  #leaveRemote(): void {
    if (remote.of !== this) return;
    remote.of = undefined;
    navigator.mediaSession.metadata = null;
    for (const [key] of remoteKeys) navigator.mediaSession.setActionHandler(key, null);
  }
}

/** By the standard, a recording that was told to play and failed is not paused (HTML, “dedicated media source failure steps”). */
function isPlaying(audio: HTMLAudioElement): boolean {
  return !audio.paused && !audio.error;
}

/** 125 → `2:05`, in digits that are given from 9 to 0. */
function clock(seconds: number, digits: string): string {
  return new Date(Math.round(seconds * 1000))
    .toISOString()
    .slice(11, 19)
    .replace(/^(00:)?0?/, '')
    .replaceAll(/\d/g, (digit) => [...digits].at(~Number(digit)) ?? digit);
}

/** The time, the seek bar and the length: made when they are first asked for. */
function timeline(place: Element): [Element, HTMLInputElement, Element] {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  if (!root.firstChild) {
    const bar = document.createElement('input');
    root.append(document.createElement('span'), bar, document.createElement('span'));
    Object.assign(bar, { type: 'range', step: 'any', part: 'bar' });
  }
  return root.children as unknown as [Element, HTMLInputElement, Element];
}

/** Keeps a number, 0 by forgetting it, or tells the one it kept. Storage may be full or forbidden: then nothing is kept. */
function memory(what: string, value?: number): number {
  const key = `${name} ${what}`;
  try {
    if (value === undefined) return Number(localStorage.getItem(key));
    if (value) localStorage.setItem(key, `${value}`);
    else localStorage.removeItem(key);
  } catch {}
  return 0;
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyAudio);
