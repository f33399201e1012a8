/**
 * A cost in days: by how many working days the end would be nearer without something, at two confidences. 0 is a valid
 * price.
 */
export interface Price {
  readonly p50: number;
  readonly p85: number;
}

/** The price of an item that holds nothing up: it is not on the longest path. */
export const COSTS_NOTHING: Price = { p50: 0, p85: 0 };

/** The highest of several prices: by days at 85 %, then at 50 %. Null for an empty list. */
export function dearest(prices: readonly Price[]): Price | null {
  return prices.reduce<Price | null>(
    (most, price) =>
      most === null || price.p85 > most.p85 || (price.p85 === most.p85 && price.p50 > most.p50) ? price : most,
    null,
  );
}
