import { embedNames, embedProviders, message, type Edition, type EmbedProvider } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import { withName } from './embed.js';
import * as styles from './embed-settings.css.js';

export interface EmbedSettingsProps extends Omit<ComponentProps<'section'>, 'children'> {
  edition: Edition;
  /** Those whose things the site shows. @default all that Galley knows */
  providers?: readonly EmbedProvider[];
  /** Level of its heading. @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * Whose things the reader has agreed to see on the site's pages, each with a button that takes it back: for the page
 * about privacy, or the foot of each. Without script it says that nobody was allowed, which is so. Renders a `<section>`.
 */
export function EmbedSettings({
  edition,
  providers = embedProviders,
  headingLevel = 2,
  className,
  ...rest
}: EmbedSettingsProps) {
  const id = useId();
  return (
    <section tabIndex={-1} aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.title}>
        {message(edition, 'embed.settings')}
      </Heading>
      <p className={styles.none}>{message(edition, 'embed.settings-none')}</p>
      <p className={styles.some}>{message(edition, 'embed.settings-some')}</p>
      <ul className={styles.list}>
        {providers.map((provider) => (
          <li key={provider} className={styles.item}>
            <galley-embed data-provider={provider}>
              <div className={styles.line}>
                <bdi className={styles.name}>{embedNames[provider]}</bdi>
                <button type="button" value="stop" className={styles.stop}>
                  {withName(edition, 'embed.revoke', embedNames[provider])}
                </button>
              </div>
            </galley-embed>
          </li>
        ))}
      </ul>
    </section>
  );
}
