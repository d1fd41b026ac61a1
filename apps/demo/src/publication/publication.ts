import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createEdition, type Edition } from '@galley/content';
import { ownPapers } from './own-papers.js';
import { printedBeside } from './printed-beside.js';
import { publish, type Publication } from './publish.js';
import { english } from './words.js';
import { readWireSettings } from './wire-settings.js';

/** Somebody else's posts, with their site's host as the masthead. */
function foreign(file: string): Publication {
  return publish({
    base: '',
    brand: 'harbour-courier',
    words: english,
    file: basename(file),
    text: readFileSync(file, 'utf8'),
    motto: 'Posts from a file, shown with Galley',
    about: 'These posts come from a file that was given to the demo. The report says what was not understood.',
    locale: 'en-GB',
    timeZone: 'UTC',
    newsletters: [],
    consent: { version: 'demo', text: 'I agree to get it by e-mail.' },
  });
}

const source = process.env['GALLEY_SOURCE'];

const wire = readWireSettings(process.env);

/** The feed from elsewhere that the operator wants shown. */
export const wireSettings = wire.settings;

/** Who the demo prints: its own papers, or a file's posts alone. The first is the one at the root. */
const printed: readonly Publication[] = source ? [foreign(source)] : ownPapers;

export const publications: readonly Publication[] = printed.map((publication) => ({
  ...printedBeside(publication, printed),
  ...(publication.base === '' && {
    problems: [...publication.problems, ...wire.problems],
    hasWire: wireSettings !== undefined,
  }),
  keepsMail: !/^smtps?:/.test(process.env['NEWSLETTER_MAIL'] ?? ''),
}));

for (const { name, problems } of publications) {
  for (const problem of problems) console.warn(`Left out of ${name}: ${problem}`);
}

/** The publication that an address belongs to, by what stands in front of it. */
export function publicationAt(pathname: string): Publication {
  const found =
    publications.find(({ base }) => base !== '' && `${pathname}/`.startsWith(`${base}/`)) ?? publications[0];
  if (found === undefined) throw new Error('The demo prints no publication.');
  return found;
}

/** The edition that a page is printed in now. The demo is where the clock is read; `GALLEY_NOW` stops it for pictures. */
export function editionNow({ locale, timeZone }: Publication): Edition {
  return createEdition({ locale, timeZone, now: process.env['GALLEY_NOW'] ?? new Date() });
}
