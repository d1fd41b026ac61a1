/** Where a sign-up stands. All but the first two are also answers of a server. */
export const formStates = [
  'idle',
  'submitting',
  'invalid',
  'rate-limited',
  'network-failed',
  'server-rejected',
  'pending',
  'handled',
  'done',
] as const;

/**
 * `idle`: nothing was sent. `submitting`: on its way. `invalid`: not an address. `rate-limited`: too many tries.
 * `network-failed`: no answer. `server-rejected`: an answer, but not a good one. `pending`: waits for the reader to
 * confirm. `handled`: was known before, and says the same as `pending`, so that nobody learns who subscribes.
 * `done`: on the list.
 */
export type NewsletterFormState = (typeof formStates)[number];

/** What a server can make of a sign-up. */
export type SignUpState = Exclude<NewsletterFormState, 'idle' | 'submitting' | 'network-failed'>;

/** From here on in {@link formStates} the address was taken, and the fields have nothing left to do. */
const firstTaken = formStates.indexOf('pending');

/** Whether the address was taken. */
export function isTaken(state: NewsletterFormState): boolean {
  return formStates.indexOf(state) >= firstTaken;
}
