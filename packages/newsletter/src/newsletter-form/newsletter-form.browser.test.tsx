import { english, ukrainian } from '@galley/test-kit';
import { act, StrictMode, version, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addresses, refused } from '../email-address/email-address.test.cases.js';
import { parseEmailAddress } from '../email-address/email-address.js';
import { NewsletterForm, type NewsletterFormProps } from './newsletter-form.js';

const words = english.messages;
const tide = { id: 'tide-tables', name: 'The Morning Tide' };
const thanks = `Thank you. Your address is on the list for ${tide.name}.`;

function Form(props: Partial<NewsletterFormProps>) {
  return <NewsletterForm newsletter={tide} edition={english} action="/sign-up" {...props} />;
}

const place = document.createElement('div');
const consoleLines: unknown[][] = [];
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

function stubFetch(answer: (...request: Parameters<typeof fetch>) => Promise<Response>) {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
}

const answers = (state: string, status = 200) => stubFetch(() => Promise.resolve(Response.json({ state }, { status })));

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

async function render(tree: ReactNode): Promise<Root> {
  const root = createRoot(place);
  roots.push(root);
  await act(async () => root.render(tree));
  return root;
}

function found<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = place): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const host = () => found<HTMLElementTagNameMap['galley-newsletter-form']>('galley-newsletter-form');
const field = (within: ParentNode = place) => found<HTMLInputElement>('[type=email]', within);
const button = (within: ParentNode = place) => found<HTMLButtonElement>('[type=submit]', within);
const said = (within: ParentNode = place) => found('[role=status]', within).innerText.replaceAll(/\s+/g, ' ').trim();
const described = (within: ParentNode = place) =>
  found(`[id="${field(within).getAttribute('aria-describedby')}"]`, within).innerText.trim();

async function signUp(address: string, within: ParentNode = place): Promise<void> {
  await userEvent.fill(field(within), address);
  await userEvent.click(button(within));
}

const says = (text: string, within: ParentNode = place) => vi.waitFor(() => expect(said(within)).toBe(text));

test(`this is React ${import.meta.env['REACT'] ?? '19'}`, () => {
  expect(version).toMatch(new RegExp(`^${import.meta.env['REACT'] ?? '19'}\\.`));
});

describe('the rule for addresses is the server’s', () => {
  test.each(addresses)('%j', (typed, address, key) => expect(parseEmailAddress(typed)).toEqual({ address, key }));
  test.each(refused)('%s: %j', (_why, typed) => expect(parseEmailAddress(typed)).toBeNull());
});

describe('with React', () => {
  test('hydrates what the server wrote, in StrictMode too', async () => {
    const tree = (
      <StrictMode>
        <Form look="card" state="network-failed" email="reader@example.com" returnTo="/a" />
      </StrictMode>
    );
    serve(tree);
    const before = host();
    await hydrate(tree);
    expect(host()).toBe(before);
    expect(host().getAttribute('data-state')).toBe('network-failed');
    expect(said()).toBe(words['newsletter.network-failed']);
  });

  test('keeps what happened before hydration', async () => {
    answers('done');
    serve(<Form />);
    await signUp('reader@example.com');
    await says(thanks);
    await hydrate(<Form />);
    expect(said()).toBe(thanks);
  });

  test('keeps an error from before hydration, and what was typed', async () => {
    serve(<Form />);
    await signUp('a..b@example.com');
    expect(described()).toBe(words['newsletter.invalid']);
    await hydrate(<Form />);
    // `aria-invalid` has nowhere to stand but on React's input; a development build remarks on it, and no build undoes it.
    const remarks = consoleLines.splice(0);
    expect(remarks).toHaveLength(1);
    expect(remarks.join()).toMatch(/did(n't| not) match/);
    expect(remarks.join()).toContain('aria-invalid');
    expect(field().value).toBe('a..b@example.com');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(described()).toBe(words['newsletter.invalid']);
  });

  test('keeps its state and the typed address through a render with other props', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    serve(<Form />);
    const root = await hydrate(<Form />);
    await signUp('reader@example.com');
    await says(words['newsletter.network-failed']);
    await act(async () =>
      root.render(<Form edition={ukrainian} look="card" newsletter={{ ...tide, name: 'Приплив' }} />),
    );
    expect(said()).toBe(ukrainian.messages['newsletter.network-failed']);
    expect(field().value).toBe('reader@example.com');
  });

  test('gives way when the page renders another state', async () => {
    const root = await render(<Form />);
    await signUp('a..b@example.com');
    await act(async () => root.render(<Form state="done" />));
    expect(said()).toBe(thanks);
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  test('takes a ref and everything else that a form takes', async () => {
    await render(<Form id="sign-up" data-place="aside" className="mine" />);
    const form = found<HTMLFormElement>('form');
    expect(form.id).toBe('sign-up');
    expect(form.dataset['place']).toBe('aside');
    expect(form.className).toMatch(/ mine$/);
    expect(host().className).toBe('');
  });

  test('ten on one page know themselves apart', async () => {
    const asked = answers('done');
    const newsletters = Array.from({ length: 10 }, (_, index) => ({ id: `n${index}`, name: `Letter ${index}` }));
    const tree = (
      <>
        {newsletters.map((newsletter) => (
          <Form key={newsletter.id} newsletter={newsletter} />
        ))}
      </>
    );
    serve(tree);
    await hydrate(tree);
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hosts = [...place.querySelectorAll('galley-newsletter-form')];
    const [third, eighth] = [hosts[3], hosts[8]];
    if (!third || !eighth) throw new Error('There are not ten.');
    await signUp('three@example.com', third);
    await signUp('not-an-address', eighth);
    await says('Thank you. Your address is on the list for Letter 3.', third);
    expect(described(eighth)).toBe(words['newsletter.invalid']);
    expect(hosts.filter((each) => said(each) !== '')).toEqual([third]);
    expect(hosts.filter((each) => described(each) !== '')).toEqual([eighth]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(String(asked.mock.calls[0]?.[1]?.body)).toBe('email=three%40example.com&subject=&newsletter=n3');
  });
});

describe('an answer', () => {
  test.each([
    ['{"state":"done"}', 200, thanks],
    ['{"state":"pending"}', 202, words['newsletter.pending']],
    ['{"state":"handled"}', 200, words['newsletter.handled']],
    ['{"state":"rate-limited"}', 429, words['newsletter.rate-limited']],
    ['Too many', 429, words['newsletter.rate-limited']],
    ['{"state":"server-rejected"}', 503, words['newsletter.server-rejected']],
    ['<h1>Bad gateway</h1>', 502, words['newsletter.server-rejected']],
    ['{"state":"toString"}', 200, words['newsletter.server-rejected']],
    ['null', 200, words['newsletter.server-rejected']],
    ['<h1>Sign in to the hotel’s network</h1>', 200, words['newsletter.server-rejected']],
  ])('%s with status %i', async (body, status, text) => {
    stubFetch(() => Promise.resolve(new Response(body, { status })));
    await render(<Form />);
    await signUp('reader@example.com');
    await says(text);
    expect(field().value).toBe('reader@example.com');
    expect(button().disabled).toBe(false);
  });

  test.each(['{"state":"invalid"}', 'Unprocessable'])('%s with status 422 is an error of the field', async (body) => {
    stubFetch(() => Promise.resolve(new Response(body, { status: 422 })));
    await render(<Form />);
    await signUp('reader@example.com');
    await vi.waitFor(() => expect(described()).toBe(words['newsletter.invalid']));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('reader@example.com');
  });

  test('that never comes leaves the form open for another try, with what was typed', async () => {
    const asked = stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    serve(<Form />);
    await signUp('reader@example.com');
    await says(words['newsletter.network-failed']);
    expect(field().value).toBe('reader@example.com');
    asked.mockImplementation(() => Promise.resolve(Response.json({ state: 'done' })));
    await userEvent.click(button());
    await says(thanks);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('that does not come in 15 seconds is none', async () => {
    const asked = stubFetch(
      (_input, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    );
    await render(<Form />);
    await userEvent.fill(field(), 'reader@example.com');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button().click();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(said()).toBe(words['newsletter.submitting']);
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toBe(words['newsletter.network-failed']);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('an error of the field', () => {
  test('reached by the button is heard from the field alone', async () => {
    await render(<Form />);
    await signUp('nobody');
    expect(document.activeElement).toBe(field());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(said()).toBe('');
    expect(found('form').hasAttribute('novalidate')).toBe(false);
  });

  test('made in the field is heard from the status, once for each try', async () => {
    await render(<Form />);
    for (const typed of ['nobody', 'nobody@home']) {
      await userEvent.fill(field(), typed);
      await userEvent.keyboard('{Enter}');
      expect(said()).toBe('');
      expect(described()).toBe(words['newsletter.invalid']);
      await says(words['newsletter.invalid']);
    }
  });

  test('goes when the address is right', async () => {
    await render(<Form />);
    await signUp('reader@example');
    await userEvent.type(field(), '.com');
    expect(described()).toBe('');
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });
});

describe('the reader', () => {
  test('who sends twice is signed up once, and again only after the answer', async () => {
    let answer = () => {};
    const asked = stubFetch(async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return Response.json({ state: 'server-rejected' }, { status: 503 });
    });
    await render(<Form />);
    await userEvent.fill(field(), 'reader@example.com');
    button().click();
    button().click();
    await userEvent.type(field(), '{Enter}');
    expect(said()).toBe(words['newsletter.submitting']);
    expect(asked).toHaveBeenCalledTimes(1);
    answer();
    await says(words['newsletter.server-rejected']);
    button().click();
    expect(asked).toHaveBeenCalledTimes(2);
    answer();
    await says(words['newsletter.server-rejected']);
  });

  test('is not called back from another place on the page', async () => {
    let answer = (_response: Response) => {};
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    await render(
      <>
        <Form />
        <button id="elsewhere" type="button">
          Elsewhere
        </button>
      </>,
    );
    await signUp('reader@example.com');
    found('#elsewhere').focus();
    answer(Response.json({ state: 'done' }));
    await says(thanks);
    expect(document.activeElement).toBe(found('#elsewhere'));
  });

  test('finds the page where it was when the words have come', async () => {
    answers('done');
    await render(
      <div style={{ inlineSize: 600 }}>
        <Form />
      </div>,
    );
    const height = host().offsetHeight;
    await signUp('reader@example.com');
    await says(thanks);
    expect(host().offsetHeight).toBe(height);
    expect(document.activeElement).toBe(found('h2'));
  });
});

describe('the page', () => {
  test('hears of a sign-up before and after', async () => {
    answers('pending', 202);
    await render(<Form />);
    const heard: unknown[] = [];
    place.addEventListener('galley-subscribing', ({ detail }) => heard.push(detail), { once: true });
    place.addEventListener('galley-subscribed', ({ detail }) => heard.push(detail), { once: true });
    await signUp('reader@example.com');
    await says(words['newsletter.pending']);
    expect(heard).toEqual([
      { newsletter: 'tide-tables', email: 'reader@example.com' },
      { newsletter: 'tide-tables', state: 'pending' },
    ]);
  });

  test('can keep the sign-up to itself', async () => {
    const asked = answers('done');
    await render(<Form />);
    place.addEventListener('galley-subscribing', (event) => event.preventDefault(), { once: true });
    await signUp('reader@example.com');
    expect(asked).not.toHaveBeenCalled();
    expect(said()).toBe('');
    host().show('pending');
    expect(said()).toBe(words['newsletter.pending']);
  });

  test('can stop the submit itself', async () => {
    const asked = answers('done');
    await render(<Form />);
    found('form').addEventListener('submit', (event) => event.preventDefault());
    await signUp('reader@example.com');
    expect(asked).not.toHaveBeenCalled();
  });

  test('can move the form about, and take it away', async () => {
    const asked = answers('server-rejected', 503);
    serve(<Form />);
    const element = host();
    for (let times = 0; times < 3; times++) {
      element.remove();
      place.append(element);
    }
    await signUp('reader@example.com');
    await says(words['newsletter.server-rejected']);
    expect(asked).toHaveBeenCalledTimes(1);

    const stop = (event: Event) => event.preventDefault();
    const form = found<HTMLFormElement>('form');
    element.remove();
    place.append(form);
    place.addEventListener('submit', stop);
    form.requestSubmit();
    place.removeEventListener('submit', stop);
    element.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('in a browser without custom states sends the form as HTML does', async () => {
    const asked = answers('done');
    vi.spyOn(CSS, 'supports').mockReturnValue(false);
    serve(<Form state="rate-limited" />);
    const sent = vi.fn((event: Event) => event.preventDefault());
    place.addEventListener('submit', sent, { once: true });
    await signUp('reader@example.com');
    expect(sent).toHaveBeenCalledTimes(1);
    expect(asked).not.toHaveBeenCalled();
    expect(said()).toBe(words['newsletter.rate-limited']);
  });

  test('may load the behaviour twice', async () => {
    await import('./newsletter-form.element.js?again' as './newsletter-form.element.js');
  });
});
