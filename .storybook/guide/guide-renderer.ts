import { DocsRenderer } from '@storybook/addon-docs';
import type { ReactRenderer } from '@storybook/react-vite';
import { guide } from './guide.js';
import { ThemedPage } from './themed-page.js';

/** Draws Storybook's pages of words: in the toolbar's scheme, and with the guide's parts for MDX to name. */
export function guideRenderer(): Pick<DocsRenderer<ReactRenderer>, 'render' | 'unmount'> {
  const { render, unmount } = new DocsRenderer<ReactRenderer>();
  return {
    render: (context, docs, ...rest) => render(context, { ...docs, container: ThemedPage, components: guide }, ...rest),
    unmount,
  };
}
