import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

export interface MarkupContext {
  /** Ids that stand elsewhere on the page: what a part of it may point to. @default none */
  elsewhere?: readonly string[];
}

/**
 * What a browser would understand otherwise than it was written: an element that the parser closes early, moves out of
 * a table, or adds; an id that is there twice; a reference to an id that is not there. Takes a part of a page, as React
 * writes it, or a whole one. Answers with one sentence per fault; none for sound markup.
 */
export function markupFaults(html: string, { elsewhere = [] }: MarkupContext = {}): string[] {
  const page = wholePage(html);
  const { tree, faults } = asWritten(page);
  return [...faults, ...firstDifference(tree, asParsed(page)), ...referenceFaults(page, elsewhere)];
}

const rules = {
  'element-permitted-content': 'error',
  'element-permitted-occurrences': 'error',
  'element-permitted-order': 'error',
  'element-permitted-parent': 'error',
  'element-required-ancestor': 'error',
  'element-required-content': 'error',
  'no-dup-attr': 'error',
  'void-content': 'error',
} as const;

/**
 * Where an element stands that HTML does not permit there (HTML Living Standard, content models): a link in a link, a
 * block in a phrase. Slower than {@link markupFaults}, which says what a parser makes of it: for a sample.
 */
export function contentFaults(html: string): string[] {
  const page = wholePage(html);
  const custom = new Set([...page.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, name = '']) => name));
  const { results } = validatorOf([...custom].toSorted()).validateStringSync(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, offset }) => `${message}: ${page.slice(Math.max(0, offset - 60), offset + 60)}`),
  );
}

// Making one takes longer than asking it.
const validators = new Map<string, HtmlValidate>();

function validatorOf(custom: readonly string[]): HtmlValidate {
  const key = custom.join(' ');
  const known = validators.get(key);
  if (known !== undefined) return known;
  // “Autonomous custom elements”: flow and phrasing content, and transparent to what is around them.
  const transparent = { flow: true, phrasing: true, transparent: true };
  const elements = ['html5', Object.fromEntries(custom.map((name) => [name, transparent]))];
  const made = new HtmlValidate({ root: true, elements, rules });
  validators.set(key, made);
  return made;
}

function wholePage(html: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(html)) return html;
  return `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${html}</body></html>`;
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their content is text, whatever it looks like. */
const textElements = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);

const token = /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</gis;

/** One line per element, and per run of text that is more than space, in its depth. */
function asWritten(html: string): { tree: string[]; faults: string[] } {
  const tree: string[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    const [run, slash, written] = found;
    const name = written?.toLowerCase();
    if (name === undefined) {
      if (!run.startsWith('<!')) addText(tree, open.length, run);
    } else if (slash === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> ends <${last ?? 'nothing'}>.`);
    } else {
      tree.push(line(open.length, name));
      if (textElements.has(name)) {
        const end = html.toLowerCase().indexOf(`</${name}`, token.lastIndex);
        if (end === -1) faults.push(`<${name}> has no end.`);
        addText(tree, open.length + 1, html.slice(token.lastIndex, end === -1 ? html.length : end));
        token.lastIndex = end === -1 ? html.length : end;
      }
      if (!voidElements.has(name)) open.push(name);
    }
  }
  return { tree, faults: [...faults, ...open.map((name) => `<${name}> has no end.`)] };
}

function asParsed(html: string): string[] {
  const tree: string[] = [];
  const walk = (nodes: readonly Parsed[], depth: number): void => {
    for (const node of nodes) {
      if ('value' in node) addText(tree, depth, node.value);
      if (!('tagName' in node)) continue;
      tree.push(line(depth, node.tagName.toLowerCase()));
      walk('content' in node ? node.content.childNodes : node.childNodes, depth + 1);
    }
  };
  walk(parse(html, { scriptingEnabled: false }).childNodes, 0);
  return tree;
}

function line(depth: number, what: string): string {
  return `${'  '.repeat(depth)}${what}`;
}

/** Parsers leave NUL out and join what comments part: runs of text are only counted where there is something to read. */
function addText(tree: string[], depth: number, text: string): void {
  const here = line(depth, '(text)');
  if (/[^\s\0]/.test(text) && tree.at(-1) !== here) tree.push(here);
}

function firstDifference(written: readonly string[], parsed: readonly string[]): string[] {
  const at = written.findIndex((what, index) => what !== parsed[index]);
  if (at === -1 && written.length === parsed.length) return [];
  const from = Math.max(0, (at === -1 ? written.length : at) - 5);
  const excerpt = (tree: readonly string[]) => tree.slice(from, from + 8).join('\n');
  return [`A parser makes another tree.\nWritten:\n${excerpt(written)}\nParsed:\n${excerpt(parsed)}`];
}

const referring =
  /\s(?:for|list|form|headers|popovertarget|commandfor|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))="([^"]*)"/g;

function referenceFaults(html: string, elsewhere: readonly string[]): string[] {
  const tags = [...html.matchAll(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi)].map(([tag]) => tag);
  const ids = tags.flatMap((tag) => [...tag.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  const known = new Set([...ids, ...elsewhere]);
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.size === seen.add(id).size);
  const named = tags.flatMap((tag) => [...tag.matchAll(referring)].flatMap(([, list = '']) => list.split(' ')));
  const linked = tags.flatMap((tag) => [...tag.matchAll(/\shref="#([^"]+)"/g)].map(([, id = '']) => id));
  const found = (id: string) => known.has(id) || known.has(decoded(id));
  return [
    ...twice.map((id) => `Two elements have the id "${id}".`),
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `"${id}" is no id.`),
    ...named.filter((id) => !known.has(id)).map((id) => `Nothing has the id "${id}".`),
    ...linked.filter((id) => !found(id)).map((id) => `A link leads to "#${id}", which nothing has.`),
  ];
}

/** A fragment is an id as it is, or else percent-decoded (HTML Living Standard, “find a potential indicated element”). */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
