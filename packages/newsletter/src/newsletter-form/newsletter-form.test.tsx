import { arabic, english, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formStates } from './form-state.js';
import { NewsletterForm, type NewsletterFormProps } from './newsletter-form.js';

const tide = { id: 'tide-tables', name: 'Tide & Time' };

function html(props: Partial<NewsletterFormProps> = {}): string {
  return renderToStaticMarkup(<NewsletterForm newsletter={tide} edition={english} action="/sign-up" {...props} />);
}

const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
const count = (markup: string, part: RegExp) => [...markup.matchAll(part)].length;

describe('what a reader without script gets', () => {
  test('is a form that a browser can send', () => {
    const [form] = html().match(/<form [^>]*>/) ?? [];
    expect(form).toContain(' method="post"');
    expect(form).toContain(' action="/sign-up"');
    expect(html()).not.toMatch(/novalidate|disabled/i);
    expect(html()).toMatch(/<button type="submit"/);
    expect(html({ returnTo: '/a/' })).toContain('<input type="hidden" name="returnTo" value="/a/"/>');
    expect(html()).not.toContain('returnTo');
  });

  test('asks for an address', () => {
    const [input = ''] = html().match(/<input type="email"[^>]*>/) ?? [];
    for (const attribute of ['name="email"', 'autoComplete="email"', 'inputMode="email"', 'required=""'])
      expect(input.toLowerCase()).toContain(attribute.toLowerCase());
    expect(input).not.toContain('placeholder');
    const [, id] = / id="([^"]+)"/.exec(input) ?? [];
    const [, label = ''] = new RegExp(`<label for="${id}"[^>]*>(.*?)</label>`).exec(html()) ?? [];
    expect(text(label)).toContain('E-mail address');
  });

  test.each(formStates)('%s: is what the server says', (state) => {
    const markup = html({ state, email: 'a@b' });
    expect(markup).toContain(`<galley-newsletter-form data-state="${state}">`);
    expect(markup).toContain(`aria-invalid="${state === 'invalid'}"`);
    expect(markup).toContain('value="a@b"');
  });
});

test.each([english, ukrainian, arabic])('the words of every state are there, once, in $locale', (edition) => {
  const markup = html({ edition });
  expect(count(markup, /role="status"/g)).toBe(1);
  const status = text(markup.slice(markup.indexOf('role="status"')));
  for (const state of ['submitting', 'pending', 'rate-limited', 'network-failed', 'server-rejected'] as const)
    expect(status).toContain(edition.messages[`newsletter.${state}`]);
  expect(status).toContain(edition.messages['newsletter.invalid']);
  expect(status).toContain(edition.messages['newsletter.done'].replace('{newsletter}', tide.name));
  expect(text(markup).split(edition.messages['newsletter.required'])).toHaveLength(2);
});

test('own words are said whichever way the address was taken', () => {
  expect(text(html({ successText: 'Good.' })).split('Good.')).toHaveLength(4);
  expect(text(html({ successText: 'Good.' }))).not.toContain('Thank you');
});

test('the trap is for machines only', () => {
  const [trap = ''] = html().match(/<span aria-hidden="true"[^>]*><label>.*?<\/span>/) ?? [];
  expect(trap).toContain(english.messages['newsletter.honeypot']);
  for (const attribute of ['type="text"', 'name="subject"', 'tabindex="-1"', 'autocomplete="off"'])
    expect(trap.toLowerCase()).toContain(attribute);
});

test('a form at the foot is no landmark, the others are', () => {
  for (const look of ['inline', 'card', 'banner'] as const) expect(html({ look })).toContain('aria-labelledby');
  expect(html({ look: 'footer' })).not.toContain('aria-labelledby');
});
