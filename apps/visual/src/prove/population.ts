import type { Change, Declaration, Rule } from './change.ts';
import { componentOf } from './components.ts';
import type { Kind, Mutant } from './mutant.ts';
import type { Piece } from './page-side.ts';
import { pick } from '../run/random.ts';
import type { Sheets } from './sheets.ts';
import { pieceSelector } from './survey.ts';
import { changesOf, madePhysical, movedQuery } from './values.ts';

/** Every fault that can be put into the sheets, and every one of the documents. Which slip a value makes, the dice decide. */
export function mutantsOfSheets({ rules, faces }: Sheets, roll: () => number): Mutant[] {
  const consumers = consumersOf(rules);
  return [
    ...ofTokens(rules, consumers, roll),
    ...rules.flatMap((rule) => [
      ...rule.declarations
        .filter((one) => !isToken(rule, one))
        .flatMap((declaration) => ofDeclaration(rule, declaration, consumers, roll)),
      ...ofWholeRule(rule),
    ]),
    ...ofQueries(rules),
    ...faces.map((face): Mutant => ({
      id: `font ${face}`,
      kind: 'font missing',
      component: 'font files',
      change: { kind: 'face', face },
      touched: [],
    })),
  ];
}

/** Selectors of all rules that a custom property reaches, over others too. */
function consumersOf(rules: Rule[]): (property: string) => string[] {
  const direct = new Map<string, { selector: string; property: string }[]>();
  for (const { selector, declarations } of rules) {
    for (const { property, value } of declarations) {
      for (const [, used = ''] of value.matchAll(/var\((--[\w-]+)/g)) {
        direct.set(used, [...(direct.get(used) ?? []), { selector, property }]);
      }
    }
  }
  const reach = (property: string, seen: Set<string>): string[] => {
    if (seen.has(property)) return [];
    seen.add(property);
    return (direct.get(property) ?? []).flatMap((use) =>
      use.property.startsWith('--') ? [use.selector, ...reach(use.property, seen)] : [use.selector],
    );
  };
  return (property) => [...new Set(reach(property, new Set()))];
}

const tokens = '@layer galley.tokens';

const isToken = ({ path }: Rule, { property }: Declaration) => path[0] === tokens && property.startsWith('--');

function componentOfRule({ selector, path }: Rule): string {
  return componentOf(selector) ?? /^@layer galley\.(\w+)/.exec(path[0] ?? '')?.[1] ?? 'demo';
}

function ofDeclaration(
  rule: Rule,
  { property, value }: Declaration,
  consumers: (property: string) => string[],
  roll: () => number,
): Mutant[] {
  const own = { component: componentOfRule(rule), touched: [rule.selector, ...reachedBy(property, consumers)] };
  const change = (to?: Declaration): Change => ({
    kind: 'declaration',
    rules: [rule.name],
    property,
    ...(to && { to }),
  });
  const changed = pick(changesOf(property, value), roll);
  const where = rule.name;
  const physical = madePhysical(property, value);
  return [
    ...(changed === undefined
      ? []
      : [
          {
            ...own,
            id: `${property}: ${value} → ${changed}, in ${where}`,
            kind: 'declaration changed' as const,
            change: change({ property, value: changed }),
          },
        ]),
    {
      ...own,
      id: `${property}: ${value} deleted, in ${where}`,
      kind: 'declaration deleted' as const,
      change: change(),
    },
    ...(physical === undefined
      ? []
      : [
          {
            ...own,
            id: `${property}: ${value} → ${physical.property}: ${physical.value}, in ${where}`,
            kind: 'made physical' as const,
            change: change(physical),
          },
        ]),
  ];
}

const reachedBy = (property: string, consumers: (property: string) => string[]) =>
  property.startsWith('--') ? consumers(property) : [];

/**
 * A token is decided once for a brand and a scheme, and written into every rule that can bring the two about: a slip in
 * it stands in all of them. Some hold in no picture alone, and in all of them somebody reads.
 */
function ofTokens(rules: Rule[], consumers: (property: string) => string[], roll: () => number): Mutant[] {
  const decided = rules.flatMap((rule) =>
    rule.declarations
      .filter((one) => isToken(rule, one))
      .map(({ property, value }) => ({ rule, property, value, of: whoseToken(property, rule) })),
  );
  const decisions = Map.groupBy(decided, ({ property, value, of }) => `${of} ${property}: ${value}`);
  return [...decisions.values()].flatMap((same): Mutant[] => {
    const [first] = same;
    const changed = first && pick(changesOf(first.property, first.value), roll);
    if (first === undefined || changed === undefined) return [];
    const { rule, property, value, of } = first;
    const group = /^--galley-(\w+)/.exec(property)?.[1] ?? 'other';
    const names = same.map(({ rule: { name } }) => name);
    return [
      {
        id: `${property}: ${value} → ${changed}, ${of}`,
        kind: kindOfToken(group, rule),
        component: `token ${group}`,
        // A specimen has it in its own style.
        touched: [...consumers(property), `[style*="var(${property})"]`],
        change: { kind: 'declaration', rules: names, property, to: { property, value: changed } },
      },
    ];
  });
}

const isDark = ({ selector, path }: Rule) =>
  /scheme="?dark/.test(selector) || path.some((one) => one.includes('prefers-color-scheme: dark'));

/** The brand, the scheme, and for whom: those of pictures are the same for all. */
function whoseToken(property: string, rule: Rule): string {
  if (property.startsWith('--galley-picture') || property.startsWith('--galley-space')) return 'in every brand';
  const [, brand = ''] = /brand="?([\w-]+)/.exec(rule.selector) ?? [];
  const media = rule.path
    .filter((one) => one.startsWith('@media'))
    .map((one) => one.replaceAll(/@media |screen|and|\(prefers-color-scheme: dark\)/g, '').trim())
    .filter((one) => one !== '');
  return ['in', brand, isDark(rule) ? 'dark' : 'light', ...media].join(' ');
}

function kindOfToken(group: string, rule: Rule): Kind {
  if (group === 'color' || group === 'picture') return isDark(rule) ? 'token: colour in the dark' : 'token: colour';
  if (['space', 'radius', 'line'].includes(group)) return 'token: space, radius, line';
  return group === 'type' ? 'token: type' : 'token: other';
}

/** Rules that are there for one purpose, and are missed as a whole. */
function ofWholeRule(rule: Rule): Mutant[] {
  const { name, path, selector, declarations } = rule;
  if (path[0] === tokens) return [];
  const purposes: [boolean, Kind][] = [
    [
      selector.includes(':focus') && declarations.some(({ property }) => property.startsWith('outline')),
      'focus ring removed',
    ],
    // Where a page is broken, a picture, which has none, cannot show.
    [
      path.some((one) => /^@media .*\bprint\b/.test(one)) &&
        declarations.some(({ property }) => !property.startsWith('break-')),
      'print rule removed',
    ],
    [
      path.some((one) => one.includes('forced-colors: active') || one.includes('forced-colors:active')),
      'forced-colours rule removed',
    ],
  ];
  const [, kind] = purposes.find(([is]) => is) ?? [];
  if (kind === undefined) return [];
  const change: Change = { kind: 'declaration', rules: [name] };
  return [{ id: `rule removed: ${name}`, kind, component: componentOfRule(rule), change, touched: [selector] }];
}

/** A condition is moved for all rules of a component that stand under it. */
function ofQueries(rules: Rule[]): Mutant[] {
  const groups = new Map<string, { component: string; depth: number; to: string; rules: Rule[] }>();
  for (const rule of rules) {
    for (const [depth, prelude] of rule.path.entries()) {
      const to = /^@(?:media|container) /.test(prelude) ? movedQuery(prelude) : undefined;
      if (to === undefined) continue;
      const component = componentOfRule(rule);
      const key = `${component}: ${rule.path.slice(0, depth + 1).join(' { ')} → ${to}`;
      const group = groups.get(key) ?? { component, depth, to, rules: [] };
      group.rules.push(rule);
      groups.set(key, group);
    }
  }
  return [...groups].map(([id, { component, depth, to, rules: under }]) => ({
    id,
    kind: 'query moved by 1 px',
    component,
    change: { kind: 'query', rules: under.map(({ name }) => name), depth, to },
    touched: [...new Set(under.map(({ selector }) => selector))],
  }));
}

/** Faults of the documents: what an element says to those who do not see it, and elements that a field of content makes. */
export function mutantsOfPieces(pieces: Iterable<Piece>): Mutant[] {
  const found = new Map<string, Mutant>();
  const add = (kind: Kind, piece: Piece, id: string, change: Change) => {
    const component = componentOf(`.${piece.classes === '' ? piece.around : piece.classes}`);
    if (component !== undefined) found.set(id, { id, kind, component, change, touched: [] });
  };
  for (const piece of pieces) {
    const selector = pieceSelector(piece);
    if (selector === undefined) continue;
    for (const attribute of piece.attributes) {
      const one = `${selector}[${attribute}]`;
      const change: Change = { kind: 'attribute', selector: one, attribute };
      add('alt, ARIA, language, heading level', piece, `${attribute} removed from ${selector}`, change);
    }
    if (/^h[1-6]$/.test(piece.tag))
      add('alt, ARIA, language, heading level', piece, `level of ${selector} changed`, { kind: 'heading', selector });
    if (piece.tag === 'img') add('image missing', piece, `image of ${selector} missing`, { kind: 'image', selector });
    const isInside = componentOf(`.${piece.classes}`) === componentOf(`.${piece.around}`);
    if (piece.tag === 'time' || (piece.classes !== '' && isInside))
      add('element removed', piece, `${selector} removed`, { kind: 'element', selector });
  }
  return [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
