/** One measured number. `size` is what it was measured on, in items. */
export interface BenchRow {
  readonly name: string;
  readonly size: number;
  readonly value: number;
  readonly unit: string;
}

/** Three significant digits are more than a noisy machine can promise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
