import { address, editionOf, fc, headingLevel, phrase, words } from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';
import { formStates } from './newsletter-form/form-state.js';

const newsletter = fc.record(
  { id: fc.uuid(), name: phrase, description: words, frequency: words },
  { requiredKeys: ['id', 'name'] },
);

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
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
};
