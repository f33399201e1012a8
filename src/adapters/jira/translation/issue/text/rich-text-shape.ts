/** Words on their way to facts: they live no longer than the reading of one issue. */
export interface RichText {
  /** Every line or block as plain text, quotes and code included; none is empty. */
  readonly lines: readonly string[];
  /** What the writer says: without quotes, code and addresses, and with a `CALL` where somebody is mentioned. */
  readonly spoken: string;
  /** Ids of those who are mentioned outside quotes and code, each once. */
  readonly mentions: readonly string[];
  /** Where its links lead. */
  readonly addresses: readonly string[];
}
