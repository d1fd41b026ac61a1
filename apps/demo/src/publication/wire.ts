import { createFeedReader, type FeedReading } from '@galley/content/feeds';
import { publications, wireSettings } from './publication.js';

/** What a page can print of the wire. */
export interface Wire extends FeedReading {
  /** Who sends it: what the feed calls itself, or its host until it could be read. */
  source: string;
  /** Where the source's own pages are. */
  home: string;
}

const reader = wireSettings && createFeedReader({ ...wireSettings, locale: publications[0]?.locale ?? 'en' });

let said: string | undefined;

/** The wire as it is now, or as it last was; nothing where the demo has none. */
export async function readWire(): Promise<Wire | undefined> {
  if (reader === undefined || wireSettings === undefined) return undefined;
  const reading = await reader.read();
  // Once for each turn, and not for each page view.
  if (reading.problem !== undefined && reading.problem !== said) console.warn(wireProblem(reading.problem));
  said = reading.problem;
  const { host, origin } = new URL(wireSettings.url);
  return { ...reading, source: reading.title ?? host, home: reading.href ?? origin };
}

/** The problem with the address that it is about, for whoever runs the site. */
export function wireProblem(problem: string): string {
  return `The wire, ${wireSettings?.url}: ${problem}`;
}
