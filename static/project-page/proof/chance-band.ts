/** Two standard deviations: nineteen of twenty samples of this size lie inside. */
const DEVIATIONS = 1.96;

/** Between which shares chance alone leaves a sample of promises that are kept exactly as often as they say. */
export function chanceBand(
  sample: number,
): { readonly certainty: number; readonly low: number; readonly high: number }[] {
  return Array.from({ length: 25 }, (_, place) => 0.4 + place * 0.025).map((certainty) => {
    const reach = DEVIATIONS * Math.sqrt((certainty * (1 - certainty)) / Math.max(1, sample));
    return { certainty, low: Math.max(0, certainty - reach), high: Math.min(1, certainty + reach) };
  });
}
