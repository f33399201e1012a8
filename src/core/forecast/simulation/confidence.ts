/** How often a promise is to come true, in percent. */
export const CONFIDENCES = [50, 70, 85, 95] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One value for each confidence. */
export type ByConfidence<Value> = Readonly<Record<Confidence, Value>>;

export function byConfidence<Value>(valueAt: (confidence: Confidence) => Value): ByConfidence<Value> {
  return { 50: valueAt(50), 70: valueAt(70), 85: valueAt(85), 95: valueAt(95) };
}

/** The share (0..1) of promises that may be broken. */
export function missShareOf(confidence: Confidence): number {
  return (100 - confidence) / 100;
}

/** The largest amount that all but `missShare` of the sorted amounts reach. */
export function reachedBut(sorted: Float64Array, missShare: number): number {
  // The tiny addition undoes what binary fractions lose: .15 × 1,000 is 150.
  const index = Math.min(sorted.length - 1, Math.floor(missShare * sorted.length + 1e-9));
  return sorted[index] ?? NaN;
}

/** How likely an end is by the dates that are shown: hardly before, even, expected, almost certain; in percent. */
export const END_CONFIDENCES = [15, 50, 85, 95] as const;
export type EndConfidence = (typeof END_CONFIDENCES)[number];

export type ByEndConfidence<Value> = Readonly<Record<EndConfidence, Value>>;

export function byEndConfidence<Value>(valueAt: (confidence: EndConfidence) => Value): ByEndConfidence<Value> {
  return { 15: valueAt(15), 50: valueAt(50), 85: valueAt(85), 95: valueAt(95) };
}
