/** What the form sends, and what the endpoint reads. */
export const fieldNames = {
  email: 'email',
  /** `id` of a newsletter; once for each that is chosen. */
  newsletter: 'newsletter',
  /** Version of the text that was agreed to. Missing unless its box was ticked. */
  consent: 'consent',
  /** When the form was written, as an ISO 8601 instant: a machine answers sooner than a reader can. */
  since: 'since',
  /** The secret of a link in a letter, in the forms behind it. */
  token: 'token',
  /** Path of the page to go back to, for the answer that a reader without script sees. */
  returnTo: 'returnTo',
  /** Off the screen and out of the tab order: only a machine fills it in. Named as a field that no browser completes by itself. */
  honeypot: 'subject',
} as const;
