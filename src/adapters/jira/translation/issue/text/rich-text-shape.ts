/** Text during the reading of one issue; it is not kept afterwards. */
export interface RichText {
  /** Every line or block as plain text, quotes and code included; none is empty. */
  readonly lines: readonly string[];
  /** The writer's own words: without quotes, code and addresses, and with a `CALL` for each mention. */
  readonly spoken: string;
  /** Ids of people who are mentioned outside quotes and code, each once. */
  readonly mentions: readonly string[];
  /** The addresses of its links. */
  readonly addresses: readonly string[];
}
