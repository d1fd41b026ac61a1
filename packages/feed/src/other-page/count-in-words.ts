/**
 * A count in the words of its plural form: the forms as the server wrote them into the page, by CLDR's names (`one`, `few`,
 * `other`), the numbers in the language's own digits.
 */
export function countInWords(counts: { count: number; total?: number }, locale: string | undefined, forms = '{}') {
  const words = JSON.parse(forms) as Partial<Record<string, string>>;
  const number = new Intl.NumberFormat(locale);
  return Object.entries(counts).reduce(
    (text, [name, count]) => text.replace(`{${name}}`, number.format(count)),
    words[new Intl.PluralRules(locale).select(counts.count)] ?? words['other'] ?? '',
  );
}
