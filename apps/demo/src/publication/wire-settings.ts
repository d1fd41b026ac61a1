/** A feed of somebody else that the demo shows. */
export interface WireSettings {
  url: string;
  /** Milliseconds during which what was read is good. */
  freshFor: number;
}

/** What the operator asked for. Without an address, or with one that is none, there is no wire. */
export interface WireChoice {
  settings?: WireSettings;
  /** What of it could not be used, in words. */
  problems: readonly string[];
}

const longestFresh = 86_400;

/** Reads `GALLEY_FEED`, the address of a feed, and `GALLEY_FEED_FRESH`, the seconds until it is asked for again. */
export function readWireSettings(environment: Readonly<Record<string, string | undefined>>): WireChoice {
  const url = environment['GALLEY_FEED'] ?? '';
  if (url === '') return { problems: [] };
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    return {
      problems: [
        `GALLEY_FEED is “${url}”, where no feed can be asked for, so there is no wire. Give the whole address of an RSS, Atom or JSON feed, such as https://news.example/feed.xml.`,
      ],
    };
  }
  const fresh = environment['GALLEY_FEED_FRESH'] || '60';
  const seconds = Number(fresh);
  if (seconds > 0 && seconds <= longestFresh) return { settings: { url, freshFor: seconds * 1000 }, problems: [] };
  return {
    settings: { url, freshFor: 60_000 },
    problems: [
      `GALLEY_FEED_FRESH is “${fresh}”, which is no time that a feed can stay fresh, so the wire is asked for once a minute. Give seconds from above 0 to ${longestFresh}, such as 60.`,
    ],
  };
}
