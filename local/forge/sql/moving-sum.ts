/** The sum of amounts within a moving window of milliseconds. */
export class MovingSum {
  readonly #entries: { readonly at: number; readonly amount: number }[] = [];
  #total = 0;

  constructor(readonly spanMs: number) {}

  add(at: number, amount: number): void {
    this.#entries.push({ at, amount });
    this.#total += amount;
  }

  totalAt(at: number): number {
    this.#forget(at);
    return this.#total;
  }

  #forget(at: number): void {
    let gone = 0;
    while (gone < this.#entries.length && (this.#entries[gone]?.at ?? at) <= at - this.spanMs) {
      this.#total -= this.#entries[gone]?.amount ?? 0;
      gone += 1;
    }
    this.#entries.splice(0, gone);
    if (this.#entries.length === 0) this.#total = 0;
  }
}
