/** What something costs: working days by which the end would be nearer without it, at two confidences. 0 is an answer. */
export interface Price {
  readonly p50: number;
  readonly p85: number;
}

/** What lies in a scope and holds nothing up: it is not on the longest way. */
export const COSTS_NOTHING: Price = { p50: 0, p85: 0 };

/** The dearest of several: by its days at 85 %, then at 50 %. Null of none. */
export function dearest(prices: readonly Price[]): Price | null {
  return prices.reduce<Price | null>(
    (most, price) =>
      most === null || price.p85 > most.p85 || (price.p85 === most.p85 && price.p50 > most.p50) ? price : most,
    null,
  );
}
