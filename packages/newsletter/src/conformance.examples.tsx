import { english } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

const consent = { text: 'I agree to get it by e-mail.', version: '2026-11' };

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  NewsletterForm: (
    <surface.NewsletterForm
      edition={english}
      newsletter={{ id: 'tide-tables', name: 'The Morning Tide', description: 'High water.', frequency: 'Daily' }}
      action="/newsletters/subscribe"
      returnTo="/"
      consent={consent}
    />
  ),
  NewsletterPicker: (
    <surface.NewsletterPicker
      edition={english}
      newsletters={[
        { id: 'tide-tables', name: 'The Morning Tide', description: 'High water.', frequency: 'Daily' },
        { id: 'dock-diary', name: 'Dock Diary' },
      ]}
      action="/newsletters/subscribe"
      returnTo="/"
      consent={consent}
    />
  ),
  SubscriptionForm: (
    <surface.SubscriptionForm
      edition={english}
      action="/newsletters/"
      answer={{
        step: 'preferences',
        state: 'asking',
        token: 'secret',
        email: 'reader@example.com',
        choices: [
          { newsletter: { id: 'tide-tables', name: 'The Morning Tide' }, standing: 'confirmed', isAsked: true },
          { newsletter: { id: 'dock-diary', name: 'Dock Diary' }, standing: 'pending', isAsked: false },
        ],
      }}
    />
  ),
};
