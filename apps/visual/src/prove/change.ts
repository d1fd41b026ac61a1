/** What is done to a page. It is plain data: a page gets it over the wire, and takes it back by itself. */
export type Change =
  /** A declaration of these rules becomes another one; without `to` it is gone, without `property` all of theirs are. */
  | { kind: 'declaration'; rules: string[]; property?: string; to?: { property: string; value: string } }
  /** Rules hold under another condition. `depth` says which of the conditions around them is meant. */
  | { kind: 'query'; rules: string[]; depth: number; to: string }
  | { kind: 'face'; face: string }
  | { kind: 'element'; selector: string }
  | { kind: 'attribute'; selector: string; attribute: string }
  | { kind: 'heading'; selector: string }
  | { kind: 'image'; selector: string };

/** What a change came to in a page: nothing that it could touch is there, nothing of what is there changed, or some did. */
export type Effect = 'absent' | 'same' | 'changed';

/** A change, and the selectors of all elements whose style it could change at first hand. */
export interface Trial {
  change: Change;
  touched: string[];
}

/** A rule as it stands in a sheet. Its name is the same in every build that has the rule. */
export interface Rule {
  name: string;
  /** The layers and conditions around it, from outside. */
  path: string[];
  selector: string;
  declarations: Declaration[];
}

export interface Declaration {
  property: string;
  value: string;
}
