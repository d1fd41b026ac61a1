import { stemmer as arabicStem } from '@orama/stemmers/arabic';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as ukrainianStem } from '@orama/stemmers/ukrainian';

/** What is left of a word without its endings, by language. */
const stems: Readonly<Record<string, (word: string) => string>> = {
  ar: arabicStem,
  en: englishStem,
  uk: ukrainianStem,
};

/**
 * Makes the function that takes a text apart into the terms that stand for its words: the same for each form of a word,
 * and for each way to write it, with or without capitals, accents, apostrophes.
 */
export function termsIn(locale: string): (text: string) => string[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const stem = stems[new Intl.Locale(locale).language] ?? ((word) => word);
  return (text) =>
    Array.from(words.segment(text)).flatMap(({ segment, isWordLike }) => {
      const term = isWordLike === true ? unmarked(stem(spelt(segment, locale))) : '';
      return term === '' ? [] : [term];
    });
}

/** One spelling for all that readers write for each other; marks stay, for the stem knows letters with them. */
function spelt(word: string, locale: string): string {
  return (
    word
      .normalize('NFKC')
      .toLocaleLowerCase(locale)
      // Stress, apostrophes of every kind, and what draws Arabic letters out.
      .replaceAll(/[\u0301'’ʼ`ـ]/gu, '')
      .replaceAll(/[ґىة]/gu, (letter) => alike[letter] ?? letter)
      .replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      // “And the port” is one word in Arabic; the stem knows the article, and not what stands before it.
      .replace(/^[وف](?=ال)/u, '')
  );
}

const alike: Readonly<Record<string, string>> = { ґ: 'г', ى: 'ي', ة: 'ه' };

/** Letters without their marks, which takes the hamza off the alef too. */
function unmarked(stemmed: string): string {
  return stemmed.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
