/**
 * What a language calls itself, with a capital where its script has them; its country only where another of `among` is of
 * the same language. A language that nobody here can name is its tag.
 */
export function languageName(locale: string, among: readonly string[]): string {
  const { language, script, region } = tagOf(locale) ?? {};
  if (language === undefined) return locale;
  const isShared = among.filter((other) => tagOf(other)?.language === language).length > 1;
  const tag = [language, script, isShared ? region : undefined].filter((part) => part !== undefined).join('-');
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  const [first = '', ...others] = name;
  return first.toLocaleUpperCase(locale) + others.join('');
}

function tagOf(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale);
  } catch {
    return undefined;
  }
}
