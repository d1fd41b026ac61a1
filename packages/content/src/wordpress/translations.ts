import type { Article, Translation } from '../article/article.js';
import { checkedMedia } from '../html/addresses.js';
import type { Notes } from '../report/report.js';
import { fieldsOf, textField } from './embedded.js';
import type { Site } from './options.js';
import type { Post } from './post-shape.js';

/** What one entry says, before anything of it is believed. */
interface Said {
  path: string;
  locale: unknown;
  href: unknown;
  headline?: string;
  /** What is wrong with it where it has no address. */
  lacks: string;
}

/**
 * The piece in other languages, as multilingual plug-ins tell it: WPML REST API gives `wpml_translations`, a list of
 * `{ locale, id, post_title, href }`; Polylang Pro gives `translations`, ids by language, which have an address only where
 * that post is in the same answer. Each language once.
 */
export function translationsOf(post: Post, site: Site, notes: Notes): NonNullable<Article['translations']> {
  const kept = new Map<string, Translation>();
  for (const { path, locale, href, headline = '', lacks } of [...byAddress(post, notes), ...byId(post, site, notes)]) {
    const tag = languageTag(locale);
    const address = checkedMedia(href, site.base);
    if (tag === undefined) {
      notes.dropped(path, 'translation', `${JSON.stringify(locale)} is no tag of a language.`);
    } else if (address === undefined) {
      notes.dropped(path, 'translation', lacks);
    } else if (kept.has(tag)) {
      notes.dropped(path, 'translation', `There is another one in ${tag} already.`);
    } else {
      kept.set(tag, { locale: tag, href: site.pageAt(address), ...(headline !== '' && { headline }) });
    }
  }
  return [...kept.values()];
}

function byAddress({ wpml_translations: given = null }: Post, notes: Notes): Said[] {
  if (given === null) return [];
  if (!Array.isArray(given)) {
    notes.dropped('wpml_translations', 'translations', 'It is no list.');
    return [];
  }
  return given.map((entry: unknown, index) => {
    const { locale, href, post_title: title } = fieldsOf(entry);
    const path = `wpml_translations[${index}]`;
    return { path, locale, href, headline: textField(title), lacks: 'It has no address of the web.' };
  });
}

function byId({ id: own, translations: given = null }: Post, site: Site, notes: Notes): Said[] {
  // PHP writes a set without fields as a list without entries.
  if (given === null || (Array.isArray(given) && given.length === 0)) return [];
  if (typeof given !== 'object' || Array.isArray(given)) {
    notes.dropped('translations', 'translations', 'They are no ids by language.');
    return [];
  }
  return Object.entries(fieldsOf(given))
    .filter(([, id]) => id !== own)
    .map(([locale, id]) => ({
      path: `translations.${locale}`,
      locale,
      href: site.linkOf(id),
      lacks: `Post ${JSON.stringify(id)} is not in this answer, so nobody knows its address.`,
    }));
}

/** `en_GB` of WordPress as `en-GB`; what WordPress adds for how readers are spoken to (`de_DE_formal`) is no language. */
function languageTag(locale: unknown): string | undefined {
  if (typeof locale !== 'string' || !/^[a-z]{2,3}([_-]|$)/i.test(locale)) return undefined;
  try {
    const { language, script, region } = new Intl.Locale(locale.replaceAll('_', '-'));
    return [language, script, region].filter((part) => part !== undefined).join('-');
  } catch {
    return undefined;
  }
}
