/**
 * Structured data as text that can stand in a `<script>`: JSON in which no character can end the script or begin a comment
 * (HTML Living Standard, “Restrictions for contents of script elements”), or a line where JavaScript was once strict.
 * It is still JSON, and says the same.
 */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One thing that structured data says: where it says it (`author[0].name`), and what. */
export interface JsonLdStatement {
  path: string;
  value: string | number | boolean;
}

/**
 * Everything that structured data says, value by value, for a test that looks for each on the page: what search engines are
 * told must be what readers see. Types and contexts (`@type`) say nothing about the page and are left out.
 */
export function jsonLdStatements(data: object): JsonLdStatement[] {
  return statements(data, '');
}

function statements(value: unknown, path: string): JsonLdStatement[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statements(item, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([key]) => !key.startsWith('@'))
      .flatMap(([key, inner]) => statements(inner, path === '' ? key : `${path}.${key}`));
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  return [];
}
