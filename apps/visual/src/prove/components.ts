import { basename } from 'node:path';
import { classPrefixes } from '../built/class-names.ts';
import { builds, type Build } from '../built/sources.ts';

/** vanilla-extract names a class by its file and its place in it. Here it is called `component·place` in all builds. */
export interface ClassNames {
  /** The text, a selector or the like, with the names that all builds share. */
  shared: (text: string, site: Build) => string;
  /** The text with the names of one build. */
  ofSite: (text: string, site: Build) => string;
}

export function readClassNames(): ClassNames {
  const names = classPrefixes().map((one) => ({ ...one, component: basename(one.file, '.css.ts') }));
  const of = (site: Build) => names.filter(({ build }) => build === site);
  const components = new Map(builds.map((site) => [site, new Map(of(site).map((one) => [one.prefix, one.component]))]));
  const prefixes = new Map(builds.map((site) => [site, new Map(of(site).map((one) => [one.component, one.prefix]))]));
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

/** The component that a selector, in shared names, ends at; nothing if it names none. */
export function componentOf(selector: string): string | undefined {
  return [...selector.matchAll(/\.([\w-]+)·/g)].at(-1)?.[1];
}
