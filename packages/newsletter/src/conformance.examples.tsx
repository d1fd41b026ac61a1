import { english } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  NewsletterForm: (
    <surface.NewsletterForm
      edition={english}
      newsletter={{ id: 'tide-tables', name: 'The Morning Tide', description: 'High water.', frequency: 'Daily' }}
      action="/newsletters/subscribe"
      returnTo="/"
    />
  ),
};
