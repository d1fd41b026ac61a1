interface ScriptsPlaceProps {
  /** What script knows it by. */
  part: string;
  as?: 'div' | 'p' | 'span';
  className?: string;
}

/** Under Trusted Types not even nothing may be a string. */
const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: string } };

/** One object for all renderings: React sets the HTML again where it gets another. */
const nothing = { __html: trustedTypes?.emptyHTML ?? '' };

/**
 * A place that is empty in the server's HTML and whose content is script's. React never looks into an element whose HTML
 * it was given whole: what script put in before hydration stays, as does what it put in before the next rendering. Only
 * while a site is being developed does React remark on the former.
 */
export function ScriptsPlace({ part, as: Element = 'div', className }: ScriptsPlaceProps) {
  // oxlint-disable-next-line react/no-danger -- It is no HTML at all.
  return <Element data-part={part} className={className} dangerouslySetInnerHTML={nothing} />;
}
