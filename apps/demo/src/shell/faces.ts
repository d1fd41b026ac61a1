import plexArabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import plexArabicMedium from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import plexArabicBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import geologica from '@fontsource-variable/geologica/files/geologica-cyrillic-wght-normal.woff2?url';
import geologicaLatin from '@fontsource-variable/geologica/files/geologica-latin-wght-normal.woff2?url';
import libreFranklin from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url';
import notoNaskh from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url';
import notoNaskhLatin from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2?url';
import onest from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url';
import onestLatin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url';
import sourceSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { BrandName } from '@galley/foundations';

/**
 * The files that every page of a brand needs, fetched before a style asks for them: what comes later is not used on this
 * page. Those of the language's script are half of it, for digits, spaces and most marks are in the Latin files.
 */
export const faces: Record<BrandName, readonly string[]> = {
  'harbour-courier': [newsreader, sourceSerif, libreFranklin],
  'novyi-lyman': [geologica, geologicaLatin, onest, onestLatin],
  'al-marsa': [notoNaskh, notoNaskhLatin, plexArabic, plexArabicMedium, plexArabicBold],
};
