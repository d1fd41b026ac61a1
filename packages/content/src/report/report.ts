/** One thing that did not come through as it was. */
export interface ReportEntry {
  /** Where: a path in the text (`figure[2]/div/iframe`) or a field of the source (`meta.labels[1]`). */
  path: string;
  /** The element, attribute or field. */
  what: string;
  /** What became of it and for what reason, as a sentence for an editor. */
  why: string;
}

/**
 * What an adapter did with one article, or with one feed. Everything that a reader could miss is in it; looks are not (classes, inline
 * styles, alignment, `target`): those belong to the design system.
 */
export interface AdapterReport {
  /** The article's id, or the feed's address. */
  id: string;
  headline: string;
  /** Nodes in the article's body, or summaries made of the feed. */
  rendered: number;
  /** Shown, but poorer than in the source. */
  degraded: readonly ReportEntry[];
  /** Not shown. */
  dropped: readonly ReportEntry[];
}

/** Collects a report while an article is made. */
export class Notes {
  readonly #degraded: ReportEntry[] = [];
  readonly #dropped: ReportEntry[] = [];

  /** Notes what is shown poorer than it was. */
  degraded(path: string, what: string, why: string): void {
    this.#degraded.push({ path, what, why });
  }

  /** Notes what is not shown. */
  dropped(path: string, what: string, why: string): void {
    this.#dropped.push({ path, what, why });
  }

  /** The report of what was noted until now. */
  report(article: { id: string; headline: string; body: readonly unknown[] }): AdapterReport {
    return {
      id: article.id,
      headline: article.headline,
      rendered: article.body.length,
      degraded: [...this.#degraded],
      dropped: [...this.#dropped],
    };
  }
}
