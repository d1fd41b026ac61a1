import type { Schema } from 'hast-util-sanitize';

/** Elements that stand inside a line of text. */
export const phrasing: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Boxes around content. They are opened, and what is in them is kept. */
export const containers: ReadonlySet<string> = new Set(
  'address article aside body center div fieldset footer header hgroup html legend main nav p search section'.split(
    ' ',
  ),
);

/** Elements that the model has a node for. */
const blocks =
  'audio blockquote caption col colgroup dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol picture pre source summary table tbody td tfoot th thead tr track ul video'.split(
    ' ',
  );

/** Stands for a frame of another site; see `prepared`. */
export const embedElement = 'galley-embed';
/** Stands for an element that nobody here knows; see `prepared`. */
export const unknownElement = 'galley-unknown';

export const known: ReadonlySet<string> = new Set([...phrasing, ...containers, ...blocks]);

const media = ['http', 'https'];

/**
 * What may remain of foreign HTML. No svg, math, style, template, noscript, iframe, form, input, object, base, link or meta;
 * no style, no event handler, no srcdoc, no id except on headings and
 * notes, where it is read to find what leads there and never printed.
 */
export const allowList: Schema = {
  tagNames: [...known, embedElement, unknownElement],
  strip: ['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object'],
  ancestors: {},
  required: {},
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
  attributes: {
    '*': ['className', 'dataPath'],
    // What the blocks of a newsroom say beside their text; see `newsroomBlock`.
    aside: ['dataKind', 'dataDate', 'dataProvenance'],
    div: ['dataSlot'],
    a: ['href', 'title'],
    abbr: ['title'],
    acronym: ['title'],
    audio: ['src'],
    blockquote: ['cite'],
    [embedElement]: ['href', 'title'],
    [unknownElement]: ['dataName'],
    h1: ['id'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'srcSet', 'alt', 'title', 'width', 'height'],
    li: ['value', 'id'],
    ol: ['start', 'reversed', 'type'],
    source: ['src'],
    sup: ['dataFn'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    track: ['src', 'kind', 'srcLang', 'label'],
    video: ['src', 'poster', 'width', 'height'],
  },
  protocols: { href: [...media, 'mailto', 'tel'], src: media, poster: media, cite: media },
};
