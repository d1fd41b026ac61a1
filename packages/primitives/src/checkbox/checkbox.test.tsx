import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Checkbox } from './checkbox.js';

const inputOf = (html: string) => /<input[^>]*>/.exec(html)?.[0] ?? '';

test('a description joins those that a form gives, and stays out of the name', () => {
  const html = renderToStaticMarkup(<Checkbox label="Dock Diary" description="Fridays" aria-describedby="error" />);
  const [, name] = / aria-labelledby="([^"]+)"/.exec(inputOf(html)) ?? [];
  const [, description, error] = / aria-describedby="([^" ]+) ([^"]+)"/.exec(inputOf(html)) ?? [];
  expect(html).toMatch(new RegExp(`<span id="${name}"[^>]*>Dock Diary</span>`));
  expect(html).toMatch(new RegExp(`<span id="${description}"[^>]*>Fridays</span>`));
  expect(error).toBe('error');
});

test('without one the label alone names it', () => {
  expect(inputOf(renderToStaticMarkup(<Checkbox label="Dock Diary" />))).not.toMatch(/aria-/);
});

test('it is a box, whatever is asked', () => {
  const radio = { type: 'radio' } as object;
  expect(inputOf(renderToStaticMarkup(<Checkbox label="Dock Diary" {...radio} />))).toContain('type="checkbox"');
});
