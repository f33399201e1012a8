/**
 * A duration as it is told: working days with one decimal. Signals judge the told number, so that no sentence ever
 * says "4 days; the usual is 4" of something that was raised for being beyond the usual.
 */
export function told(days: number): number {
  return Math.round(days * 10) / 10;
}

/** A chance or share as it is told: three decimals. */
export function toldShare(share: number): number {
  return Math.round(share * 1000) / 1000;
}
