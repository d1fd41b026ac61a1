/** Whole minutes of a length in seconds, the nearest and at least one: 5:00 and 5:29 are 5. Nothing for no length. */
export function listeningMinutes(seconds = 0): number {
  return seconds > 0 && Number.isFinite(seconds) ? Math.max(1, Math.round(seconds / 60)) : 0;
}
