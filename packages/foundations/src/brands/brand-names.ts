/** The brands that ship with Galley, as written in `data-galley-brand`. The first is the default. */
export const brandNames = ['harbour-courier', 'novyi-lyman', 'al-marsa'] as const;

export type BrandName = (typeof brandNames)[number];
