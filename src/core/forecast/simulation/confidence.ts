/** How often a promise has to come true, in percent. */
export const CONFIDENCES = [50, 70, 85, 95] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One value for each confidence. */
export type ByConfidence<Value> = Readonly<Record<Confidence, Value>>;

export function byConfidence<Value>(valueAt: (confidence: Confidence) => Value): ByConfidence<Value> {
  return { 50: valueAt(50), 70: valueAt(70), 85: valueAt(85), 95: valueAt(95) };
}

/** The share (0..1) of promises that may be missed. */
export function missShareOf(confidence: Confidence): number {
  return (100 - confidence) / 100;
}

/** The largest amount that a share of 1 − `missShare` of the sorted amounts reaches. */
export function reachedBut(sorted: Float64Array, missShare: number): number {
  // The tiny addition corrects the rounding of binary fractions: .15 × 1,000 is 150.
  const index = Math.min(sorted.length - 1, Math.floor(missShare * sorted.length + 1e-9));
  return sorted[index] ?? NaN;
}

/** The confidences of the shown end dates, in percent: unlikely before, even, expected, almost certain. */
export const END_CONFIDENCES = [15, 50, 85, 95] as const;
export type EndConfidence = (typeof END_CONFIDENCES)[number];

export type ByEndConfidence<Value> = Readonly<Record<EndConfidence, Value>>;

export function byEndConfidence<Value>(valueAt: (confidence: EndConfidence) => Value): ByEndConfidence<Value> {
  return { 15: valueAt(15), 50: valueAt(50), 85: valueAt(85), 95: valueAt(95) };
}
