import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createEdition, type Edition } from '@galley/content';
import { harbourCourier } from './harbour-courier.js';
import { publish, type Publication } from './publish.js';
import { readWireSettings } from './wire-settings.js';

/** Somebody else's posts, with their site's host as the masthead. */
function foreign(file: string): Publication {
  return publish({
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

const printed = source ? foreign(source) : harbourCourier;

export const publication: Publication = {
  ...printed,
  problems: [...printed.problems, ...wire.problems],
  hasWire: wireSettings !== undefined,
  keepsMail: !/^smtps?:/.test(process.env['NEWSLETTER_MAIL'] ?? ''),
};

for (const problem of publication.problems) console.warn(`Left out: ${problem}`);

/** The edition that a page is printed in now. The demo is where the clock is read; `GALLEY_NOW` stops it for pictures. */
export function editionNow(): Edition {
  const { locale, timeZone } = publication;
  return createEdition({ locale, timeZone, now: process.env['GALLEY_NOW'] ?? new Date() });
}
