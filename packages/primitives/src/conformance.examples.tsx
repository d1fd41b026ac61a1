import { english, landscape, summaries } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

const [article = { id: 'a', href: '/a/', headline: 'A' }] = summaries;

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  Button: <surface.Button>Subscribe</surface.Button>,
  ButtonLink: <surface.ButtonLink href="/support/">Support us</surface.ButtonLink>,
  Card: <surface.Card article={article} edition={english} headingLevel={3} excerptCharacters={90} />,
  Checkbox: <surface.Checkbox label="Dock Diary" description="Fridays" />,
  DateTime: <surface.DateTime className="own" edition={english} instant="2026-11-20T17:04:00Z" />,
  DateTimeRange: <surface.DateTimeRange edition={english} start="2026-11-20T17:04:00Z" end="2026-11-20T18:30:00Z" />,
  Heading: <surface.Heading level={2}>A heading</surface.Heading>,
  Image: <surface.Image picture={landscape} priority />,
  Kicker: <surface.Kicker>The port</surface.Kicker>,
  Labels: <surface.Labels labels={['live', 'opinion']} edition={english} />,
  TextField: <surface.TextField label="E-mail address" />,
  VisuallyHidden: <surface.VisuallyHidden>Heard</surface.VisuallyHidden>,
};
