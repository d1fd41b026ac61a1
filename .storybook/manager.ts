import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import type { Mode } from './modes.js';

const themeOf = (base: 'light' | 'dark') => create({ base, brandTitle: 'Galley', fontBase: 'system-ui, sans-serif' });
const dark = matchMedia('(prefers-color-scheme: dark)');
const asTheSystem = () => (dark.matches ? 'dark' : 'light');

addons.setConfig({ theme: themeOf(asTheSystem()) });

/** What stands around the stories follows their scheme. */
addons.register('galley/scheme', (api) => {
  const follow = ({ globals }: { globals: Partial<Mode> }) => {
    const { scheme = 'system' } = globals;
    api.setOptions({ theme: themeOf(scheme === 'system' ? asTheSystem() : scheme) });
  };
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
});
