import { messageParts, type Edition } from '@galley/content';
import { Button, TextField } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, type ComponentProps } from 'react';
import * as styles from './search-form.css.js';

export interface SearchFormProps extends Omit<ComponentProps<'form'>, 'children' | 'action' | 'method' | 'role'> {
  /** Address of the page that answers. It is asked with `?q=` and what the reader looks for. */
  action: string;
  edition: Edition;
  /** What was looked for: it stays in the field. */
  query?: string;
  /** How much was found, said under the field. Absent: nothing was looked for yet. */
  hits?: number;
}

/** Where readers look for something. Renders a `<form>` that is the page’s search landmark and needs no script. Not printed. */
export function SearchForm({ action, edition, query = '', hits, className, ...rest }: SearchFormProps) {
  return (
    <form
      aria-label={edition.messages['search.field']}
      {...rest}
      role="search"
      method="get"
      action={action}
      className={clsx(styles.root, className)}
    >
      <div className={styles.line}>
        <TextField
          label={edition.messages['search.field']}
          type="search"
          name="q"
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button type="submit">{edition.messages['search.button']}</Button>
      </div>
      {hits !== undefined && query !== '' && (
        <p className={styles.answer}>
          {answer(edition, query, hits).map((part, index) => (
            <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>
          ))}
        </p>
      )}
    </form>
  );
}

function answer(edition: Edition, query: string, hits: number) {
  // What a reader typed has a direction of its own, whatever the page's is.
  const asked = <bdi>{query}</bdi>;
  if (hits === 0) return messageParts(edition, 'search.none', { query: asked });
  return messageParts(edition, 'search.hits', { count: hits, query: asked }).map((part) =>
    typeof part === 'object' && typeof part.value === 'number'
      ? new Intl.NumberFormat(edition.locale).format(part.value)
      : part,
  );
}
