/** Makes an address absolute; `undefined` if it is none of the web. */
export type Address = (href: string | undefined) => string | undefined;

/** The absolute form of an address of the web. */
export function webAddress(href: string | undefined, base?: string): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/**
 * An address that must be a whole one.
 *
 * @param option Which of whose options it is (`newsArticle: \`url\``), for the message.
 */
export function wholeAddress(href: string, option: string): string {
  const url = webAddress(href);
  if (url !== undefined) return url;
  throw new TypeError(
    `${option} is ${JSON.stringify(href)}, and search engines find a page only by its whole address. ` +
      'Give one that begins with "https://".',
  );
}
