/** What the form sends, and what the endpoint reads. */
export const fieldNames = {
  email: 'email',
  newsletter: 'newsletter',
  /** Path of the page to go back to, for the answer that a reader without script sees. */
  returnTo: 'returnTo',
  /** Off the screen and out of the tab order: only a machine fills it in. Named as a field that no browser completes by itself. */
  honeypot: 'subject',
} as const;
