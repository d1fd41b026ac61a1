/** A size that is kept free, in px, where the slot has at least `from` px of width. */
export interface AdSize {
  from: number;
  width: number;
  height: number;
}

/**
 * The formats that a slot can have, and the size of each by the slot's own width, narrowest first. An ad server asks
 * for these and no others. Sizes of the IAB (Fixed Size Ad Specifications, 2017: smartphone banner, leaderboard,
 * billboard, medium rectangle; the half page is of its guidelines before that).
 */
export const adFormats = {
  /** Across the column: between sections, above the masthead. */
  leaderboard: [
    { from: 0, width: 300, height: 50 },
    { from: 320, width: 320, height: 50 },
    { from: 728, width: 728, height: 90 },
  ],
  /** Across the page. */
  billboard: [
    { from: 0, width: 300, height: 250 },
    { from: 970, width: 970, height: 250 },
  ],
  /** In the text and in the aside. */
  rectangle: [{ from: 0, width: 300, height: 250 }],
  /** In the aside. */
  'half-page': [{ from: 0, width: 300, height: 600 }],
} as const satisfies Record<AdFormat, readonly AdSize[]>;

export type AdFormat = 'leaderboard' | 'billboard' | 'rectangle' | 'half-page';
