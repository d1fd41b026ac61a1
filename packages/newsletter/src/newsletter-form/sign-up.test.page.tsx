import { act, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { cdp } from 'vitest/browser';

/** Where the sign-up forms of a test stand. */
export const place = document.createElement('div');

/** What React said, if anything. A test that expects a line takes it out; otherwise there must be none. */
export const consoleLines: unknown[][] = [];

let roots: Root[] = [];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.append(place);
  consoleLines.length = 0;
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void consoleLines.push(line));
  }
});

afterEach(async () => {
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
  place.replaceChildren();
  place.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(consoleLines).toEqual([]);
});

export function stubFetch(answer: (...request: Parameters<typeof fetch>) => Promise<Response>) {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
}

export const answers = (state: string, status = 200) =>
  stubFetch(() => Promise.resolve(Response.json({ state }, { status })));

/** As when a content blocker, a CSP or a dead network is in the way. */
export const refuses = () => stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));

/** The fields of one request. */
export const sent = (asked: ReturnType<typeof stubFetch>, request = 0) =>
  new URLSearchParams(String(asked.mock.calls[request]?.[1]?.body));

export function serve(tree: ReactNode) {
  place.innerHTML = renderToString(tree);
}

export async function hydrate(tree: ReactNode): Promise<Root> {
  const recovered: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(place, tree, { onRecoverableError: (error) => recovered.push(error) }),
  );
  roots.push(root);
  expect(recovered).toEqual([]);
  return root;
}

export async function render(tree: ReactNode): Promise<Root> {
  const root = createRoot(place);
  roots.push(root);
  await act(async () => root.render(tree));
  return root;
}

export function found<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = place): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

export const host = () => found<HTMLElementTagNameMap['galley-newsletter-form']>('galley-newsletter-form');
export const field = (within: ParentNode = place) => found<HTMLInputElement>('[type=email]', within);
export const button = (within: ParentNode = place) => found<HTMLButtonElement>('[type=submit]', within);
export const consentBox = (within: ParentNode = place) => found<HTMLInputElement>('[name=consent]', within);

export const visibleWords = (element: HTMLElement) => element.innerText.replaceAll(/\s+/g, ' ').trim();
export const said = (within: ParentNode = place) => visibleWords(found('[role=status]', within));

/** The words that describe an element, as far as they are shown. */
export const describedBy = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => visibleWords(found(`[id="${id}"]`)))
    .join(' ')
    .trim();
export const described = (within: ParentNode = place) => describedBy(field(within));

export const says = (text: string, within: ParentNode = place) => vi.waitFor(() => expect(said(within)).toBe(text));

/** All that React wrote, but for `aria-invalid`. */
export function written(): string[] {
  const lines: string[] = [];
  const walker = document.createTreeWalker(place);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      const attributes = [...node.attributes].filter(({ name }) => name !== 'aria-invalid');
      const pairs = attributes.map(({ name, value }) => `${name}=${value}`).toSorted();
      lines.push([node.localName, ...pairs].join(' '));
    } else lines.push(node.textContent ?? '');
  }
  return lines;
}

interface Heard {
  name: string;
  description: string;
  /** The words inside, in the order in which they are read. */
  words: string;
}

/**
 * The nodes of a role in Chromium's accessibility tree: what assistive technology is given, and not what a library
 * makes of the DOM.
 */
export async function heard(role: string): Promise<Heard[]> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const [frame] = frameTree.childFrames ?? [];
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: (frame ?? frameTree).frame.id });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string | undefined): typeof nodes => {
    const node = byId.get(id ?? '');
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(below)];
  };
  const textOf = (value: { value?: unknown } | undefined) => (typeof value?.value === 'string' ? value.value : '');
  const wordsIn = (id: string) =>
    below(id)
      .filter((node) => textOf(node.role) === 'StaticText')
      .map((node) => textOf(node.name));
  return below(nodes[0]?.nodeId)
    .filter((node) => !node.ignored && textOf(node.role) === role)
    .map((node) => ({
      name: textOf(node.name).trim(),
      description: textOf(node.description).trim(),
      words: wordsIn(node.nodeId).join(' ').trim(),
    }));
}
