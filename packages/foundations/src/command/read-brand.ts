import * as cssTree from 'css-tree';
import type { CssNode, List } from 'css-tree';

/** Who looks at the page: on what, in which scheme of the system, and with which one chosen on the page. */
export interface Reader {
  medium: 'screen' | 'print';
  system: 'light' | 'dark';
  chosen?: 'light' | 'dark';
  wantsMore: boolean;
}

export interface BrandSheet {
  /** The brands that the stylesheet names; none if it speaks of the whole page. */
  brands: readonly string[];
  /** Selectors that set properties of Galley's but say more than can be told from a stylesheet alone. */
  unread: readonly string[];
  /** The custom properties of Galley's that a reader's page has from this sheet. */
  valuesFor: (reader: Reader) => ReadonlyMap<string, string>;
  /** The properties that rules set which hold for one reader and not for another. */
  setOnlyFor: (reader: Reader, other: Reader) => ReadonlySet<string>;
}

interface Declaration {
  property: string;
  value: string;
  important: boolean;
  layered: boolean;
  /** From the outside in: each has to hold. */
  conditions: readonly Condition[];
}

type Condition = { media: CssNode } | { selectors: CssNode };

/** What is not understood is told apart from what does not hold. */
class Unread extends Error {}

const brandAttribute = 'data-galley-brand';
const schemeAttribute = 'data-galley-scheme';

/** Reads a stylesheet as a browser would that shows a page of this brand: rules, schemes, media, cascade, `var()`. */
export function readBrand(css: string): BrandSheet {
  const tree = cssTree.parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
  const brands = new Set<string>();
  cssTree.walk(tree, (node) => {
    if (node.type === 'AttributeSelector' && node.name.name === brandAttribute) brands.add(valueOf(node) ?? '');
  });
  const declarations = [...declarationsIn(tree, [], false)];
  const unread = new Set<string>();
  return {
    brands: [...brands],
    get unread() {
      return [...unread];
    },
    valuesFor: (reader) => cascade(declarations, reader, unread),
    setOnlyFor: (reader, other) => {
      const holds = (one: Declaration, who: Reader) => specificityFor(one.conditions, who, unread) !== undefined;
      return new Set(
        declarations.filter((one) => holds(one, reader) && !holds(one, other)).map(({ property }) => property),
      );
    },
  };
}

function* declarationsIn(node: CssNode, conditions: readonly Condition[], layered: boolean): Generator<Declaration> {
  if (node.type === 'Declaration' && node.property.startsWith('--')) {
    const value = cssTree.generate(node.value).trim();
    yield { property: node.property, value, important: node.important !== false, layered, conditions };
    return;
  }
  const inside =
    node.type === 'Rule'
      ? [...conditions, { selectors: node.prelude }]
      : node.type === 'Atrule' && node.name === 'media' && node.prelude
        ? [...conditions, { media: node.prelude }]
        : conditions;
  const isLayer = node.type === 'Atrule' && node.name === 'layer';
  const children = node.type === 'StyleSheet' || node.type === 'Block' ? node.children : undefined;
  if (children) for (const child of children) yield* declarationsIn(child, inside, layered);
  else if ((node.type === 'Rule' || node.type === 'Atrule') && node.block)
    yield* declarationsIn(node.block, inside, layered || isLayer);
}

function cascade(declarations: readonly Declaration[], reader: Reader, unread: Set<string>): Map<string, string> {
  const won = new Map<string, { value: string; weight: readonly number[] }>();
  for (const { property, value, important, layered, conditions } of declarations) {
    const specificity = specificityFor(conditions, reader, unread);
    if (specificity === undefined) continue;
    const weight = [important ? 1 : 0, layered === important ? 1 : 0, specificity];
    const before = won.get(property);
    if (before === undefined || !isLess(weight, before.weight)) won.set(property, { value, weight });
  }
  const raw = new Map([...won].map(([property, { value }]) => [property, value]));
  const resolved = [...raw].map(([property, value]) => [property, withVariables(value, raw)] as const);
  return new Map(resolved.filter(([property]) => property.startsWith('--galley-')));
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index !== -1 && (one[index] ?? 0) < (other[index] ?? 0);
}

/** How specific a rule is for this reader; nothing if it does not hold. */
function specificityFor(conditions: readonly Condition[], reader: Reader, unread: Set<string>): number | undefined {
  let specificity: number | undefined = 0;
  for (const condition of conditions) {
    if ('media' in condition) {
      if (!mediaHolds(condition.media, reader)) return undefined;
      continue;
    }
    try {
      const outside: number | undefined = specificity;
      specificity = bestOf(condition.selectors, reader, outside);
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      unread.add(cssTree.generate(condition.selectors));
      return undefined;
    }
    if (specificity === undefined) return undefined;
  }
  return specificity;
}

const childrenOf = (node: CssNode): CssNode[] =>
  'children' in node && node.children ? [...(node.children as List<CssNode>)] : [];

/** The most specific selector of a list that matches the page; `outside` is what `&` stands for. */
function bestOf(list: CssNode, reader: Reader, outside: number): number | undefined {
  const matching = childrenOf(list).map((selector) => specificityOf(selector, reader, outside));
  const found = matching.filter((one) => one !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
}

/** Of one selector on the element that bears brand and scheme. Attributes and pseudo-classes count ten, types one. */
function specificityOf(selector: CssNode, reader: Reader, outside: number): number | undefined {
  let sum = 0;
  for (const part of childrenOf(selector)) {
    const one = specificityOfPart(part, reader, outside);
    if (one === undefined) return undefined;
    sum += one;
  }
  return sum;
}

function specificityOfPart(part: CssNode, reader: Reader, outside: number): number | undefined {
  if (part.type === 'NestingSelector') return outside;
  if (part.type === 'TypeSelector' && (part.name === '*' || part.name === 'html')) return part.name === '*' ? 0 : 1;
  if (part.type === 'AttributeSelector') {
    const wanted = valueOf(part);
    if (part.name.name === brandAttribute) return 10;
    if (part.name.name === schemeAttribute)
      return reader.chosen !== undefined && (wanted === undefined || wanted === reader.chosen) ? 10 : undefined;
  }
  if (part.type === 'PseudoClassSelector') {
    if (part.name === 'root') return 10;
    const [list] = childrenOf(part);
    if (list !== undefined && ['is', 'where', 'not'].includes(part.name)) {
      const best = bestOf(list, reader, outside);
      // As much as what it excludes, which is an attribute.
      if (part.name === 'not') return best === undefined ? 10 : undefined;
      return best === undefined || part.name === 'is' ? best : 0;
    }
  }
  throw new Unread();
}

function valueOf({ value }: cssTree.AttributeSelector): string | undefined {
  if (value === null) return undefined;
  return value.type === 'String' ? value.value : value.name;
}

function mediaHolds(node: CssNode, reader: Reader): boolean {
  const features: Readonly<Record<string, string>> = {
    'prefers-color-scheme': reader.system,
    'prefers-contrast': reader.wantsMore ? 'more' : 'no-preference',
  };
  switch (node.type) {
    case 'AtrulePrelude':
    case 'MediaQueryList':
      return childrenOf(node).some((one) => mediaHolds(one, reader));
    case 'MediaQuery': {
      const type = node.mediaType ?? 'all';
      const holds =
        (type === 'all' || type === reader.medium) && (node.condition === null || mediaHolds(node.condition, reader));
      return node.modifier === 'not' ? !holds : holds;
    }
    case 'Condition': {
      const parts = childrenOf(node);
      const words = new Set(parts.flatMap((part) => (part.type === 'Identifier' ? part.name : [])));
      const held = parts.filter((part) => part.type !== 'Identifier').map((part) => mediaHolds(part, reader));
      if (words.has('not')) return !held[0];
      return words.has('or') ? held.includes(true) : !held.includes(false);
    }
    case 'Feature':
      return node.value?.type === 'Identifier' && features[node.name] === node.value.name;
    default:
      // Width and the like: colours hardly ever hang on them, and sizes are not judged.
      return false;
  }
}

/** The value with what its `var()`s stand for, as far as this sheet says. */
function withVariables(value: string, values: ReadonlyMap<string, string>, seen: readonly string[] = []): string {
  const tree = cssTree.parse(value, { context: 'value' });
  let isReplaced = false;
  cssTree.walk(tree, {
    visit: 'Function',
    enter(node, item, list) {
      if (node.name !== 'var' || list === undefined) return;
      const [name, , fallback] = node.children;
      const own = name?.type === 'Identifier' ? name.name : '';
      const found = seen.includes(own) ? undefined : values.get(own);
      const text = found ?? (fallback && cssTree.generate(fallback).trim());
      if (text === undefined) return;
      list.replace(item, list.createItem({ type: 'Raw', value: withVariables(text, values, [...seen, own]) }));
      isReplaced = true;
    },
  });
  return isReplaced ? cssTree.generate(tree) : value;
}
