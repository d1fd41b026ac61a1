import { generate, parse, walk, type CssNode, type Rule } from 'css-tree';

/** A part of a sheet, with what a page has to have before it can show. */
interface Part {
  text: string;
  /** For each selector, the classes that an element and those around it need; without selectors it always counts. */
  needs?: string[][];
  /** What stands inside an at-rule's braces. */
  parts?: Part[];
}

/** A sheet, of which each page takes what it can show. */
export interface Sheet {
  parts: Part[];
  /** Addresses that it names, as they stand there. */
  addresses: string[];
}

/** At-rules that are only there for the rules inside. Of a layer the name counts too, because the first one orders them. */
const groups = new Set(['media', 'supports', 'container', 'layer', 'scope', 'starting-style']);

/** Takes a sheet apart. */
export function readSheetRules(css: string): Sheet {
  const sheet = parse(css, { parseValue: true });
  const addresses: string[] = [];
  walk(sheet, function (node) {
    if (node.type === 'Url' || (node.type === 'String' && this.atrule?.name === 'import')) addresses.push(node.value);
  });
  return { parts: sheet.type === 'StyleSheet' ? sheet.children.toArray().map(partOf) : [], addresses };
}

function partOf(node: CssNode): Part {
  if (node.type === 'Rule') return { text: generate(node), needs: needsOf(node) };
  if (node.type === 'Atrule' && node.block !== null && groups.has(node.name)) {
    const prelude = node.prelude === null ? '' : generate(node.prelude);
    return { text: `@${node.name} ${prelude}`, parts: node.block.children.toArray().map(partOf) };
  }
  return { text: generate(node) };
}

/** What stands in `:not()` or `:is()` need not be there, so only the rest is asked for. */
function needsOf({ prelude }: Rule): string[][] | undefined {
  if (prelude.type !== 'SelectorList') return undefined;
  return prelude.children.toArray().map((selector) => {
    if (selector.type !== 'Selector') return [];
    return selector.children.toArray().flatMap((one) => (one.type === 'ClassSelector' ? [one.name] : []));
  });
}

/** The text of all in a sheet that a page with these classes can show. */
export function rulesFor(parts: readonly Part[], classes: Pick<ReadonlySet<string>, 'has'>): string {
  return parts
    .map(({ text, needs, parts: inside }) => {
      if (inside !== undefined) return `${text}{${rulesFor(inside, classes)}}`;
      const shows = needs === undefined || needs.some((all) => all.every((one) => classes.has(one)));
      return shows ? `${text}\n` : '';
    })
    .join('');
}
