import { dayKey, type ArticleSummary, type Edition } from '@galley/content';

/** Articles that stand together under one day's heading. */
export interface Day {
  /** `YYYY-MM-DD` in the edition's zone; `null` for articles that come before any whose day is known. */
  day: string | null;
  articles: ArticleSummary[];
}

/**
 * Cuts a list into days, as the edition's zone counts them. The order stays; an id that comes twice is kept once.
 * An article without a readable time stands where the list put it, within the day of the one before it.
 */
export function groupByDay(articles: readonly ArticleSummary[], edition: Pick<Edition, 'timeZone'>): Day[] {
  const days: Day[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    if (seen.has(article.id)) continue;
    seen.add(article.id);
    const current = days.at(-1);
    const day = dayKey(edition, article.published) ?? current?.day ?? null;
    if (current === undefined || current.day !== day) days.push({ day, articles: [article] });
    else current.articles.push(article);
  }
  return days;
}
