import { arabic, english, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formStates } from './form-state.js';
import { NewsletterForm, type NewsletterFormProps } from './newsletter-form.js';

const tide = { id: 'tide-tables', name: 'Tide & Time' };

function html(props: Partial<NewsletterFormProps> = {}): string {
  return renderToStaticMarkup(<NewsletterForm newsletter={tide} edition={english} action="/sign-up" {...props} />);
}

const consent = { text: 'I agree to <i>this</i>.', version: '2026-11' };

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
    const markup = html({ state, email: 'a@b', consent });
    if (state === 'none-chosen') return expect(markup).toContain('data-state="server-rejected"');
    expect(markup).toContain(`<galley-newsletter-form data-state="${state}">`);
    const inputs = markup.match(/<input [^>]*>/g) ?? [];
    const invalid = (type: string) =>
      inputs.some((input) => input.includes(`type="${type}"`) && input.includes('aria-invalid="true"'));
    expect(invalid('email')).toBe(state === 'invalid');
    expect(invalid('checkbox')).toBe(state === 'consent-missing');
    expect(markup).toContain('value="a@b"');
  });
});

describe('consent', () => {
  const box = (markup: string) => /<input[^>]*type="checkbox"[^>]*>/.exec(markup)?.[0] ?? '';

  test('is asked for only where there is something to agree to', () => {
    expect(box(html())).toBe('');
    expect(text(html())).not.toContain(english.messages['newsletter.consent-missing']);
    expect(html({ state: 'consent-missing' })).toContain('data-state="server-rejected"');
  });

  test.each(formStates)('%s: is required, and never given beforehand', (state) => {
    const markup = box(html({ consent, state }));
    for (const attribute of ['name="consent"', 'value="2026-11"', 'required=""']) expect(markup).toContain(attribute);
    expect(markup).not.toMatch(/ checked/);
  });

  test('says its text, as it is or with links in it', () => {
    expect(html({ consent })).toContain('I agree to &lt;i&gt;this&lt;/i&gt;.');
    const linked = html({ consent, consentText: <a href="/privacy/">I agree.</a> });
    expect(linked).toContain('<a href="/privacy/">I agree.</a>');
    expect(linked).not.toContain('I agree to');
    expect(linked).toContain('value="2026-11"');
  });

  test('is heard by a listener whose focus was on the box already', () => {
    const markup = html({ consent });
    const status = text(markup.slice(markup.indexOf('role="status"')));
    expect(status).toContain(english.messages['newsletter.consent-missing']);
  });
});

test('a server learns when the form was written', () => {
  expect(html()).toContain(`<input type="hidden" name="since" value="${english.now}"/>`);
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
