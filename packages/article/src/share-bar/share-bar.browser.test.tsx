import { english, ukrainian } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode, version, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ShareBar, type ShareBarProps } from './share-bar.js';

const words = english.messages;
const href = 'https://courier.example/night-pilots/';

function Bar(props: Partial<ShareBarProps>) {
  return <ShareBar href={href} headline="The night pilots" edition={english} {...props} />;
}

const place = document.createElement('div');
const consoleLines: unknown[][] = [];
const heard: unknown[] = [];
const hear = ({ detail }: CustomEvent) => heard.push(detail);
let roots: Root[] = [];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.append(place);
  consoleLines.length = 0;
  heard.length = 0;
  place.addEventListener('galley-shared', hear);
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void consoleLines.push(line));
  }
});

afterEach(async () => {
  place.removeEventListener('galley-shared', hear);
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
  place.replaceChildren();
  place.remove();
  vi.restoreAllMocks();
  for (const own of ['clipboard', 'share']) Reflect.deleteProperty(navigator, own);
  expect(consoleLines).toEqual([]);
});

/** What the browser's own navigator has not, or has otherwise. */
function stub(name: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

function stubClipboard(write: (text: string) => Promise<void> = () => Promise.resolve()) {
  const writeText = vi.fn(write);
  stub('clipboard', { writeText });
  return writeText;
}

function stubShare(share: (data: ShareData) => Promise<void> = () => Promise.resolve()) {
  const shared = vi.fn(share);
  stub('share', shared);
  return shared;
}

const refused = (name: string) => () => Promise.reject(new DOMException('', name));

function serve(tree: ReactNode) {
  place.innerHTML = renderToString(tree);
}

async function hydrate(tree: ReactNode): Promise<Root> {
  const recovered: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(place, tree, { onRecoverableError: (error) => recovered.push(error) }),
  );
  roots.push(root);
  expect(recovered).toEqual([]);
  return root;
}

function found(selector: string, within: ParentNode = place): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const status = (within: ParentNode = place) => found('[role=status]', within);
const control = (how: string, within: ParentNode = place) => found(`[data-how=${how}]`, within);
/** A place that is kept for it is not a control yet. */
const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
const says = (text: string, within: ParentNode = place) =>
  eventually(() => expect(status(within).innerText.trim()).toBe(text));

/** Goes through the bar with the keyboard, and says where the focus stops. */
async function stops(): Promise<(string | undefined)[]> {
  const passed = [];
  for (let key = 0; key < 12; key++) {
    await userEvent.keyboard('{Tab}');
    if (!place.contains(document.activeElement)) break;
    passed.push((document.activeElement as HTMLElement).dataset['how']);
  }
  return passed;
}

test(`this is React ${import.meta.env['REACT'] ?? '19'}`, () => {
  expect(version).toMatch(new RegExp(`^${import.meta.env['REACT'] ?? '19'}\\.`));
});

describe('without its element', () => {
  test('every control is a link, and none promises what only script can do', async () => {
    // As a reader without script gets it: the same HTML under a name that nobody defined.
    place.innerHTML = renderToString(<Bar />).replaceAll('galley-share', 'galley-undefined');
    expect([...place.querySelectorAll('button')].filter(isShown)).toEqual([]);
    expect(await stops()).toEqual(['email', 'facebook', 'x', 'whatsapp']);
    expect(status().innerText).toBe('');
  });
});

describe('copying', () => {
  test('by keyboard puts the address into the clipboard, and says so', async () => {
    const write = stubClipboard();
    serve(<Bar />);
    expect(status().innerText).toBe('');
    expect(await stops()).toEqual(['copy', 'email', 'facebook', 'x', 'whatsapp']);
    control('copy').focus();
    await userEvent.keyboard('{Enter}');
    await says(words['share.copied']);
    expect(write.mock.calls).toEqual([[href]]);
    expect(heard).toEqual([{ how: 'copy' }]);
    expect(document.activeElement).toBe(control('copy'));
  });

  test('again is said again', async () => {
    stubClipboard();
    serve(<Bar />);
    await userEvent.click(control('copy'));
    await says(words['share.copied']);
    control('copy').click();
    expect(status().innerText).toBe('');
    await says(words['share.copied']);
  });

  test.each([
    ['the browser forbids it', { writeText: refused('NotAllowedError') }],
    ['there is no clipboard, as on a page that is not secure', undefined],
  ])('is said to have failed where %s', async (_why, clipboard) => {
    stub('clipboard', clipboard);
    serve(<Bar />);
    await userEvent.click(control('copy'));
    await says(words['share.copy-failed']);
    expect(heard).toEqual([]);
  });

  test('that works at last takes the failure back', async () => {
    stub('clipboard', { writeText: refused('NotAllowedError') });
    serve(<Bar />);
    await userEvent.click(control('copy'));
    await says(words['share.copy-failed']);
    stubClipboard();
    await userEvent.click(control('copy'));
    await says(words['share.copied']);
  });

  test('concerns its own bar alone', async () => {
    const write = stubClipboard();
    serve(
      <>
        <Bar />
        <Bar href="https://courier.example/other/" />
      </>,
    );
    const [first, second] = place.querySelectorAll<HTMLElement>('galley-share');
    if (!first || !second) throw new Error('There are not two.');
    await userEvent.click(control('copy', second));
    await says(words['share.copied'], second);
    expect(status(first).innerText).toBe('');
    expect(write.mock.calls).toEqual([['https://courier.example/other/']]);
  });
});

describe('what the device offers', () => {
  test('is offered only where it is there', () => {
    serve(<Bar />);
    expect(isShown(control('native'))).toBe('share' in navigator);
    stubShare();
    serve(<Bar />);
    expect(isShown(control('native'))).toBe(true);
  });

  test('takes headline and address', async () => {
    const share = stubShare();
    serve(<Bar />);
    control('native').focus();
    await userEvent.keyboard(' ');
    await eventually(() => expect(heard).toEqual([{ how: 'native' }]));
    expect(share.mock.calls).toEqual([[{ title: 'The night pilots', url: href }]]);
    expect(status().innerText).toBe('');
  });

  test.each(['AbortError', 'InvalidStateError'])('called off (%s) says and does nothing', async (name) => {
    const write = stubClipboard();
    stubShare(refused(name));
    serve(<Bar />);
    await userEvent.click(control('native'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(status().innerText).toBe('');
    expect(write).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  test('that refuses leaves the address in the clipboard instead', async () => {
    stubClipboard();
    stubShare(refused('NotAllowedError'));
    serve(<Bar />);
    await userEvent.click(control('native'));
    await says(words['share.copied']);
    expect(heard).toEqual([{ how: 'copy' }]);
  });
});

describe('a link', () => {
  test('tells the page which was followed, unless the page kept it', async () => {
    serve(<Bar services={['bluesky']} />);
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('click', stay);
    await userEvent.click(control('bluesky'));
    await userEvent.click(control('email'));
    document.removeEventListener('click', stay);
    expect(heard).toEqual([{ how: 'bluesky' }, { how: 'email' }]);
    found('[role=group]').addEventListener('click', stay);
    await userEvent.click(control('email'));
    expect(heard).toHaveLength(2);
  });
});

describe('with React', () => {
  test('hydrates what the server wrote, in StrictMode too, and keeps what happened before', async () => {
    stubClipboard();
    stubShare();
    const tree = (
      <StrictMode>
        <Bar />
      </StrictMode>
    );
    serve(tree);
    const before = found('galley-share');
    await userEvent.click(control('copy'));
    await says(words['share.copied']);
    await hydrate(tree);
    expect(found('galley-share')).toBe(before);
    await says(words['share.copied']);
  });

  test('shares what was rendered last', async () => {
    const write = stubClipboard();
    serve(<Bar />);
    const root = await hydrate(<Bar />);
    await act(async () => root.render(<Bar edition={ukrainian} href="https://courier.example/next/" />));
    await userEvent.click(control('copy'));
    await says(ukrainian.messages['share.copied']);
    expect(write.mock.calls).toEqual([['https://courier.example/next/']]);
  });

  test('leaves nothing behind', async () => {
    const write = stubClipboard();
    const root = createRoot(place);
    await act(async () => root.render(<Bar id="share" className="mine" />));
    expect(found('[role=group]').className).toMatch(/ mine$/);
    const element = found('galley-share');
    const button = control('copy');
    await act(async () => root.unmount());
    element.append(button);
    button.click();
    expect(write).not.toHaveBeenCalled();
  });
});

test('a browser without custom states offers the links alone', () => {
  stubShare();
  vi.spyOn(CSS, 'supports').mockReturnValue(false);
  serve(<Bar />);
  expect([...place.querySelectorAll('button')].filter(isShown)).toEqual([]);
});
