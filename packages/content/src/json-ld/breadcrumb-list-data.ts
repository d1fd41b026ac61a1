/** Structured data about where a page stands, in the words of schema.org. Made by {@link breadcrumbList}; written out by `jsonLd`. */
export interface BreadcrumbListData {
  '@context': 'https://schema.org';
  '@type': 'BreadcrumbList';
  itemListElement: readonly CrumbData[];
}

/** One step of the way, counted from 1. */
export interface CrumbData {
  '@type': 'ListItem';
  position: number;
  name: string;
  /** Whole address of its page. */
  item: string;
}
