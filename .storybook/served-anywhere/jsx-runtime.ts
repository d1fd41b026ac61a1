/** React's own, but that public files are named from where Storybook lies. */
import * as own from 'react/jsx-runtime';

export { Fragment } from 'react/jsx-runtime';

/** Public files as a site's pages name them: from its root. */
const fromRoot = /(^|,\s*)\/(?=(?:pictures|video|audio)\/)/g;
const named = ['src', 'srcSet', 'poster'] as const;

type Make = typeof own.jsx;

const here =
  (make: Make): Make =>
  (type, props, key) => {
    if (typeof type !== 'string') return make(type, props, key);
    const given = props as Record<string, unknown>;
    const changed = named.flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' ? [[name, value.replaceAll(fromRoot, '$1./')] as const] : [];
    });
    return make(type, changed.length === 0 ? props : { ...given, ...Object.fromEntries(changed) }, key);
  };

export const jsx = here(own.jsx);
export const jsxs = here(own.jsxs);
