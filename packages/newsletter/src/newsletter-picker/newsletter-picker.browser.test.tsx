import { english } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import {
  answers,
  button,
  consentBox,
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
  visibleWords,
  written,
} from '../newsletter-form/sign-up.test.page.js';
import { NewsletterPicker, type NewsletterPickerProps } from './newsletter-picker.js';

const words = english.messages;
const newsletters = [
  { id: 'tide-tables', name: 'The Morning Tide', description: 'High water.', frequency: 'Daily' },
  { id: 'dock-diary', name: 'Dock Diary', frequency: 'Fridays' },
  { id: 'fish-prices', name: 'Prices at the Fish Auction' },
];
const consent = { text: 'I agree to get them by e-mail.', version: '2026-11' };

function Picker(props: Partial<NewsletterPickerProps>) {
  return <NewsletterPicker newsletters={newsletters} edition={english} action="/sign-up" {...props} />;
}

const box = (id: string, within: ParentNode = place) => found<HTMLInputElement>(`[value="${id}"]`, within);
const group = (within: ParentNode = place) => found('fieldset', within);

async function signUp(address: string, ids: readonly string[], within: ParentNode = place): Promise<void> {
  for (const id of ids) await userEvent.click(box(id, within));
  await userEvent.fill(field(within), address);
  await userEvent.click(button(within));
}

describe('several newsletters', () => {
  test('are sent at once, and those that were not ticked are not', async () => {
    const asked = answers('pending');
    await render(<Picker consent={consent} />);
    const told: unknown[] = [];
    place.addEventListener('galley-subscribing', ({ detail }) => told.push(detail), { once: true });
    place.addEventListener('galley-subscribed', ({ detail }) => told.push(detail), { once: true });
    await userEvent.click(consentBox());
    await signUp('reader@example.com', ['fish-prices', 'tide-tables']);
    await says(words['newsletter.pending']);
    expect([...sent(asked)]).toEqual([
      ['newsletter', 'tide-tables'],
      ['newsletter', 'fish-prices'],
      ['email', 'reader@example.com'],
      ['subject', ''],
      ['since', english.now],
      ['consent', '2026-11'],
    ]);
    expect(told).toEqual([
      { newsletters: ['tide-tables', 'fish-prices'], email: 'reader@example.com' },
      { newsletters: ['tide-tables', 'fish-prices'], state: 'pending' },
    ]);
  });

  test('are what is left to see when the address was taken, under the heading, which has the focus', async () => {
    answers('done');
    await render(<Picker />);
    await signUp('reader@example.com', ['dock-diary']);
    await says(words['newsletter.done-many']);
    expect(document.activeElement).toBe(found('h2'));
    expect(visibleWords(group())).toBe(`${words['newsletter.legend']} Dock Diary`);
    expect(await heard('checkbox')).toEqual([]);
    expect(await heard('textbox')).toEqual([]);
    expect(await heard('list')).toEqual([expect.objectContaining({ words: 'Dock Diary' })]);
  });

  test('that a server has taken look the same, and the list is back with the next state', async () => {
    const root = await render(<Picker state="pending" chosen={['dock-diary']} />);
    expect(visibleWords(group())).toBe(`${words['newsletter.legend']} Dock Diary`);
    host().show('idle');
    expect(visibleWords(group())).toContain('The Morning Tide');
    expect(button().checkVisibility()).toBe(true);
    await act(async () => root.render(<Picker state="rate-limited" chosen={['dock-diary']} />));
    expect(visibleWords(group())).toContain('The Morning Tide');
    expect(said()).toBe(words['newsletter.rate-limited']);
  });

  test('that were ticked before hydration stay ticked', async () => {
    const tree = (
      <StrictMode>
        <Picker chosen={['fish-prices']} consent={consent} />
      </StrictMode>
    );
    serve(tree);
    await userEvent.click(box('dock-diary'));
    await userEvent.click(box('fish-prices'));
    await userEvent.click(consentBox());
    await hydrate(tree);
    expect([...place.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)).toEqual([
      'dock-diary',
      '2026-11',
    ]);
  });
});

describe('none chosen', () => {
  test('is an error of the group; the focus is on its first box', async () => {
    const asked = answers('done');
    await render(<Picker consent={consent} />);
    await signUp('nobody', []);
    expect(describedBy(group())).toBe(words['newsletter.none-chosen']);
    expect(document.activeElement).toBe(box('tide-tables'));
    expect(describedBy(consentBox())).toBe('');
    expect(field().getAttribute('aria-invalid')).toBe('false');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(said()).toBe('');
    expect(asked).not.toHaveBeenCalled();
    expect(field().value).toBe('nobody');
  });

  test('is heard from the status where the focus was in the group already', async () => {
    await render(<Picker />);
    box('dock-diary').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(box('tide-tables'));
    await says(words['newsletter.none-chosen']);
  });

  test('goes with the first tick, and what is wrong besides is said only when it is sent', async () => {
    await render(<Picker consent={consent} />);
    await signUp('nobody', []);
    await userEvent.click(box('fish-prices'));
    expect(describedBy(group())).toBe('');
    expect(describedBy(field())).toBe('');
    await userEvent.click(button());
    expect(describedBy(field())).toBe(words['newsletter.invalid']);
    expect(document.activeElement).toBe(field());
    // Another box is no better address.
    await userEvent.click(box('dock-diary'));
    expect(describedBy(field())).toBe(words['newsletter.invalid']);
    await userEvent.fill(field(), 'reader@example.com');
    expect(describedBy(field())).toBe('');
    await userEvent.click(button());
    expect(document.activeElement).toBe(consentBox());
    expect(describedBy(consentBox())).toBe(words['newsletter.consent-missing']);
  });

  test('may be what a server says', async () => {
    stubFetch(() => Promise.resolve(Response.json({ state: 'none-chosen' }, { status: 422 })));
    await render(<Picker />);
    await signUp('reader@example.com', ['dock-diary']);
    await eventually(() => expect(describedBy(group())).toBe(words['newsletter.none-chosen']));
    expect(document.activeElement).toBe(box('tide-tables'));
  });

  test('is what Chromium tells assistive technology about the group', async () => {
    await render(<Picker consent={consent} />);
    const name = words['newsletter.legend'];
    expect(await heard('group')).toEqual([expect.objectContaining({ name, description: '' })]);
    expect(await heard('checkbox')).toEqual([
      expect.objectContaining({ name: 'The Morning Tide', description: 'High water. Daily' }),
      expect.objectContaining({ name: 'Dock Diary', description: 'Fridays' }),
      expect.objectContaining({ name: 'Prices at the Fish Auction', description: '' }),
      expect.objectContaining({ name: consent.text, description: '' }),
    ]);
    expect(await heard('status')).toEqual([expect.objectContaining({ words: '' })]);
    await userEvent.click(button());
    expect(await heard('group')).toEqual([
      expect.objectContaining({ name, description: words['newsletter.none-chosen'] }),
    ]);
  });
});

describe('the reader', () => {
  test('whose page cannot fetch is signed up by the browser, with all that was ticked', async () => {
    const own = vi.fn();
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      own(new FormData(this).getAll('newsletter'));
    });
    refuses();
    await render(<Picker />);
    await signUp('reader@example.com', ['tide-tables', 'fish-prices']);
    await says(words['newsletter.network-failed']);
    expect(own).not.toHaveBeenCalled();
    await userEvent.click(button());
    await eventually(() => expect(own).toHaveBeenCalledWith(['tide-tables', 'fish-prices']));
  });

  test('who sends twice is signed up once', async () => {
    let answer = () => {};
    const asked = stubFetch(async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return Response.json({ state: 'done' });
    });
    await render(<Picker />);
    await signUp('reader@example.com', ['dock-diary']);
    button().click();
    box('dock-diary').focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toHaveBeenCalledTimes(1);
    answer();
    await says(words['newsletter.done-many']);
  });

  test('finds ten pickers on one page knowing themselves apart', async () => {
    const asked = answers('pending');
    const tree = (
      <StrictMode>
        {Array.from({ length: 10 }, (_, index) => (
          <Picker key={index} consent={consent} />
        ))}
      </StrictMode>
    );
    serve(tree);
    await hydrate(tree);
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hosts = [...place.querySelectorAll('galley-newsletter-form')];
    const [second, seventh] = [hosts[2], hosts[7]];
    if (!second || !seventh) throw new Error('There are not ten.');
    await userEvent.click(box('tide-tables', second));
    await userEvent.click(button(seventh));
    expect(describedBy(group(seventh))).toBe(words['newsletter.none-chosen']);
    await userEvent.click(consentBox(second));
    await signUp('two@example.com', [], second);
    await says(words['newsletter.pending'], second);
    expect(hosts.filter((each) => said(each) !== '')).toEqual([second]);
    expect(hosts.filter((each) => describedBy(group(each)) !== '')).toEqual([seventh]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(sent(asked).getAll('newsletter')).toEqual(['tide-tables']);
    expect(sent(asked).get('email')).toBe('two@example.com');
  });

  test('finds nothing changed that React wrote, but for `aria-invalid`', async () => {
    answers('done');
    const tree = (
      <StrictMode>
        <Picker />
      </StrictMode>
    );
    serve(tree);
    await hydrate(tree);
    const before = written();
    await userEvent.click(button());
    expect(written()).toEqual(before);
    await signUp('nobody', ['dock-diary']);
    expect(written()).toEqual(before);
    await userEvent.fill(field(), 'reader@example.com');
    await userEvent.click(button());
    await says(words['newsletter.done-many']);
    expect(written()).toEqual(before);
  });
});

describe('on the page', () => {
  test.each([320, 390, 1300])('at %i px every row is pressed as a whole, and nothing is cut off', async (width) => {
    await page.viewport(width, 800);
    await render(<Picker consent={consent} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const row of place.querySelectorAll('li')) {
      const { left, right, top, height } = row.getBoundingClientRect();
      expect(height).toBeGreaterThanOrEqual(44);
      const input = found<HTMLInputElement>('input', row);
      const edge = document.elementFromPoint((left + right) / 2 + 20, top + 3);
      if (edge instanceof HTMLElement) edge.click();
      expect(input.checked).toBe(true);
    }
  });

  test('is not printed', async () => {
    await render(<Picker />);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(found('form').checkVisibility()).toBe(false);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});
