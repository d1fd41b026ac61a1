import { globSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { generateIdentifier } from '@vanilla-extract/css';
import { endFileScope, setFileScope } from '@vanilla-extract/css/fileScope';
import { places } from '../places.ts';

/** What is built of the components, each time with other class names. */
export type Site = 'storybook' | 'demo';

/** How each build calls its files: by its own package, and from its own folder. */
const scopes: Record<Site, { package: string; folder: string }> = {
  storybook: { package: 'galley', folder: places.repository },
  demo: { package: '@galley/demo', folder: join(places.repository, 'apps/demo') },
};

/** vanilla-extract names a class by its file and its place in it. Here it is called `component·place` in all builds. */
export interface ClassNames {
  /** The text, a selector or the like, with the names that all builds share. */
  shared: (text: string, site: Site) => string;
  /** The text with the names of one build. */
  ofSite: (text: string, site: Site) => string;
}

export function readClassNames(): ClassNames {
  const files = globSync('{packages,apps}/*/src/**/*.css.ts', { cwd: places.repository }).toSorted();
  const components = new Map<Site, Map<string, string>>();
  const prefixes = new Map<Site, Map<string, string>>();
  for (const site of ['storybook', 'demo'] as const) {
    const pairs = files.map((file) => [prefixOf(file, site), basename(file, '.css.ts')] as const);
    components.set(site, new Map(pairs));
    prefixes.set(site, new Map(pairs.map(([prefix, name]) => [name, prefix])));
  }
  return {
    shared: (text, site) =>
      text.replaceAll(/(?<=\.)[\w-]+/g, (name) => {
        // The place is a number to the base of 36, of one or two digits.
        for (const end of [-1, -2]) {
          const component = components.get(site)?.get(name.slice(0, end));
          if (component !== undefined) return `${component}·${name.slice(end)}`;
        }
        return name;
      }),
    ofSite: (text, site) =>
      text.replaceAll(/(?<=\.)([\w-]+)·/g, (whole, component: string) => prefixes.get(site)?.get(component) ?? whole),
  };
}

function prefixOf(file: string, site: Site): string {
  const scope = scopes[site];
  setFileScope(relative(scope.folder, join(places.repository, file)), scope.package);
  const first = generateIdentifier({ debugFileName: false });
  endFileScope();
  return first.slice(0, -1);
}

/** The component that a selector, in shared names, ends at; nothing if it names none. */
export function componentOf(selector: string): string | undefined {
  return [...selector.matchAll(/\.([\w-]+)·/g)].at(-1)?.[1];
}
