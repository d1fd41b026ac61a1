import { arabic, english, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formStates } from '../newsletter-form/form-state.js';
import { NewsletterPicker, type NewsletterPickerProps } from './newsletter-picker.js';

const newsletters = [
  { id: 'tide-tables', name: 'Tide & Time', description: 'High water.', frequency: 'Daily' },
  { id: 'dock-diary', name: 'Dock Diary', frequency: 'Fridays' },
  { id: 'fish-prices', name: 'Fish' },
];
const consent = { text: 'I agree.', version: '2026-11' };

function html(props: Partial<NewsletterPickerProps> = {}): string {
  return renderToStaticMarkup(
    <NewsletterPicker newsletters={newsletters} edition={english} action="/sign-up" consent={consent} {...props} />,
  );
}

const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
const inputs = (markup: string) => markup.match(/<input [^>]*>/g) ?? [];
const boxes = (markup: string) => inputs(markup).filter((input) => input.includes('type="checkbox"'));
const ticked = (markup: string) =>
  boxes(markup).flatMap((box) => (box.includes(' checked') ? [/ value="([^"]+)"/.exec(box)?.[1]] : []));

describe('what a reader without script gets', () => {
  test('is a form that a browser can send', () => {
    const [form] = html().match(/<form [^>]*>/) ?? [];
    expect(form).toContain(' method="post"');
    expect(form).toContain(' action="/sign-up"');
    expect(html()).not.toMatch(/novalidate|disabled/i);
    expect(html({ returnTo: '/a/' })).toContain('<input type="hidden" name="returnTo" value="/a/"/>');
    expect(html()).toContain(`<input type="hidden" name="since" value="${english.now}"/>`);
  });

  test('is a box for each newsletter, none of them required or hidden', () => {
    const names = boxes(html()).map((box) => / name="([^"]+)" value="([^"]+)"/.exec(box)?.slice(1));
    expect(names).toEqual([...newsletters.map(({ id }) => ['newsletter', id]), ['consent', '2026-11']]);
    expect(boxes(html()).filter((box) => box.includes('required'))).toHaveLength(1);
    expect(html()).not.toContain('type="hidden" name="newsletter"');
  });

  test('has nothing ticked but what was ticked before, and never the consent', () => {
    expect(ticked(html())).toEqual([]);
    for (const state of formStates)
      expect(ticked(html({ state, chosen: ['dock-diary', 'fish-prices', 'gone', '2026-11'] }))).toEqual([
        'dock-diary',
        'fish-prices',
      ]);
  });

  test.each(formStates)('%s: is what the server says', (state) => {
    const markup = html({ state, email: 'a@b' });
    expect(markup).toContain(`<galley-newsletter-form data-state="${state}">`);
    const wrong = inputs(markup).filter((input) => input.includes('aria-invalid="true"'));
    expect(wrong.map((input) => / name="([^"]+)"/.exec(input)?.[1])).toEqual(
      { invalid: ['email'], 'consent-missing': ['consent'] }[state as string] ?? [],
    );
    expect(markup).toContain('value="a@b"');
  });
});

test('the error is the group’s, and there before it is shown', () => {
  const [, id] = /<fieldset aria-describedby="([^"]+)"/.exec(html()) ?? [];
  const [, words = ''] = new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`).exec(html()) ?? [];
  expect(text(words)).toBe(english.messages['newsletter.none-chosen']);
});

test.each([english, ukrainian, arabic])('the words of every state are there, once, in $locale', (edition) => {
  const markup = html({ edition });
  expect(markup.split('role="status"')).toHaveLength(2);
  const status = text(markup.slice(markup.indexOf('role="status"')));
  const states = ['submitting', 'pending', 'rate-limited', 'network-failed', 'server-rejected', 'done-many'] as const;
  for (const state of [...states, 'none-chosen', 'invalid', 'consent-missing'] as const)
    expect(status).toContain(edition.messages[`newsletter.${state}`]);
  expect(text(markup)).toContain(edition.messages['newsletter.legend']);
  expect(text(markup).split(edition.messages['newsletter.required'])).toHaveLength(2);
  expect(text(markup)).not.toContain('{newsletter}');
});

test('own words take the place of the edition’s', () => {
  const markup = html({ legend: 'Letters from the quays', successText: 'Good.', headingLevel: 3 });
  expect(markup).toMatch(/<legend[^>]*><h3[^>]*>Letters from the quays<\/h3><\/legend>/);
  expect(text(markup)).not.toContain(english.messages['newsletter.legend']);
  expect(text(markup).split('Good.')).toHaveLength(4);
});

test('with nothing to pick there is no form', () => {
  expect(html({ newsletters: [] })).toBe('');
});
