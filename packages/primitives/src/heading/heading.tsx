import type { ComponentProps } from 'react';

/** A heading's rank on the page. A component that prints one takes it as a prop, because only the page knows. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends ComponentProps<'h1'> {
  level: HeadingLevel;
}

/** A heading of the level that the page decides. Renders an `<h1>` to `<h6>`. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
