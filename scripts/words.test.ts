import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEdition, labels, type AiUse, type Audio, type AuthorRole, type Correction } from '@galley/content';
import type { NewsletterFormState } from '@galley/newsletter';
import type { Scheme } from '@galley/page';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const keys = Object.keys(createEdition({ locale: 'en', timeZone: 'UTC', now: new Date(0) }).messages);
const groups = new Set(keys.map((key) => key.replace(/\..*/, '')));

/** What a page is made of: neither tests, stories and their data nor styles, not the catalogues themselves, and no adapter. */
const sources = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })
  .filter(
    (file) =>
      !/^packages\/test-kit\/|\/wordpress\/|\.(test|stories|examples|elements|fixture|css|cases)\.|\/messages\./.test(
        file,
      ),
  )
  .map((file) => readFileSync(resolve(root, file), 'utf8'));

function found(pattern: RegExp): Set<string> {
  return new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, text = '']) => text)));
}

/** Every name of a closed union: one too many and one too few do not compile. */
function all<Name extends string>(names: Record<Name, true>): string[] {
  return Object.keys(names);
}

const states = all<Exclude<NewsletterFormState, 'idle' | 'submitting'>>({
  invalid: true,
  'none-chosen': true,
  'consent-missing': true,
  'rate-limited': true,
  'network-failed': true,
  'server-rejected': true,
  pending: true,
  handled: true,
  done: true,
});

const letters = all<'confirm' | 'known'>({ confirm: true, known: true });

/** Keys that are put together where they are said, and what stands in them. */
const templates: Record<string, readonly string[]> = {
  'label.${label}': labels,
  'byline.${role}': all<AuthorRole>({
    by: true,
    photographs: true,
    reporting: true,
    'additional-reporting': true,
    editing: true,
    translation: true,
  }),
  'correction.${kind}': all<Correction['kind']>({ correction: true, clarification: true, update: true }),
  'ai.${provenance}': all<AiUse['provenance']>({ 'ai-assisted': true, ai: true }),
  'audio.${provenance}': all<NonNullable<Audio['provenance']>>({ human: true, 'ai-assisted': true, ai: true }),
  'scheme.${one}': all<Scheme>({ system: true, light: true, dark: true }),
  'newsletter.${error}': states,
  'newsletter.${failure}': states,
  'newsletter.${success}': states,
  'mail.${kind}-subject': letters,
  'mail.${kind}-intro': letters,
  'mail.${kind}-button': letters,
};

const composed = [...found(/`([a-z-]+\.[^`\s]*\$\{[^`]*)`/g)].filter((text) => groups.has(text.replace(/\..*/, '')));

test('a key that is put together is one of those above, and each of those is somewhere', () => {
  expect(composed.toSorted()).toEqual(Object.keys(templates).toSorted());
});

test('each word is said by some component', () => {
  const said = found(/'([a-z-]+\.[a-z-]+)'/g);
  for (const [template, names] of Object.entries(templates)) {
    for (const name of names) said.add(template.replace(/\$\{\w+\}/, name));
  }
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
});
