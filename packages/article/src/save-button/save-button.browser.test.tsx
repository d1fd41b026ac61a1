import { english, ukrainian } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode, version, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SaveButton, type SaveButtonProps } from './save-button.js';

const words = english.messages;
const save = words['save.save'];
const saved = words['save.remove'];

function Save(props: Partial<SaveButtonProps>) {
  return <SaveButton article="night-pilots" action="/reading-list/" edition={english} returnTo="/pilots/" {...props} />;
}

const place = document.createElement('div');
const consoleLines: unknown[][] = [];
const heard: unknown[] = [];
const hear = ({ detail }: CustomEvent) => heard.push(detail);
/** What was sent as HTML sends it, instead of the page that would take this one’s place. */
const sent: string[] = [];
let roots: Root[] = [];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.append(place);
  for (const list of [consoleLines, heard, sent]) list.length = 0;
  place.addEventListener('galley-saved', hear);
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void consoleLines.push(line));
  }
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    sent.push(String(new URLSearchParams(new FormData(this) as never)));
  });
});

afterEach(async () => {
  place.removeEventListener('galley-saved', hear);
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
  place.replaceChildren();
  place.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(consoleLines).toEqual([]);
});

function stubFetch(answer: (...request: Parameters<typeof fetch>) => Promise<Response>) {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
}

/** A server with a list of one article, as `SaveButton` asks for. */
const list = () =>
  stubFetch((_address, init) => Promise.resolve(Response.json({ saved: String(init?.body).includes('saved=true') })));

const bodies = (asked: ReturnType<typeof stubFetch>) => asked.mock.calls.map(([, init]) => String(init?.body));

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

function found<Kind extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = place): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const button = (within: ParentNode = place) => found<HTMLButtonElement>('button', within);
const status = (within: ParentNode = place) => found('[role=status]', within).innerText.trim();
const offers = (text: string, within: ParentNode = place) =>
  eventually(() => expect(button(within).innerText.trim()).toBe(text));
const says = (text: string, within: ParentNode = place) => eventually(() => expect(status(within)).toBe(text));

test(`this is React ${import.meta.env['REACT'] ?? '19'}`, () => {
  expect(version).toMatch(new RegExp(`^${import.meta.env['REACT'] ?? '19'}\\.`));
});

describe('without its element', () => {
  test.each([
    [false, save, 'true'],
    [true, saved, 'false'],
  ])('the form says and sends what the server knows (saved: %s)', (isSaved, word, wanted) => {
    place.innerHTML = renderToString(<Save saved={isSaved} />).replaceAll('galley-save', 'galley-undefined');
    const form = found<HTMLFormElement>('form');
    expect(form.method).toBe('post');
    expect(Object.fromEntries(new FormData(form))).toEqual({
      article: 'night-pilots',
      saved: wanted,
      returnTo: '/pilots/',
    });
    // The word is chosen by the host’s attribute, which the replaced name has not kept in the stylesheet.
    place.innerHTML = renderToString(<Save saved={isSaved} />);
    expect(button().innerText.trim()).toBe(word);
    expect(status()).toBe('');
  });

  test('a browser without custom states sends the form as HTML does', async () => {
    const asked = list();
    vi.spyOn(CSS, 'supports').mockReturnValue(false);
    serve(<Save saved />);
    const submitted = vi.fn((event: Event) => event.preventDefault());
    place.addEventListener('submit', submitted, { once: true });
    expect(button().innerText.trim()).toBe(saved);
    await userEvent.click(button());
    expect(submitted).toHaveBeenCalledTimes(1);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the reader', () => {
  test('saves and takes back by keyboard, without leaving the button', async () => {
    const asked = list();
    serve(<Save />);
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await offers(saved);
    await says(words['save.saved']);
    await userEvent.keyboard(' ');
    await offers(save);
    await says(words['save.removed']);
    expect(document.activeElement).toBe(button());
    expect(bodies(asked)).toEqual([
      'article=night-pilots&saved=true&returnTo=%2Fpilots%2F',
      'article=night-pilots&saved=false&returnTo=%2Fpilots%2F',
    ]);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', headers: { Accept: 'application/json' } });
    expect(heard).toEqual([
      { article: 'night-pilots', saved: true },
      { article: 'night-pilots', saved: false },
    ]);
  });

  test('who presses twice while a slow server thinks is heard once, and the button stays a button', async () => {
    let answer = () => {};
    const asked = stubFetch(async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return Response.json({ saved: true });
    });
    serve(<Save />);
    await userEvent.dblClick(button());
    expect(asked).toHaveBeenCalledTimes(1);
    expect(button().disabled).toBe(false);
    expect(button().innerText.trim()).toBe(save);
    expect(found('galley-save').matches(':state(sending)')).toBe(true);
    answer();
    await offers(saved);
    expect(found('galley-save').matches(':state(sending)')).toBe(false);
  });
});

describe('a failure', () => {
  const failures: [string, () => Promise<Response>][] = [
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no answer in time', () => Promise.reject(new DOMException('', 'TimeoutError'))],
    ['a broken server', () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))],
    ['a server that refuses in JSON', () => Promise.resolve(Response.json({ saved: true }, { status: 500 }))],
    ['somebody else’s page', () => Promise.resolve(new Response('<h1>Sign in to the hotel’s network</h1>'))],
    ['somebody else’s JSON', () => Promise.resolve(Response.json({ saved: 'yes' }))],
    ['null', () => Promise.resolve(Response.json(null))],
  ];

  test.each(failures)('(%s) keeps what was, and says so', async (_why, answer) => {
    stubFetch(answer);
    serve(<Save saved />);
    await userEvent.click(button());
    await says(words['save.failed']);
    expect(button().innerText.trim()).toBe(saved);
    expect(heard).toEqual([]);
    expect(sent).toEqual([]);
    list();
    await userEvent.click(button());
    await offers(save);
    await says(words['save.removed']);
  });

  test('is waited for no longer than 15 seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    const asked = list();
    serve(<Save />);
    await userEvent.click(button());
    expect(timeout).toHaveBeenCalledWith(15_000);
    expect(asked.mock.calls[0]?.[1]?.signal).toBe(timeout.mock.results[0]?.value);
  });
});

describe('a page that has to come first', () => {
  test.each([
    ['401', () => new Response('', { status: 401 })],
    ['redirection', () => Object.defineProperty(new Response('<h1>Sign in</h1>'), 'redirected', { value: true })],
  ])('(%s) comes, by the form itself, which sends what the reader wants now', async (_how, answer) => {
    list();
    serve(<Save />);
    await userEvent.click(button());
    await offers(saved);
    stubFetch(() => Promise.resolve(answer()));
    await userEvent.click(button());
    await eventually(() => expect(sent).toEqual(['article=night-pilots&saved=false&returnTo=%2Fpilots%2F']));
    expect(status()).toBe('');
  });
});

describe('the page', () => {
  test('has all buttons of an article in step, and only the pressed one speaks', async () => {
    list();
    serve(
      <>
        <Save />
        <Save />
        <Save article="cranes" />
      </>,
    );
    const [first, second, other] = place.querySelectorAll('galley-save');
    if (!first || !second || !other) throw new Error('There are not three.');
    await userEvent.click(button(first));
    await offers(saved, second);
    await says(words['save.saved'], first);
    expect(status(second)).toBe('');
    expect(button(other).innerText.trim()).toBe(save);
    await userEvent.click(button(second));
    await offers(save, first);
    await offers(save, second);
  });

  test('can say what it learnt elsewhere', async () => {
    serve(<Save />);
    document.dispatchEvent(new CustomEvent('galley-saved', { detail: { article: 'night-pilots', saved: true } }));
    expect(button().innerText.trim()).toBe(saved);
    expect(status()).toBe('');
  });

  test('can stop the submit itself', async () => {
    const asked = list();
    serve(<Save />);
    found('form').addEventListener('submit', (event) => event.preventDefault());
    await userEvent.click(button());
    expect(asked).not.toHaveBeenCalled();
  });

  test('can take the button away, and it listens no more', async () => {
    serve(<Save />);
    const element = found('galley-save');
    element.remove();
    document.dispatchEvent(new CustomEvent('galley-saved', { detail: { article: 'night-pilots', saved: true } }));
    place.append(element);
    expect(button().innerText.trim()).toBe(save);
  });
});

describe('with React', () => {
  test('hydrates what the server wrote, in StrictMode too, and keeps what happened before', async () => {
    list();
    const tree = (
      <StrictMode>
        <Save saved />
      </StrictMode>
    );
    serve(tree);
    const before = found('galley-save');
    await userEvent.click(button());
    await offers(save);
    await hydrate(tree);
    expect(found('galley-save')).toBe(before);
    await offers(save);
    await says(words['save.removed']);
  });

  test('keeps its state through a render with other props, and gives way to another state', async () => {
    list();
    serve(<Save />);
    const root = await hydrate(<Save />);
    await userEvent.click(button());
    await offers(saved);
    await act(async () => root.render(<Save edition={ukrainian} />));
    await offers(ukrainian.messages['save.remove']);
    await act(async () => root.render(<Save saved />));
    await act(async () => root.render(<Save saved={false} />));
    await offers(save);
  });

  test('renders in the browser alone', async () => {
    const root = createRoot(place);
    roots.push(root);
    await act(async () => root.render(<Save saved className="mine" id="save" />));
    expect(button().innerText.trim()).toBe(saved);
    expect(found('form').className).toMatch(/ mine$/);
    expect(found('galley-save').className).toBe('');
  });
});
