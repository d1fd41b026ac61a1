import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';
import type { Mode } from '../modes.js';

const dark = '(prefers-color-scheme: dark)';

/** A page of words in the scheme that the toolbar chose. */
export function ThemedPage(props: PropsWithChildren<DocsContainerProps>) {
  const { channel } = props.context;
  const [scheme, setScheme] = useState<Mode['scheme']>(
    () => (document.documentElement.dataset['galleyScheme'] as Mode['scheme'] | undefined) ?? 'system',
  );
  useEffect(() => {
    const follow = ({ globals }: { globals: Partial<Mode> }) => setScheme(globals.scheme ?? 'system');
    channel.on(SET_GLOBALS, follow);
    channel.on(GLOBALS_UPDATED, follow);
    return () => {
      channel.off(SET_GLOBALS, follow);
      channel.off(GLOBALS_UPDATED, follow);
    };
  }, [channel]);
  const isDark = scheme === 'dark' || (scheme === 'system' && matchMedia(dark).matches);
  return <DocsContainer {...props} theme={isDark ? themes.dark : themes.light} />;
}
