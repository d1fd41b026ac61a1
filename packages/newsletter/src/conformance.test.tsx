import { english } from '@galley/test-kit';
import { describeConformance } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

describeConformance(surface, {
  NewsletterForm: (
    <surface.NewsletterForm
      edition={english}
      newsletter={{ id: 'tide-tables', name: 'The Morning Tide', description: 'High water.', frequency: 'Daily' }}
      action="/newsletters/subscribe"
      returnTo="/"
    />
  ),
});
