import { brandNames } from '@galley/foundations';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { dress, editions } from './dress.js';
import { defaultMode, directions, languages, schemes, type Mode } from './modes.js';

// Docs pages without a story have no decorator: the channel tells them too.
const channel = addons.getChannel();
const follow = ({ globals }: { globals: Partial<Mode> }) =>
  dress(document.documentElement, { ...defaultMode, ...globals });
channel.on(SET_GLOBALS, follow);
channel.on(GLOBALS_UPDATED, follow);

/** Dresses the page, and hands a story that takes an edition the one of the toolbar's language, unless it insists on its own. */
const inMode: Decorator = (Story, { args, globals, parameters }) => {
  const mode = { ...defaultMode, ...globals } as Mode;
  dress(document.documentElement, mode);
  const edition = editions[mode.language];
  const follows = 'edition' in args && parameters['edition'] !== 'own';
  return <Story args={follows ? { ...args, edition: { ...edition, dir: document.documentElement.dir } } : args} />;
};

export default {
  decorators: [inMode],
  tags: ['autodocs'],
  initialGlobals: defaultMode,
  globalTypes: {
    brand: {
      description: 'Brand',
      toolbar: { icon: 'paintbrush', title: 'Brand', dynamicTitle: true, items: [...brandNames] },
    },
    scheme: {
      description: 'Scheme',
      toolbar: { icon: 'contrast', title: 'Scheme', dynamicTitle: true, items: [...schemes] },
    },
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', title: 'Language', dynamicTitle: true, items: [...languages] },
    },
    direction: {
      description: 'Direction',
      toolbar: { icon: 'transfer', title: 'Direction', dynamicTitle: true, items: [...directions] },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { matchers: { date: null }, exclude: ['edition', 'className', 'ref', 'key'] },
    layout: 'padded',
    options: {
      storySort: {
        order: ['Read me first', 'Pages', 'Article', 'Newsletter', 'Feed', 'Page', 'Primitives', 'Foundations'],
      },
    },
  },
} satisfies Preview;
