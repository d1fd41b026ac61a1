/**
 * A list in its order, with what comes twice where it comes first. Lists that meet (the newest and the chosen, a feed's
 * pages while the news moves on) name an article twice; a page prints it once, and React tells items by their id.
 */
export function eachOnce<Item extends { id: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
