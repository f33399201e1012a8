import { number, shortDays } from '../../src/words/format';

/** "+5", "−1" or "0". */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

/** "+4 d" or "−2 d": a price in working days, always signed. */
export function price(days: number): string {
  return days > 0 ? `+${shortDays(days)}` : shortDays(days);
}

/** Each value's share of the whole in percent, summing to 100, where none that is above zero falls below `least`. */
export function shares(values: readonly number[], least: number): readonly number[] {
  const whole = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  if (whole === 0) return values.map(() => 0);
  const raised = values.map((value) => (value <= 0 ? 0 : Math.max(least, (value / whole) * 100)));
  const sum = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => (share / sum) * 100);
}
