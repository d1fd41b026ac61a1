import type { Reference } from '../article/article.js';
import type { BreadcrumbListData } from './breadcrumb-list-data.js';
import { webAddress, wholeAddress } from './web-address.js';

export interface BreadcrumbListOptions {
  /** Absolute address of the page, the one that should be found. Addresses in the trail are read against it. */
  url: string;
}

/**
 * What search engines are told about where a page stands (schema.org `BreadcrumbList`; Google Search Central, “Breadcrumb
 * structured data”): the steps that `Breadcrumbs` shows, in their order. The last one without an address is the page itself,
 * and has the page's. Any other without an address of the web leads nowhere, so nothing is said of it. Fewer than two steps
 * are no trail: then it is `undefined`.
 */
export function breadcrumbList(
  trail: readonly Reference[],
  options: BreadcrumbListOptions,
): BreadcrumbListData | undefined {
  const url = wholeAddress(options.url, 'breadcrumbList: `url`');
  const steps = trail.flatMap(({ name, href }, index) => {
    const item = href === undefined && index === trail.length - 1 ? url : webAddress(href, url);
    return item === undefined || name.trim() === '' ? [] : [{ name, item }];
  });
  if (steps.length < 2) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
