/** A newsletter that a reader can sign up for. Plain data. */
export interface Newsletter {
  /** What the form sends: `tide-tables`. */
  id: string;
  /** As the reader knows it: “The Morning Tide”. */
  name: string;
  /** What is in it, in a sentence. */
  description?: string;
  /** How often it comes, in the newsroom's words: “Every weekday at six”. */
  frequency?: string;
}
