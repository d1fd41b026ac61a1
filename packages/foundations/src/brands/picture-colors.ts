/** A scrim is a colour and how much of it (0 to 1) lies over the picture. */
export const scrims = { light: ['#ffffff', 0.84], dark: ['#0c0a09', 0.7] } as const;

const mixed = ([color, share]: readonly [string, number]) =>
  `color-mix(in srgb, ${color} ${share * 100}%, transparent)`;

/** What belongs to pictures: the same in every brand and scheme, as pictures are. */
export const pictureColors = {
  ground: { light: '#e2ddd5', medium: '#a09a92', dark: '#2b2826' },
  scrim: { light: mixed(scrims.light), dark: mixed(scrims.dark) },
  ink: { onLight: '#15110e', onDark: '#ffffff' },
};
