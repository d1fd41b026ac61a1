import { messageParts, type Edition, type Translation } from '@galley/content';
import { clsx } from 'clsx';
import { Fragment, type ComponentProps } from 'react';
import { Said } from '../byline/said.js';
import { languageName } from './language-name.js';
import * as styles from './translations.css.js';

export interface TranslationsProps extends Omit<ComponentProps<'p'>, 'children'> {
  /** The same piece in other languages. */
  translations: readonly Translation[];
  edition: Edition;
}

/** Where the piece stands in other languages, each by its own name. Renders a `<p>` of links, or nothing; not printed. */
export function Translations({ translations, edition, className, ...rest }: TranslationsProps) {
  if (translations.length === 0) return null;
  const locales = [edition.locale, ...translations.map(({ locale }) => locale)];
  const languages = translations.map(({ locale, href, headline }, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <a href={href} rel="alternate" hrefLang={locale} lang={locale} title={headline} className={styles.language}>
        <bdi>{languageName(locale, locales)}</bdi>
      </a>
    </Fragment>
  ));
  return (
    <p {...rest} className={clsx(styles.root, className)}>
      <Said parts={messageParts(edition, 'translations.also', { languages })} />
    </p>
  );
}
