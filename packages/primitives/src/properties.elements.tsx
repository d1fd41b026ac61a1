import {
  address,
  articleSummary,
  editionOf,
  fc,
  headingLevel,
  instant,
  labelList,
  phrase,
  picture,
  words,
} from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  Button: words.map((text) => <surface.Button>{text}</surface.Button>),
  ButtonLink: fc.record({ href: address, children: words }).map((props) => <surface.ButtonLink {...props} />),
  Card: fc
    .record(
      {
        article: articleSummary,
        edition: editionOf,
        headingLevel,
        layout: fc.constantFrom('stack' as const, 'row' as const, 'river' as const, 'text' as const, 'lead' as const),
        size: fc.constantFrom('l' as const, 'm' as const, 's' as const, 'xs' as const),
        excerptCharacters: fc.integer({ min: 0, max: 200 }),
        priority: fc.boolean(),
        meta: words,
      },
      { requiredKeys: ['article', 'edition', 'headingLevel'] },
    )
    .map((props) => <surface.Card {...props} />),
  Checkbox: fc
    .record(
      {
        label: phrase,
        description: words,
        look: fc.constantFrom('sentence' as const, 'choice' as const),
        name: address,
        value: words,
        defaultChecked: fc.boolean(),
      },
      { requiredKeys: ['label'] },
    )
    .map((props) => <surface.Checkbox {...props} />),
  DateTime: fc
    .record(
      {
        instant,
        edition: editionOf,
        format: fc.constantFrom('date-time' as const, 'date' as const, 'clock' as const, 'day' as const),
        relative: fc.boolean(),
      },
      { requiredKeys: ['instant', 'edition'] },
    )
    .map((props) => <surface.DateTime {...props} />),
  DateTimeRange: fc
    .record(
      {
        start: instant,
        end: instant,
        edition: editionOf,
        format: fc.constantFrom('date-time' as const, 'date' as const, 'clock-zone' as const),
      },
      { requiredKeys: ['start', 'end', 'edition'] },
    )
    .map((props) => <surface.DateTimeRange {...props} />),
  Heading: fc
    .tuple(headingLevel, words)
    .map(([level, text]) => <surface.Heading level={level}>{text}</surface.Heading>),
  Image: fc
    .record(
      { picture, sizes: fc.constantFrom('100vw', '168px'), priority: fc.boolean() },
      { requiredKeys: ['picture'] },
    )
    .map((props) => <surface.Image {...props} />),
  Kicker: words.map((text) => <surface.Kicker>{text}</surface.Kicker>),
  Labels: fc.record({ labels: labelList, edition: editionOf }).map((props) => <surface.Labels {...props} />),
  TextField: fc
    .record({ label: phrase, defaultValue: words, name: address }, { requiredKeys: ['label'] })
    .map((props) => <surface.TextField {...props} />),
  VisuallyHidden: words.map((text) => <surface.VisuallyHidden>{text}</surface.VisuallyHidden>),
};
