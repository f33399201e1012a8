/** A count and its sign separately, as messages need it. */
export const signed = (count: number): { readonly sign: 'plus' | 'minus' | 'none'; readonly count: number } => ({
  sign: count > 0 ? 'plus' : count < 0 ? 'minus' : 'none',
  count: Math.abs(count),
});

/** Each value's share of the whole in percent. They sum to 100, and no share above zero is below `least`. */
export function shares(values: readonly number[], least: number): readonly number[] {
  const whole = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  if (whole === 0) return values.map(() => 0);
  const raised = values.map((value) => (value <= 0 ? 0 : Math.max(least, (value / whole) * 100)));
  const sum = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => (share / sum) * 100);
}
