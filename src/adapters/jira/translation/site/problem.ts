/** Something in Jira's answer that could not be believed. What was rejected is left out; the rest is read. */
export interface Problem {
  /** Where: the item's key, then the path inside it. */
  readonly place: string;
  readonly why: string;
}
