import type { BrandName } from '@galley/foundations';

/** What the toolbar can choose. Read by the browser and by the pictures' runner alike, so it is data alone. */
export const schemes = ['system', 'light', 'dark'] as const;
export const directions = ['by language', 'ltr', 'rtl'] as const;
export const languages = ['en-GB', 'de', 'uk', 'ar'] as const;
export const contrasts = ['as the reader asks', 'more'] as const;
export const motions = ['as the reader asks', 'still'] as const;
export const pseudoStates = ['as they are', 'hover', 'focus', 'active'] as const;
export const grids = ['one', 'all brands', 'all widths'] as const;
export const columns = ['hidden', 'shown'] as const;

export interface Mode {
  brand: BrandName;
  scheme: (typeof schemes)[number];
  language: (typeof languages)[number];
  direction: (typeof directions)[number];
}

/** How the toolbar shows a mode. Pictures have means of their own, so none of it is in the matrix. */
export interface Showing {
  contrast: (typeof contrasts)[number];
  motion: (typeof motions)[number];
  states: (typeof pseudoStates)[number];
  grid: (typeof grids)[number];
  /** The columns of a page's grid, drawn over it. */
  columns: (typeof columns)[number];
}

export const defaultShowing: Showing = {
  contrast: 'as the reader asks',
  motion: 'as the reader asks',
  states: 'as they are',
  grid: 'one',
  columns: 'hidden',
};

export const defaultMode: Mode = {
  brand: 'harbour-courier',
  scheme: 'system',
  language: 'en-GB',
  direction: 'by language',
};

/**
 * Which stories a mode is for: `every` one, every `whole` one, or those with the tag of this name.
 * A story with `one-picture` or `right-to-left` is not whole: what else there is to see, its component's other stories show.
 */
export type ModeStories = 'every' | 'whole' | PictureTag;

/** What a story's tags can ask for. Each component has one `reference`, the story that shows most of it. */
export type PictureTag =
  | 'reference'
  | 'right-to-left'
  | 'wide-right-to-left'
  | 'states'
  | 'forced-colours'
  | 'print'
  | 'every-scheme'
  | 'type';

/** A mode in which stories are pictured, at a width. The name is the picture's file name. */
export interface PictureMode extends Mode {
  name: string;
  stories: ModeStories;
  scheme: 'light' | 'dark';
  width: number;
  media?: 'print';
  forcedColors?: 'active';
  /** The reader has asked for more contrast. */
  contrast?: 'more';
  /** Everything that can be pointed at or focused is shown as if it were. */
  states?: true;
}

const courier = { ...defaultMode, width: 390 };
const lyman = { ...courier, brand: 'novyi-lyman' } as const;
const marsa = { ...courier, brand: 'al-marsa', direction: 'rtl' } as const;

/**
 * The only matrix. Each line has to see what no other line sees; a wider matrix costs every run, and a second picture
 * of the same change tells nobody more. Widths stand on the edges of the layouts, because a breakpoint that moves by
 * one pixel shows nowhere else.
 */
export const pictureModes: readonly [PictureMode, ...PictureMode[]] = [
  // Most readers hold a phone, in daylight: the default brand at the narrowest width that is promised.
  { ...defaultMode, name: 'courier-light-390', stories: 'every', scheme: 'light', width: 390 },
  // The widest layout and every dark role, in one picture: layout does not ask for the scheme, nor colour for the width.
  { ...defaultMode, name: 'courier-dark-1280', stories: 'whole', scheme: 'dark', width: 1280 },
  // Another brand's faces, rules and radii, which nothing may have written in by hand; where the tablet's layout begins.
  { ...defaultMode, name: 'lyman-light-768', stories: 'reference', brand: 'novyi-lyman', scheme: 'light', width: 768 },
  // The third brand, and everything from right to left. The words stay the story's own: its play looks for them.
  {
    ...defaultMode,
    name: 'marsa-rtl-390',
    stories: 'right-to-left',
    brand: 'al-marsa',
    direction: 'rtl',
    scheme: 'light',
    width: 390,
  },
  // All hovers and focus rings at once; where a phone held sideways begins.
  { ...defaultMode, name: 'courier-states-480', stories: 'states', scheme: 'light', width: 480, states: true },
  // The reader's own few colours, most often light on black; where the desk's layout begins.
  {
    ...defaultMode,
    name: 'courier-forced-1024',
    stories: 'forced-colours',
    scheme: 'dark',
    width: 1024,
    forcedColors: 'active',
  },
  // On paper, from a dark screen: an A4 sheet within the browser's margins is 718 px wide.
  { ...defaultMode, name: 'courier-print-718', stories: 'print', scheme: 'dark', width: 718, media: 'print' },
  // Each colour as every brand has it in every scheme. Components need not be seen in all of them: a colour's sheet is.
  { ...lyman, name: 'lyman-dark-390', stories: 'every-scheme', scheme: 'dark' },
  { ...marsa, name: 'marsa-dark-390', stories: 'every-scheme', scheme: 'dark' },
  { ...courier, name: 'courier-light-contrast-390', stories: 'every-scheme', scheme: 'light', contrast: 'more' },
  { ...courier, name: 'courier-dark-contrast-390', stories: 'every-scheme', scheme: 'dark', contrast: 'more' },
  { ...lyman, name: 'lyman-light-contrast-390', stories: 'every-scheme', scheme: 'light', contrast: 'more' },
  { ...lyman, name: 'lyman-dark-contrast-390', stories: 'every-scheme', scheme: 'dark', contrast: 'more' },
  { ...marsa, name: 'marsa-light-contrast-390', stories: 'every-scheme', scheme: 'light', contrast: 'more' },
  { ...marsa, name: 'marsa-dark-contrast-390', stories: 'every-scheme', scheme: 'dark', contrast: 'more' },
  { ...lyman, name: 'lyman-print-718', stories: 'every-scheme', scheme: 'dark', width: 718, media: 'print' },
  { ...marsa, name: 'marsa-print-718', stories: 'every-scheme', scheme: 'dark', width: 718, media: 'print' },
  // Each step of the type scale on both sides of the width at which it grows.
  { ...lyman, name: 'lyman-light-390', stories: 'type', scheme: 'light' },
  // That again, and columns that stand side by side, from right to left.
  { ...marsa, name: 'marsa-rtl-1280', stories: 'wide-right-to-left', scheme: 'light', width: 1280 },
];
