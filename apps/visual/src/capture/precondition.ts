/** What has to hold before a picture is worth comparing. */
export const preconditions = [
  'story finished',
  'play function passed',
  'page answered',
  'medium and scheme held',
  'no console error',
  'no failed request',
  'own origin only',
  'no broken image',
  'declared fonts drawn',
  'no horizontal overflow',
  'overlay opened',
  'not blank',
  'reason given',
  'modes fit the story',
  'budget kept',
] as const;
export type PreconditionName = (typeof preconditions)[number];

/** A picture that could not be taken, or would have shown something broken. The name says which promise was not kept. */
export class Precondition extends Error {
  constructor(name: PreconditionName, found: string) {
    super(`Not fit to be taken, for “${name}”: ${found}`);
    // The place in the runner's code would tell the reader nothing.
    this.stack = this.message;
  }
}
