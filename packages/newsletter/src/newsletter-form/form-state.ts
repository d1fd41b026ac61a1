/** Where a sign-up stands. All but the first two are also answers of a server. */
export const formStates = [
  'idle',
  'submitting',
  'invalid',
  'none-chosen',
  'consent-missing',
  'rate-limited',
  'network-failed',
  'server-rejected',
  'pending',
  'handled',
  'done',
] as const satisfies readonly NewsletterFormState[];

/**
 * `idle`: nothing was sent. `submitting`: on its way. `invalid`: not an address. `none-chosen`: no newsletter
 * was ticked. `consent-missing`: the box was not ticked. `rate-limited`: too many tries.
 * `network-failed`: no answer. `server-rejected`: an answer, but not a good one. `pending`: waits for the reader to
 * confirm. `handled`: was known before, and says the same as `pending`, so that nobody learns who subscribes.
 * `done`: on the list.
 */
export type NewsletterFormState =
  | 'idle'
  | 'submitting'
  | 'invalid'
  | 'none-chosen'
  | 'consent-missing'
  | 'rate-limited'
  | 'network-failed'
  | 'server-rejected'
  | 'pending'
  | 'handled'
  | 'done';

/** What a server can make of a sign-up. */
export type SignUpState = Exclude<NewsletterFormState, 'idle' | 'submitting' | 'network-failed'>;

/** From here on in {@link formStates} the address was taken, and the fields have nothing left to do. */
const firstTaken = formStates.indexOf('pending');

/** Whether the address was taken. */
export function isTaken(state: NewsletterFormState): boolean {
  return formStates.indexOf(state) >= firstTaken;
}

/** What a form asks for besides the address. */
export interface Asks {
  choice: boolean;
  consent: boolean;
}

/** An error of something that the form does not ask for is not the reader's to mend: then the fault is ours. */
export function shownState(state: NewsletterFormState, asks: Asks): NewsletterFormState {
  const isOurs = (state === 'none-chosen' && !asks.choice) || (state === 'consent-missing' && !asks.consent);
  return isOurs ? 'server-rejected' : state;
}
