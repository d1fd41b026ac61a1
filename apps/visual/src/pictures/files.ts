import { join } from 'node:path';
import { places } from '../places.ts';

/** The baseline of a picture, by the picture's name. */
export const fileOf = (name: string) => join(places.baselines, `${name}.png`);
