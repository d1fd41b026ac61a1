import type { Brand } from '../brands/brand.js';
import { deriveSchemes, type Palette } from './derive-scheme.js';
import { deriveType, type BrandFont, type BrandFonts } from './derive-type.js';

/** A whole brand from a palette and fonts. Its manner is the plainest there is; that is for the newspaper to decide. */
export function deriveBrand(palette: Palette, fonts: BrandFonts): Brand {
  return {
    ...deriveSchemes(palette),
    font: { display: stack(fonts.display), text: stack(fonts.text), meta: stack(fonts.meta) },
    type: deriveType(fonts),
    line: { hair: '1px', heavy: '2px', section: '2px' },
    radius: { control: '2px', picture: '0px' },
    manner: {
      kickerCase: 'none',
      sectionCase: 'none',
      mastheadAlign: 'center',
      standfirstStyle: 'normal',
      quoteStyle: 'normal',
      dropCap: 'normal',
      dropCapGap: '0',
      dropCapFace: 'inherit',
      dropCapWeight: 'inherit',
    },
    measure: { text: '38rem', page: '78rem' },
  };
}

const systemFace = { serif: 'Georgia', 'sans-serif': 'Arial' };

function stack({ family, generic, metrics, fallbackFace }: BrandFont): string {
  const fallback = fallbackFace === undefined ? [] : [quoted(`${metrics?.familyName} Fallback`)];
  return [quoted(family), ...fallback, systemFace[generic], generic].join(', ');
}

const quoted = (family: string) => `'${family}'`;
