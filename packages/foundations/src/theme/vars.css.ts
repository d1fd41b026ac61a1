import { createGlobalThemeContract } from '@vanilla-extract/css';

const face = { size: '', leading: '', weight: '', tracking: '' };

const kebab = (word: string) => word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The theme contract: every value that a brand decides. Each is a custom property with a readable
 * name (`vars.color.ink.quiet` is `--galley-color-ink-quiet`), so a site can set one in plain CSS
 * on any element, and a designer reads the role in the browser's tools.
 */
export const vars = createGlobalThemeContract(
  {
    color: {
      /** What the text stands on. */
      ground: { page: '', tint: '' },
      /** Text. `strong`: headlines and names. `text`: body. `quiet`: metadata; ≥ 4.5:1 on both grounds. */
      ink: { strong: '', text: '', quiet: '' },
      /** `hair` separates, `heavy` begins a section, `field` bounds a control (≥ 3:1, WCAG 1.4.11). */
      line: { hair: '', heavy: '', field: '' },
      /** The one accent: as text, as fill, and what is written on the fill. */
      accent: { ink: '', fill: '', fillHover: '', onFill: '' },
      /** What happens now: live and breaking labels. */
      live: { fill: '', onFill: '' },
      error: { ink: '' },
      success: { ink: '' },
      /** The focus ring (≥ 3:1 on both grounds, WCAG 2.4.13). */
      focus: '',
    },
    /** What belongs to pictures, which are the same in every brand and scheme: so are these. */
    picture: {
      /** The ground of a picture's box until the picture arrives, by how bright that is on the whole. */
      ground: { light: '', medium: '', dark: '' },
      /** Laid over a picture where words stand on it; lets the picture shine through. */
      scrim: { light: '', dark: '' },
      /** Words on a scrim or a ground; ≥ 4.5:1 over any picture. Medium grounds take the ink of light ones. */
      ink: { onLight: '', onDark: '' },
    },
    /** Steps of a 4 px unit. */
    space: { xxs: '', xs: '', s: '', m: '', l: '', xl: '', xxl: '', xxxl: '' },
    radius: { control: '', picture: '' },
    line: { hair: '', heavy: '', section: '' },
    font: { display: '', text: '', meta: '' },
    /** The type scale. `size` in rem, `leading` without unit, `tracking` in em. */
    type: {
      mastheadL: face,
      mastheadS: face,
      headlineXl: face,
      headlineL: face,
      headlineM: face,
      headlineS: face,
      headlineXs: face,
      sectionTitle: face,
      standfirst: face,
      body: face,
      bodySmall: face,
      quote: face,
      kicker: face,
      meta: face,
      caption: face,
      control: face,
      clock: face,
      rank: face,
    },
    /** Where a brand's manner differs in more than a value: keywords for the property of that name. */
    manner: {
      /** `text-transform` of kickers and section titles. */
      kickerCase: '',
      sectionCase: '',
      /** Where the masthead's name stands, `start` or `center`: a keyword of `justify-content` and of `text-align`. */
      mastheadAlign: '',
      /** `font-style` of the standfirst. */
      standfirstStyle: '',
      /** `font-style` of a pull quote. */
      quoteStyle: '',
      /** `initial-letter` of an opening paragraph, the space after the letter, its `font-family` and `font-weight`. */
      dropCap: '',
      dropCapGap: '',
      dropCapFace: '',
      dropCapWeight: '',
    },
    measure: {
      /** The widest a line of body text may be: 60–72 characters of the text face. */
      text: '',
      /** The widest that a whole page may be. */
      page: '',
    },
  },
  (_value, path) => `galley-${path.map(kebab).join('-')}`,
);
