import type { BrandName } from '@galley/foundations';

/** What the toolbar can choose. Read by the browser and by the pictures' runner alike, so it is data alone. */
export const schemes = ['system', 'light', 'dark'] as const;
export const directions = ['by language', 'ltr', 'rtl'] as const;
export const languages = ['en-GB', 'uk', 'ar'] as const;

export interface Mode {
  brand: BrandName;
  scheme: (typeof schemes)[number];
  language: (typeof languages)[number];
  direction: (typeof directions)[number];
}

export const defaultMode: Mode = {
  brand: 'harbour-courier',
  scheme: 'system',
  language: 'en-GB',
  direction: 'by language',
};

/** A mode that every story is pictured in, at a width. The name is the picture's file name. */
export interface PictureMode extends Mode {
  name: string;
  scheme: 'light' | 'dark';
  width: number;
}

/**
 * The only matrix: every story × every line. Each line has to see what no other line sees; a wider matrix costs
 * every run, and a second picture of the same change tells nobody more.
 */
export const pictureModes: readonly PictureMode[] = [
  // Most readers hold a phone, in daylight: the default brand at the narrowest width that is promised.
  { ...defaultMode, name: 'courier-light-390', scheme: 'light', width: 390 },
  // The desk's layout and every dark role, in one picture: layout does not ask for the scheme, nor colour for the width.
  { ...defaultMode, name: 'courier-dark-1300', scheme: 'dark', width: 1300 },
  // Another brand's faces, rules and radii, which nothing may have written in by hand; between the phone and the desk.
  { ...defaultMode, name: 'lyman-light-800', brand: 'novyi-lyman', scheme: 'light', width: 800 },
];
