import { english } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NewsletterForm } from './newsletter-form.js';
import { button, field, found, hydrate, place, refuses, said, serve } from './sign-up.test.page.js';

/** Ten forms, three of them for the same newsletter. */
const wanted = ['tide', 'tide', 'tide', 'diary', 'prices', 'planning', 'letters', 'weather', 'jobs', 'sport'];
const looks = ['inline', 'card', 'banner', 'footer'] as const;
const readers = wanted.map((newsletter, index) => ({ email: `reader${index}@example.com`, newsletter }));

const forms = (action: string, target?: string) =>
  wanted.map((newsletter, index) => (
    <NewsletterForm
      key={index}
      newsletter={{ id: newsletter, name: `The ${newsletter} letter` }}
      edition={english}
      look={looks[index % looks.length]}
      action={action}
      target={target}
    />
  ));

const hosts = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('galley-newsletter-form')];

function expectDistinctIds(within: ParentNode) {
  const ids = [...within.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
}

/** What came to the server, in whatever way. */
const listed = async (action: string) => (await (await fetch(action)).json()) as unknown;

/** A loaded answer in a frame. */
const answered = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

/** An address of the test's own, with whatever the last run left taken away. */
async function freshAction(name: string): Promise<string> {
  const action = `/sign-ups/${name}-${import.meta.env['REACT'] ?? '19'}`;
  await fetch(action, { method: 'DELETE' });
  return action;
}

test('with script: each address goes to its list, and each message stands in its form', async () => {
  const action = await freshAction('script');
  const tree = <>{forms(action)}</>;
  serve(tree);
  await hydrate(tree);
  expectDistinctIds(place);
  for (const [index, host] of hosts(place).entries()) {
    await userEvent.fill(field(host), readers[index]?.email ?? '');
    await userEvent.click(button(host));
    await eventually(() => expect(said(host)).toBe(english.messages['newsletter.pending']));
    expect(hosts(place).filter((each) => said(each) !== '')).toHaveLength(index + 1);
  }
  expect(await listed(action)).toEqual(readers);
});

test('with fetch blocked: the second press sends each address to its list', async () => {
  const action = await freshAction('blocked');
  const tree = (
    <>
      {forms(action, 'answer')}
      <iframe name="answer" title="answer" sandbox="allow-same-origin" />
    </>
  );
  serve(tree);
  await hydrate(tree);
  refuses();
  for (const [index, host] of hosts(place).entries()) {
    await userEvent.fill(field(host), readers[index]?.email ?? '');
    await userEvent.click(button(host));
    await eventually(() => expect(said(host)).toBe(english.messages['newsletter.network-failed']));
    const answer = answered(found<HTMLIFrameElement>('iframe'));
    await userEvent.click(button(host));
    await answer;
  }
  vi.unstubAllGlobals();
  expect(await listed(action)).toEqual(readers);
});

test('without script: each form is sent as any form is', async () => {
  const action = await freshAction('no-script');
  const html = renderToString(<>{forms(action)}</>);
  const frame = document.createElement('iframe');
  // Nothing runs in it, as in a browser whose reader has turned script off.
  frame.setAttribute('sandbox', 'allow-forms allow-same-origin');
  place.append(frame);
  for (const [index, reader] of readers.entries()) {
    const loaded = answered(frame);
    frame.srcdoc = `<!doctype html><html lang="en"><body>${html}</body></html>`;
    await loaded;
    const page = frame.contentDocument;
    if (page === null) throw new Error('The frame is closed.');
    expectDistinctIds(page);
    expect(page.querySelector('galley-newsletter-form:defined')).toBeNull();
    const host = hosts(page)[index];
    if (host === undefined) throw new Error('There are not ten.');
    field(host).value = reader.email;
    const answer = answered(frame);
    button(host).click();
    await answer;
    expect(frame.contentDocument?.title).toBe('Taken');
  }
  expect(await listed(action)).toEqual(readers);
});
