/** How much of a text to keep. */
export interface ExcerptOptions {
  /** Most characters (as a reader counts them: grapheme clusters), the ellipsis included. */
  characters: number;
  /** The language of the text, which decides where words and sentences end. */
  locale: string;
}

/** Invisible marks that turn the direction of text; one left open in a headline would turn the page around it. */
export const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What may not stand before the ellipsis. Not "%" or "#": they belong to the word. */
const danglingPunctuation =
  /[\s\p{Terminal_Punctuation}\p{Dash}\p{Quotation_Mark}\p{Ps}\p{Pe}\p{Pi}\p{Pf}…⋯‥&/\\|·•]+$/u;

/** "&amp" of "&amp;": some systems send text with its entities in it, and half of one is worse than none. */
const openEntity = /&(?:[A-Za-z][a-z]{1,7}|#\d{1,6}|#[xX][\dA-Fa-f]{1,5})$/;

/** Scripts whose words stand together without spaces, and pictographs: every edge of a segment is a place to cut. */
const standsAlone =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/**
 * The beginning of a text, as plain text on one line. Cut after the last sentence that ends in its last 40 %, otherwise
 * after the last whole word, and then it ends in exactly one "…"; never inside a word or a grapheme. A text that fits
 * comes back whole. If not even the first word fits, that word is kept: one long word says more than "…" alone.
 */
export function excerpt(text: string, { characters, locale }: ExcerptOptions): string {
  const line = text.replace(bidiControls, '').replaceAll(/\s+/gu, ' ').trim();
  const edges = graphemeEdges(line, characters, locale);
  if (edges.whole) return line;
  const room = edges.offsets.at(-1) ?? 0;
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(line)];
  const cut = sentenceEnd(line, edges.offsets, locale, words) ?? wordEnd(line, edges.offsets, room, words);
  if (cut === '' || cut === withoutDangling(line, line.length)) return cut;
  return `${cut}…`;
}

/** Offsets of the ends of the graphemes that fit before an ellipsis; `whole` if the text needs none. */
function graphemeEdges(line: string, characters: number, locale: string): { offsets: number[]; whole: boolean } {
  const offsets: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(line)) {
    if (offsets.length >= characters) return { offsets: offsets.slice(0, Math.max(0, characters - 1)), whole: false };
    offsets.push(index + segment.length);
  }
  return { offsets, whole: true };
}

function sentenceEnd(
  line: string,
  offsets: readonly number[],
  locale: string,
  words: readonly Intl.SegmentData[],
): string | undefined {
  // "end.Then", without its space, is one word to the segmenter, with a sentence's end in its middle.
  const edges = new Set(words.map(({ index }) => index));
  const room = offsets.at(-1) ?? 0;
  const least = offsets[Math.floor(offsets.length * 0.6)] ?? 0;
  let found: string | undefined;
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(line)) {
    const sentence = withoutDangling(line, index + segment.length);
    if (sentence.length > room) break;
    if (sentence.length >= least && edges.has(sentence.length) && endsWord(line, sentence.length, true))
      found = sentence;
  }
  return found;
}

function wordEnd(line: string, offsets: readonly number[], room: number, words: readonly Intl.SegmentData[]): string {
  const graphemes = new Set(offsets);
  let found = '';
  for (const { index, segment, isWordLike } of words) {
    const end = index + segment.length;
    if (found !== '' && end > room) break;
    if (segment === ' ' || !endsWord(line, end, isWordLike === true)) continue;
    if (end <= room && !graphemes.has(end)) continue;
    found = withoutDangling(line, end) || found;
  }
  return found;
}

/** "well" in "well-known" ends a segment but not a word; in Chinese every segment is a word. */
function endsWord(line: string, end: number, isWordLike: boolean): boolean {
  const rest = line.slice(end, end + 8);
  if (rest === '' || rest.startsWith(' ')) return true;
  if (/^[\p{Terminal_Punctuation}\p{Pe}\p{Pf}\p{Quotation_Mark}…]+( |$)/u.test(rest)) return isWordLike;
  return standsAlone.test(line.slice(end - 2, end)) || standsAlone.test(rest.slice(0, 2));
}

/** The line up to its `end`, without what may not stand before the ellipsis. */
function withoutDangling(line: string, end: number): string {
  const kept = line.slice(0, end).replace(danglingPunctuation, '');
  const entity = line.charAt(kept.length) === ';' ? openEntity.exec(kept) : null;
  return entity === null ? kept : withoutDangling(line, entity.index);
}
