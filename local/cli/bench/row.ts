/** One measurement. `size` is the size of its input, in items. */
export interface BenchRow {
  readonly name: string;
  readonly size: number;
  readonly value: number;
  readonly unit: string;
}

/** Three significant digits are already more than a noisy machine can guarantee. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
