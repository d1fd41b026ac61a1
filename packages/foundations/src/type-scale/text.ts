import { vars } from '../theme/vars.css.js';

/** A step of the type scale, by its use on the page. */
export type TextStep = keyof typeof vars.type;

/** Which of the brand's fonts a step is set in. */
export const faces: Record<TextStep, keyof typeof vars.font> = {
  mastheadL: 'display',
  mastheadS: 'display',
  headlineXl: 'display',
  headlineL: 'display',
  headlineM: 'display',
  headlineS: 'display',
  headlineXs: 'display',
  sectionTitle: 'display',
  standfirst: 'text',
  body: 'text',
  bodySmall: 'text',
  quote: 'display',
  kicker: 'meta',
  meta: 'meta',
  caption: 'meta',
  control: 'meta',
  clock: 'meta',
  rank: 'display',
};

/** The font properties of a step of the type scale, as a style object: `style(component({ ...text('meta') }))`. */
export function text(step: TextStep) {
  const { size, leading, weight, tracking } = vars.type[step];
  return {
    fontFamily: vars.font[faces[step]],
    fontSize: size,
    lineHeight: leading,
    fontWeight: weight,
    letterSpacing: tracking,
  };
}
