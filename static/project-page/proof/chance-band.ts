/** Two standard deviations: 95 % of the samples of this size are inside. */
const DEVIATIONS = 1.96;

/** The range of shares that chance alone gives for a sample of perfectly calibrated forecasts. */
export function chanceBand(
  sample: number,
): { readonly certainty: number; readonly low: number; readonly high: number }[] {
  return Array.from({ length: 25 }, (_, place) => 0.4 + place * 0.025).map((certainty) => {
    const reach = DEVIATIONS * Math.sqrt((certainty * (1 - certainty)) / Math.max(1, sample));
    return { certainty, low: Math.max(0, certainty - reach), high: Math.min(1, certainty + reach) };
  });
}
