import { address, editionOf, fc, headingLevel, phrase, words } from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';
import { formStates } from './newsletter-form/form-state.js';

const newsletter = fc.record(
  { id: fc.uuid(), name: phrase, description: words, frequency: words },
  { requiredKeys: ['id', 'name'] },
);

const consent = fc.record({ text: phrase, version: words });

/** What both forms take. */
const signUp = {
  edition: editionOf,
  action: address,
  headingLevel,
  state: fc.constantFrom(...formStates),
  email: words,
  consent,
  consentText: words,
  successText: words,
  returnTo: address,
};

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  NewsletterForm: fc
    .record(
      {
        ...signUp,
        newsletter,
        look: fc.constantFrom('inline' as const, 'card' as const, 'banner' as const, 'footer' as const),
      },
      { requiredKeys: ['newsletter', 'edition', 'action'] },
    )
    .map((props) => <surface.NewsletterForm {...props} />),
  NewsletterPicker: fc
    .record(
      {
        ...signUp,
        newsletters: fc.uniqueArray(newsletter, { maxLength: 5, selector: ({ id }) => id }),
        legend: words,
        picks: fc.array(fc.nat(4)),
      },
      { requiredKeys: ['newsletters', 'edition', 'action', 'picks'] },
    )
    .map(({ picks, ...props }) => (
      <surface.NewsletterPicker {...props} chosen={picks.map((pick) => props.newsletters[pick]?.id ?? 'gone')} />
    )),
  SubscriptionForm: fc
    .record(
      {
        edition: editionOf,
        action: address,
        headingLevel,
        answer: fc.record({
          step: fc.constantFrom('confirm' as const, 'unsubscribe' as const, 'preferences' as const),
          state: fc.constantFrom('asking' as const, 'done' as const, 'ended' as const, 'failed' as const),
          token: words,
          email: words,
          choices: fc.uniqueArray(
            fc.record({
              newsletter,
              standing: fc.constantFrom('none' as const, 'pending' as const, 'confirmed' as const, 'ended' as const),
              isAsked: fc.boolean(),
            }),
            { maxLength: 5, selector: (choice) => choice.newsletter.id },
          ),
        }),
      },
      { requiredKeys: ['edition', 'action', 'answer'] },
    )
    .map((props) => <surface.SubscriptionForm {...props} />),
};
