import { address, describeProperties, editionOf, fc, headingLevel, phrase, words } from '@galley/test-kit/properties';
import * as surface from './exports/index.js';
import { formStates } from './newsletter-form/form-state.js';

const newsletter = fc.record(
  { id: fc.uuid(), name: phrase, description: words, frequency: words },
  { requiredKeys: ['id', 'name'] },
);

describeProperties(surface, {
  NewsletterForm: fc
    .record(
      {
        newsletter,
        edition: editionOf,
        action: address,
        look: fc.constantFrom('inline' as const, 'card' as const, 'banner' as const, 'footer' as const),
        headingLevel,
        state: fc.constantFrom(...formStates),
        email: words,
        successText: words,
        returnTo: address,
      },
      { requiredKeys: ['newsletter', 'edition', 'action'] },
    )
    .map((props) => <surface.NewsletterForm {...props} />),
});
