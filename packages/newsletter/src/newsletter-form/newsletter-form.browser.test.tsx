import { english, ukrainian } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode, version } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addresses, refused } from '../email-address/email-address.test.cases.js';
import { parseEmailAddress } from '../email-address/email-address.js';
import { NewsletterForm, type NewsletterFormProps } from './newsletter-form.js';
import {
  answers,
  button,
  consentBox,
  consoleLines,
  described,
  describedBy,
  field,
  found,
  heard,
  host,
  hydrate,
  place,
  refuses,
  render,
  said,
  says,
  sent,
  serve,
  stubFetch,
  written,
} from './sign-up.test.page.js';

const words = english.messages;
const tide = { id: 'tide-tables', name: 'The Morning Tide' };
const consent = { text: 'I agree to get it by e-mail.', version: '2026-11' };
const thanks = `Thank you. Your address is on the list for ${tide.name}.`;

function Form(props: Partial<NewsletterFormProps>) {
  return <NewsletterForm newsletter={tide} edition={english} action="/sign-up" {...props} />;
}

async function signUp(address: string, within: ParentNode = place): Promise<void> {
  await userEvent.fill(field(within), address);
  await userEvent.click(button(within));
}

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
        <Form look="card" state="network-failed" email="reader@example.com" returnTo="/a" consent={consent} />
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
    refuses();
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
    expect(Object.fromEntries(sent(asked))).toEqual({
      email: 'three@example.com',
      subject: '',
      newsletter: 'n3',
      since: english.now,
    });
  });

  test('three for one newsletter on one page keep to themselves', async () => {
    const asked = answers('pending');
    const tree = (['inline', 'card', 'footer'] as const).map((look) => (
      <Form key={look} look={look} consent={consent} />
    ));
    serve(<StrictMode>{tree}</StrictMode>);
    await hydrate(<StrictMode>{tree}</StrictMode>);
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [first, second, third] = place.querySelectorAll('galley-newsletter-form');
    if (!first || !second || !third) throw new Error('There are not three.');
    await userEvent.fill(field(first), 'first@example.com');
    await userEvent.click(consentBox(second));
    await signUp('second@example.com', second);
    await says(words['newsletter.pending'], second);
    await signUp('third@example.com', third);
    expect(document.activeElement).toBe(consentBox(third));
    expect(describedBy(consentBox(third))).toBe(words['newsletter.consent-missing']);
    expect(describedBy(consentBox(first))).toBe('');
    expect([first, third].map((each) => said(each))).toEqual(['', '']);
    expect(field(first).value).toBe('first@example.com');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(sent(asked).get('email')).toBe('second@example.com');
  });

  test('finds nothing of its own changed but `aria-invalid`', async () => {
    answers('rate-limited', 429);
    const tree = (
      <StrictMode>
        <Form consent={consent} />
      </StrictMode>
    );
    serve(tree);
    await hydrate(tree);
    const before = written();
    await signUp('nobody');
    expect(written()).toEqual(before);
    await signUp('reader@example.com');
    expect(describedBy(consentBox())).toBe(words['newsletter.consent-missing']);
    expect(written()).toEqual(before);
    await userEvent.click(consentBox());
    await userEvent.click(button());
    await says(words['newsletter.rate-limited']);
    expect(written()).toEqual(before);
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
    await eventually(() => expect(described()).toBe(words['newsletter.invalid']));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('reader@example.com');
  });

  test('that never comes leaves the form open for another try, with what was typed', async () => {
    const asked = refuses();
    serve(<Form />);
    await signUp('reader@example.com');
    await says(words['newsletter.network-failed']);
    expect(field().value).toBe('reader@example.com');
    asked.mockImplementation(() => Promise.resolve(Response.json({ state: 'done' })));
    await userEvent.click(button());
    await says(thanks);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('that twice gets nowhere leaves the sending to the browser, with what was typed', async () => {
    const asked = refuses();
    await render(
      <>
        <Form target="answer" returnTo="/a/" consent={consent} />
        <iframe name="answer" title="answer" sandbox="allow-same-origin" />
      </>,
    );
    const own = vi.fn();
    place.addEventListener('formdata', ({ formData }) => own(Object.fromEntries(formData)));
    await userEvent.click(consentBox());
    await signUp('reader@example.com');
    await says(words['newsletter.network-failed']);
    const frame = found<HTMLIFrameElement>('iframe');
    const answered = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    own.mockClear();
    await userEvent.click(button());
    await answered;
    expect(asked).toHaveBeenCalledTimes(2);
    expect(frame.contentWindow?.location.pathname).toBe('/sign-up');
    expect(own.mock.lastCall).toEqual([
      {
        email: 'reader@example.com',
        subject: '',
        newsletter: 'tide-tables',
        since: english.now,
        returnTo: '/a/',
        consent: '2026-11',
      },
    ]);
    expect(field().value).toBe('reader@example.com');
    expect(said()).toBe(words['newsletter.submitting']);
    // Who comes back from the answer finds a form.
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(said()).toBe('');
  });

  test.each([
    ['there is no network', () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)],
    ['an answer came in between', () => answers('rate-limited', 429)],
  ])('that gets nowhere is said, and the browser sends nothing, where %s', async (_why, between) => {
    const native = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {});
    let asked = refuses();
    await render(<Form />);
    await signUp('reader@example.com');
    await says(words['newsletter.network-failed']);
    between();
    await userEvent.click(button());
    await eventually(() => expect(said()).not.toBe(words['newsletter.submitting']));
    asked = refuses();
    await userEvent.click(button());
    await says(words['newsletter.network-failed']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(native).not.toHaveBeenCalled();
    expect(field().value).toBe('reader@example.com');
  });

  test('that asks for what the form has not got is the server’s fault', async () => {
    answers('consent-missing', 422);
    await render(<Form />);
    await signUp('reader@example.com');
    await says(words['newsletter.server-rejected']);
  });

  test('that the consent was missing is an error of the box', async () => {
    answers('consent-missing', 422);
    await render(<Form consent={consent} />);
    await userEvent.click(consentBox());
    await signUp('reader@example.com');
    await eventually(() => expect(describedBy(consentBox())).toBe(words['newsletter.consent-missing']));
    expect(document.activeElement).toBe(consentBox());
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

    // However often: a slow server is not a blocked one.
    const native = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {});
    button().click();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(said()).toBe(words['newsletter.network-failed']);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(native).not.toHaveBeenCalled();
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

describe('consent', () => {
  test('is asked for after the address, is never there beforehand, and is sent with its version', async () => {
    const asked = answers('done');
    serve(<Form consent={consent} state="invalid" email="reader@example" />);
    await hydrate(<Form consent={consent} state="invalid" email="reader@example" />);
    expect(consentBox().checked).toBe(false);
    expect(consentBox().getAttribute('aria-invalid')).toBe('false');
    await signUp('nobody');
    expect(document.activeElement).toBe(field());
    expect(describedBy(consentBox())).toBe('');
    await signUp('reader@example.com');
    expect(document.activeElement).toBe(consentBox());
    expect(consentBox().getAttribute('aria-invalid')).toBe('true');
    expect(described()).toBe('');
    expect(field().getAttribute('aria-invalid')).toBe('false');
    await userEvent.keyboard(' ');
    expect(describedBy(consentBox())).toBe('');
    expect(consentBox().getAttribute('aria-invalid')).toBe('false');
    expect(asked).not.toHaveBeenCalled();
    await userEvent.click(button());
    await says(thanks);
    expect(sent(asked).get('consent')).toBe('2026-11');
  });

  test('is as large as a finger’s target', async () => {
    await render(<Form consent={consent} />);
    const { width, height } = consentBox().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

describe('in the accessibility tree', () => {
  test('the status is there before its words, and says nothing else', async () => {
    answers('pending');
    await render(<Form consent={consent} />);
    expect(await heard('status')).toEqual([{ name: '', description: '', words: '' }]);
    await userEvent.click(consentBox());
    await signUp('reader@example.com');
    await says(words['newsletter.pending']);
    expect(await heard('status')).toEqual([{ name: '', description: '', words: words['newsletter.pending'] }]);
    expect(await heard('textbox')).toEqual([]);
    expect(await heard('checkbox')).toEqual([]);
    expect(await heard('form')).toEqual([expect.objectContaining({ name: tide.name })]);
  });

  test('each error is said by its own field', async () => {
    await render(<Form consent={consent} />);
    expect(await heard('checkbox')).toEqual([expect.objectContaining({ name: consent.text, description: '' })]);
    await signUp('nobody');
    expect(await heard('textbox')).toEqual([
      expect.objectContaining({ name: 'E-mail address', description: words['newsletter.invalid'] }),
    ]);
    await signUp('reader@example.com');
    expect(await heard('textbox')).toEqual([expect.objectContaining({ description: '' })]);
    expect(await heard('checkbox')).toEqual([
      expect.objectContaining({ name: consent.text, description: words['newsletter.consent-missing'] }),
    ]);
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
      { newsletters: ['tide-tables'], email: 'reader@example.com' },
      { newsletters: ['tide-tables'], state: 'pending' },
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
