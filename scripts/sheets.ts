import postcss, { AtRule, type Node, type Rule } from 'postcss';

/** A file's own classes begin with its name: `galley-news-feed-1j40wvj0`. */
const ownClass = /\.(galley-[a-z0-9-]+)-[a-z0-9]+/g;

/**
 * Why the order in which a site imports Galley's stylesheets would matter; one sentence per fault, none for sheets
 * that can come in any order. Takes each package's own rules, by its name.
 *
 * Order cannot matter where every rule is in a layer, a rule names the classes of one component only, and no class is
 * styled by two packages: then no two rules of different sheets ever meet on one element in one layer.
 */
export function orderFaults(sheets: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const owners = new Map<string, string>();
  for (const [sheet, css] of sheets) {
    postcss.parse(css, { from: sheet }).walkRules((rule) => {
      if (isStep(rule)) return;
      if (!isLayered(rule)) faults.push(`${sheet}: “${rule.selector}” is in no layer of Galley's.`);
      for (const selector of rule.selectors) {
        const components = new Set([...selector.matchAll(ownClass)].map(([, name = '']) => name));
        if (components.size > 1) faults.push(`${sheet}: “${selector}” styles one component from another.`);
      }
      for (const [name] of rule.selector.matchAll(/\.galley-[a-z0-9-]+/g)) {
        const owner = owners.get(name) ?? sheet;
        owners.set(name, owner);
        if (owner !== sheet) faults.push(`${sheet}: “${name}” is styled by ${owner} too.`);
      }
    });
  }
  return faults;
}

function isLayered(rule: Rule): boolean {
  for (let up: Node | undefined = rule.parent; up !== undefined; up = up.parent) {
    if (up instanceof AtRule && up.name === 'layer') return up.params.startsWith('galley.');
  }
  return false;
}

/** "from", "50%": a step of `@keyframes` is no rule of the cascade. */
function isStep({ parent }: Rule): boolean {
  return parent instanceof AtRule && parent.name.endsWith('keyframes');
}
