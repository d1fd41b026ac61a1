import { message, type Edition, type Label } from '@galley/content';

/** Whether a kicker only says again what a label beside it says, in the edition's words: “Opinion” over “Opinion”. */
export function repeatsLabel(kicker: string, labels: readonly Label[], edition: Edition): boolean {
  const lower = (words: string) => words.toLocaleLowerCase(edition.locale);
  return labels.some((label) => lower(message(edition, `label.${label}`)) === lower(kicker));
}
