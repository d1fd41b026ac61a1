import { english, ukrainian } from '@galley/test-kit';
import { act, StrictMode, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SchemeChoice, type SchemeChoiceProps } from './scheme-choice.js';
import { schemeOf } from './scheme-cookie.js';

const place = document.createElement('div');
const { dataset } = document.documentElement;
const consoleLines: unknown[][] = [];
const heard: unknown[] = [];
const hear = ({ detail }: CustomEvent) => heard.push(detail);
/** What would leave the page. */
const sent: string[] = [];
const send = (event: Event) => {
  if (!event.defaultPrevented)
    sent.push(`${new URLSearchParams(new FormData(event.target as HTMLFormElement) as never)}`);
  event.preventDefault();
};
let roots: Root[] = [];

const Choice = (props: Partial<SchemeChoiceProps>) => (
  <SchemeChoice edition={english} action="/appearance/" returnTo="/pilots/" {...props} />
);

const keep = (value: string) => {
  document.cookie = `galley-scheme=${value}; Path=/; Max-Age=${value === '' ? 0 : 60}`;
};
const kept = () => schemeOf(document.cookie);

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  keep('');
  delete dataset['galleyScheme'];
  document.body.append(place);
  for (const list of [consoleLines, heard, sent]) list.length = 0;
  place.addEventListener('galley-scheme-chosen', hear);
  document.addEventListener('submit', send);
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void consoleLines.push(line));
  }
});

afterEach(async () => {
  place.removeEventListener('galley-scheme-chosen', hear);
  document.removeEventListener('submit', send);
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
  place.replaceChildren();
  place.remove();
  vi.restoreAllMocks();
  keep('');
  delete dataset['galleyScheme'];
  expect(consoleLines).toEqual([]);
});

function serve(what: ReactNode): void {
  place.innerHTML = renderToString(what);
}

async function hydrate(what: ReactNode): Promise<Root> {
  const recovered: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(place, what, { onRecoverableError: (error) => recovered.push(error) }),
  );
  roots.push(root);
  expect(recovered).toEqual([]);
  return root;
}

function found<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = place): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const radio = (scheme: string, within: ParentNode = place) =>
  found<HTMLInputElement>(`input[value='${scheme}']`, within);
const pressed = () => [...place.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
const choose = (scheme: string, within: ParentNode = place) => userEvent.click(radio(scheme, within));

test('a choice shows at once, is kept and told, and leads nowhere', async () => {
  serve(<Choice />);
  await choose('dark');
  expect(dataset['galleyScheme']).toBe('dark');
  expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
  expect(kept()).toBe('dark');
  await choose('light');
  expect(dataset['galleyScheme']).toBe('light');
  await choose('system');
  expect(dataset['galleyScheme']).toBeUndefined();
  expect(kept()).toBe('system');
  expect(heard).toEqual(['dark', 'light', 'system']);
  expect(sent).toEqual([]);
});

test('from the keyboard: arrows choose, and Enter does not leave the page', async () => {
  serve(<Choice />);
  await userEvent.tab();
  expect(document.activeElement).toBe(radio('system'));
  await userEvent.keyboard('{ArrowRight}');
  expect(dataset['galleyScheme']).toBe('light');
  await userEvent.keyboard('{ArrowDown}');
  expect(dataset['galleyScheme']).toBe('dark');
  await userEvent.keyboard('{Enter}');
  expect(sent).toEqual([]);
  expect(document.activeElement).toBe(radio('dark'));
});

test('all choices of a page show the same', async () => {
  serve(
    <>
      <Choice />
      <Choice edition={ukrainian} />
    </>,
  );
  const [first, second] = place.querySelectorAll('galley-scheme-choice');
  if (!first || !second) throw new Error('There are not two.');
  await choose('dark', first);
  expect(pressed()).toEqual(['dark', 'dark']);
  await choose('system', second);
  expect(pressed()).toEqual(['system', 'system']);
  expect(heard).toEqual(['dark', 'system']);
});

test('what a page learns elsewhere, it can say', () => {
  serve(<Choice />);
  place.dispatchEvent(new CustomEvent('galley-scheme-chosen', { bubbles: true, detail: 'light' }));
  expect(pressed()).toEqual(['light']);
  expect(dataset['galleyScheme']).toBe('light');
});

test('a page that a cache kept follows the cookie', () => {
  keep('dark');
  serve(<Choice />);
  expect(pressed()).toEqual(['dark']);
  expect(dataset['galleyScheme']).toBe('dark');
  keep('system');
  serve(<Choice scheme="light" />);
  expect(pressed()).toEqual(['system']);
  expect(dataset['galleyScheme']).toBeUndefined();
});

test('a page that comes back from before the choice follows the cookie', () => {
  serve(<Choice />);
  keep('dark');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(pressed()).toEqual(['dark']);
  expect(dataset['galleyScheme']).toBe('dark');
});

test.each(['', 'sepia'])('a cookie of “%s” changes nothing that the server said', (value) => {
  keep(value);
  dataset['galleyScheme'] = 'light';
  serve(<Choice scheme="light" />);
  expect(pressed()).toEqual(['light']);
  expect(dataset['galleyScheme']).toBe('light');
});

test('a choice made before hydration survives it, and so it does a render', async () => {
  const tree = (more: Partial<SchemeChoiceProps> = {}) => (
    <StrictMode>
      <Choice {...more} />
    </StrictMode>
  );
  serve(tree());
  await choose('dark');
  const root = await hydrate(tree());
  expect(pressed()).toEqual(['dark']);
  await act(async () => root.render(tree({ edition: ukrainian })));
  expect(pressed()).toEqual(['dark']);
  expect(dataset['galleyScheme']).toBe('dark');
});

test('taken away, it leaves no listener behind', () => {
  serve(<Choice />);
  const element = found('galley-scheme-choice');
  element.remove();
  document.dispatchEvent(new CustomEvent('galley-scheme-chosen', { detail: 'dark' }));
  keep('dark');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(dataset['galleyScheme']).toBeUndefined();
});

test('without its element it is a form, and its button moves nothing by going', async () => {
  const withElement = renderToString(<Choice scheme="light" />);
  serve(<Choice scheme="light" />);
  expect(found('button').checkVisibility()).toBe(false);
  const { height, width } = found('form').getBoundingClientRect();
  place.innerHTML = withElement.replaceAll('galley-scheme-choice', 'galley-undefined');
  expect(found('button').checkVisibility()).toBe(true);
  expect(found<HTMLFormElement>('form').method).toBe('post');
  expect(found('form').getBoundingClientRect().height).toBe(height);
  expect(found('form').getBoundingClientRect().width).toBe(width);
  await choose('dark');
  expect(dataset['galleyScheme']).toBeUndefined();
  await userEvent.click(found('button'));
  expect(sent).toEqual(['returnTo=%2Fpilots%2F&scheme=dark']);
});
