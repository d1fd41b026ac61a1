import { FeedError } from './feed-error.js';

/** Elements with a person's name in RSS. */
const persons = new Set(['author', 'managingeditor', 'webmaster']);

/** The longest that such an element may be. */
const personCharacters = 2000;

/**
 * The name of an XML text's root element, in lower case and without its prefix. Walks over the markup once, before any
 * parser sees it, and refuses what would hurt one: declarations (`<!DOCTYPE`, `<!ENTITY`), by which a few lines become
 * gigabytes, and persons of great length, whose brackets feedsmith matches in quadratic time (1 MB of "(" would take it
 * twenty minutes).
 */
export function xmlRoot(text: string): string | undefined {
  let root: string | undefined;
  let openPersons = 0;
  let personStart = 0;
  for (const { name, closes, start, end } of tags(text)) {
    root ??= name;
    if (root === 'html') throw new FeedError('It is an HTML page, not a feed.');
    if (!persons.has(name)) continue;
    if (closes) {
      openPersons = Math.max(0, openPersons - 1);
      if (start - personStart > personCharacters) {
        throw new FeedError(
          `It has an <${name}> of more than ${personCharacters} characters, which is no person’s name.`,
        );
      }
    } else if (text[end - 1] !== '/') {
      if (openPersons === 0) personStart = end;
      openPersons += 1;
    }
  }
  return root;
}

interface Tag {
  name: string;
  closes: boolean;
  start: number;
  end: number;
}

/** The tags of an XML text, without those in comments and CDATA. Ends where the text is no longer well-formed. */
function* tags(text: string): Generator<Tag> {
  let start = text.indexOf('<');
  while (start !== -1) {
    const end = markupEnd(text, start);
    if (end === -1) return;
    const [, slash, name] =
      /^<(\/?)(?:[^\s/>:]*:)?([^\s/>:]+)/.exec(text.slice(start, Math.min(end, start + 200))) ?? [];
    if (name !== undefined && !/^<[!?]/.test(text.slice(start, start + 2))) {
      yield { name: name.toLowerCase(), closes: slash === '/', start, end };
    }
    start = text.indexOf('<', end);
  }
}

/** Where the markup that starts here ends: its last character's place. */
function markupEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
  if (text.startsWith('<?', start)) return after(text, '?>', start + 2);
  if (text.startsWith('<!', start)) throw declaration(text.slice(start, start + 40));
  return tagEnd(text, start);
}

function after(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place === -1 ? -1 : place + mark.length - 1;
}

/** A `>` in an attribute's quotation marks does not end a tag. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let place = start; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') {
      return place;
    } else if (character === '"' || character === "'") {
      quote = character;
    }
  }
  return -1;
}

function declaration(beginning: string): FeedError {
  if (/^<!doctype\s+html/i.test(beginning)) return new FeedError('It is an HTML page, not a feed.');
  return new FeedError(
    'It has a document type (<!DOCTYPE …>). No feed needs one, and entities declared in it can fill the memory, so it is not read.',
  );
}
