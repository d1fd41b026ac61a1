import { brandNames, breakpoints } from '@galley/foundations';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { showAsIf } from './as-if.js';
import { showColumns } from './columns.js';
import { dress, editions } from './dress.js';
import { examineEveryDress } from './every-dress.js';
import { Grid } from './grid.js';
import {
  columns,
  contrasts,
  defaultMode,
  defaultShowing,
  directions,
  grids,
  languages,
  motions,
  pseudoStates,
  schemes,
  type Mode,
  type Showing,
} from './modes.js';

const channel = addons.getChannel();

// In a frame of another story or page: what it told would be taken for that one's own.
if (isInside()) {
  (channel as unknown as { transports: unknown[] }).transports.length = 0;
  // And what its play focuses must not move the page around it.
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function focusInPlace(options) {
    focus.call(this, { ...options, preventScroll: true });
  };
}

function isInside(): boolean {
  try {
    return window.parent !== window && window.parent.location.pathname.endsWith('/iframe.html');
  } catch {
    // Somebody else's page around the whole Storybook, or around one story.
    return false;
  }
}

// Docs pages without a story have no decorator: the channel tells them too.
const follow = ({ globals }: { globals: Partial<Mode & Showing> }) => {
  dress(document.documentElement, { ...defaultMode, ...globals });
  showAsIf(document, { ...defaultShowing, ...globals });
};
channel.on(SET_GLOBALS, follow);
channel.on(GLOBALS_UPDATED, follow);

/** What Storybook puts into the frame's window, as far as it is changed here. */
interface Previewing extends Window {
  __STORYBOOK_PREVIEW__?: { currentRender?: { renderOptions?: { autoplay?: boolean } } };
}

/** Dresses the page, and hands a story that takes an edition the one of the toolbar's language, unless it insists on its own. */
const inMode: Decorator = (Story, { args, globals, id, parameters, viewMode }) => {
  const mode = { ...defaultMode, ...globals } as Mode;
  const showing = { ...defaultShowing, ...globals } as Showing;
  dress(document.documentElement, mode);
  showAsIf(document, showing);
  showColumns(document, viewMode === 'story' && showing.grid === 'one' ? showing.columns : 'hidden');
  if (showing.grid !== 'one' && viewMode === 'story') {
    // Each frame plays its own; here is nothing to play with.
    const { currentRender } = (window as Previewing).__STORYBOOK_PREVIEW__ ?? {};
    if (currentRender?.renderOptions !== undefined) currentRender.renderOptions.autoplay = false;
    return <Grid story={id} chosen={{ ...mode, ...showing }} />;
  }
  const edition = editions[mode.language];
  const follows = 'edition' in args && parameters['edition'] !== 'own';
  return <Story args={follows ? { ...args, edition: { ...edition, dir: document.documentElement.dir } } : args} />;
};

type Icon =
  'paintbrush' | 'contrast' | 'globe' | 'transfer' | 'accessibility' | 'play' | 'pointerdefault' | 'grid' | 'ruler';

/** A menu of the toolbar, whose choice stands in the address. */
const menu = (title: string, icon: Icon, values: readonly string[], dynamicTitle = true) => ({
  description: title,
  toolbar: { icon, title, dynamicTitle, items: values.map((value) => ({ value, title: value })) },
});

/** A page of words shows many stories, each in a React root of its own: without beginnings of their own, ids would be the same in all. */
class OwnIds {
  #roots = 0;

  get identifierPrefix(): string {
    if (!location.search.includes('viewMode=docs')) return '';
    this.#roots += 1;
    return `story-${this.#roots}-`;
  }
}

/** In CSS pixels: the narrowest that is promised, a phone, and where each wider layout begins. */
const screens = { narrowest: 320, phone: 390, ...breakpoints };

export default {
  decorators: [inMode],
  afterEach: examineEveryDress,
  tags: ['autodocs'],
  initialGlobals: { ...defaultMode, ...defaultShowing },
  globalTypes: {
    brand: menu('Brand', 'paintbrush', brandNames),
    scheme: menu('Scheme', 'contrast', schemes),
    language: menu('Language', 'globe', languages),
    direction: menu('Direction', 'transfer', directions),
    contrast: menu('Contrast', 'accessibility', contrasts, false),
    motion: menu('Motion', 'play', motions, false),
    states: menu('States', 'pointerdefault', pseudoStates, false),
    grid: menu('Side by side', 'grid', grids, false),
    columns: menu('Columns', 'ruler', columns, false),
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { matchers: { date: null }, exclude: ['edition', 'className', 'ref', 'key'] },
    // Fetched for pages of words alone: with it a story's frame would weigh half as much again.
    docs: { renderer: async () => (await import('./guide/guide-renderer.js')).guideRenderer() },
    layout: 'padded',
    react: { rootOptions: new OwnIds() },
    viewport: {
      options: Object.fromEntries(
        Object.entries(screens).map(([name, width]) => [
          name,
          { name: `${name}, ${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Read me first',
          'Other names',
          'Pages',
          ['The Harbour Courier', 'Novyi Lyman', 'Al Marsa', 'Composer'],
          'Foundations',
          'Article',
          'Newsletter',
          'Feed',
          'Page',
          'Primitives',
        ],
      },
    },
  },
} satisfies Preview;
