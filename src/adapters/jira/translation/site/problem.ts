/** Something in Jira's answer that is not plausible. It is left out; the rest is read. */
export interface Problem {
  /** The place: the item's key, then the path inside it. */
  readonly place: string;
  readonly why: string;
}
