import type { Stage } from './stage.ts';

type Devtools = Stage['devtools'];

interface AccessibilityNode {
  nodeId: string;
  childIds?: string[];
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** What of a node's properties a reader is told, or can do; the rest follows from these or is the browser's own. */
const told = new Set([
  'autocomplete',
  'busy',
  'checked',
  'disabled',
  'errormessage',
  'expanded',
  'focusable',
  'hasPopup',
  'invalid',
  'keyshortcuts',
  'level',
  'live',
  'modal',
  'multiselectable',
  'orientation',
  'pressed',
  'readonly',
  'required',
  'roledescription',
  'selected',
  'url',
  'valuemax',
  'valuemin',
  'valuetext',
]);

/** Attributes that change what is said and that the browser's tree does not show. */
const spoken = new Set(['lang', 'dir', 'aria-current']);

/** WebKit takes a list without markers for none unless it says that it is one. Other browsers show no difference. */
const isSpoken = (name: string, value = '') => spoken.has(name) || (name === 'role' && value === 'list');

/** Structure without meaning: its children stand in its place. */
const mute = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'ListMarker']);

/**
 * What assistive technology is given of a page, as text: a line for each node with role, name and what is told of it.
 * A lost `alt`, label or heading level changes no pixel; it changes this.
 */
export async function accessibilityTree({ page, devtools }: Stage): Promise<string> {
  await page.evaluate(layOut);
  await devtools.send('Accessibility.enable');
  await devtools.send('DOM.enable');
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: AccessibilityNode[] };
  const attributes = await spokenAttributes(devtools);
  await devtools.send('Accessibility.disable');
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  await devtools.send('DOM.disable');
  const [root] = nodes;
  const address = new URL(page.url());
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return root === undefined ? '' : `${linesOf({ byId, attributes, address }, root).join('\n')}\n`;
}

/** Runs in the page. What `content-visibility: auto` leaves for later is in the tree as soon as it was near the window once. */
function layOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
  document.body.getBoundingClientRect();
}

async function spokenAttributes(devtools: Devtools): Promise<Map<number, string[]>> {
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const found = new Map<number, string[]>();
  const visit = ({ backendNodeId, attributes = [], children = [], shadowRoots = [], contentDocument }: DomNode) => {
    const own = attributes.flatMap((name, at) =>
      at % 2 === 0 && isSpoken(name, attributes[at + 1]) ? [`${name}=${attributes[at + 1]}`] : [],
    );
    if (own.length > 0) found.set(backendNodeId, own);
    for (const child of [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])]) visit(child);
  };
  visit(root);
  return found;
}

interface Document {
  byId: ReadonlyMap<string, AccessibilityNode>;
  attributes: ReadonlyMap<number, string[]>;
  /** Of the page itself. */
  address: URL;
}

/** The browser's own players: which of its buttons they have depends on how much of the recording has come. */
const players = new Set(['Audio', 'Video']);

/** The lines of a node and of what is in it. Text that the name above it says already is not written again. */
function linesOf(document: Document, node: AccessibilityNode, indent = '', said = ''): string[] {
  const role = String(node.role?.value ?? '');
  const name = text(node.name?.value);
  if (role === 'InlineTextBox' || (role === 'StaticText' && said.includes(name))) return [];
  const isMute = node.ignored || mute.has(role);
  const facts = [...factsOf(document, node)];
  const isWritten = !isMute || facts.length > 0;
  const words = [isMute ? 'generic' : role, ...(isMute || name === '' ? [] : [JSON.stringify(name)]), ...facts];
  const inside = players.has(role) ? [] : (node.childIds ?? []);
  const below = inside.flatMap((id) => {
    const child = document.byId.get(id);
    if (child === undefined) return [];
    return linesOf(document, child, isWritten ? `${indent}  ` : indent, isMute ? said : name);
  });
  return [...(isWritten ? [`${indent}${words.join(' ')}`] : []), ...below];
}

function* factsOf({ attributes, address }: Document, node: AccessibilityNode): Generator<string> {
  const { ignored, backendDOMNodeId, description, value, properties = [] } = node;
  yield* attributes.get(backendDOMNodeId ?? -1) ?? [];
  if (ignored) return;
  if (text(description?.value) !== '') yield `description=${JSON.stringify(text(description?.value))}`;
  if (text(value?.value) !== '') yield `value=${JSON.stringify(text(value?.value))}`;
  for (const { name, value: given } of properties) {
    const word = name === 'url' ? withoutPlace(text(given.value), address) : text(given.value);
    if (!told.has(name) || word === 'false' || word === '' || isOfPlace(name, node)) continue;
    // Which element has the message is an id; its words are the description.
    yield word === 'true' || name === 'errormessage' ? name : `${name}=${word}`;
  }
}

const text = (value: unknown) => (value === undefined ? '' : String(value).replaceAll(/\s+/g, ' ').trim());

/** Each list item bears a level, each image the address of the file that was chosen, and the page its own. */
const isOfPlace = (property: string, { role }: AccessibilityNode) =>
  (property === 'level' && role?.value === 'listitem') ||
  (property === 'url' && (role?.value === 'image' || role?.value === 'RootWebArea'));

/** Where the page was served is not told, nor which number React gave to an id. */
function withoutPlace(url: string, { origin, pathname, search }: URL): string {
  // It stands in what is shared, too.
  const path = url.replace(origin, '').replaceAll(encodeURIComponent(origin), '');
  const here = `${pathname}${search}#`;
  return (path.startsWith(here) ? path.slice(here.length - 1) : path).replace(/#_r_\w+_/, '#');
}
