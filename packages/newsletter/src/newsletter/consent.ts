/** What a reader agrees to by ticking a box. Plain data. */
export interface Consent {
  /** As it is to be read. */
  text: string;
  /** Which version of the text it is: `2026-11`. Sent when the box is ticked, so that a server knows what was agreed to. */
  version: string;
}
