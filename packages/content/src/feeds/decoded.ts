/** What HTTP and the text itself say of the text's encoding. */
interface Claims {
  /** The header `content-type`. */
  contentType: string | null;
}

/**
 * The text of a feed's bytes. Its encoding is what the byte order mark says, otherwise the HTTP header, otherwise the XML
 * declaration, otherwise UTF-8; a claim that the bytes contradict is passed over, because many servers say UTF-8 of
 * everything. Where none fits, what cannot be read becomes U+FFFD.
 */
export function decoded(bytes: Uint8Array, { contentType }: Claims): string {
  const claims = [
    markedEncoding(bytes),
    /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1],
    declaredEncoding(bytes),
    'utf-8',
  ];
  for (const claim of claims) {
    const text = claim === undefined ? undefined : textIn(claim, bytes);
    if (text !== undefined) return text;
  }
  return new TextDecoder().decode(bytes);
}

function textIn(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // No such encoding, or the bytes are not in it.
    return undefined;
  }
}

/** The byte order mark's encoding, or the one of an unmarked `<` or `{` in two bytes. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && (first === 0x3c || first === 0x7b)) return 'utf-16le';
  if (first === 0 && (second === 0x3c || second === 0x7b)) return 'utf-16be';
  return undefined;
}

/** A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, encoding] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(beginning) ?? [];
  return encoding === undefined || /^utf-?16/i.test(encoding) ? undefined : encoding;
}
