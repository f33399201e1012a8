/**
 * A duration as it is told: working days with one decimal. Signals judge the told number, so that no sentence ever
 * says "4 days; the usual is 4" of something that was raised for being beyond the usual.
 */
export function told(days: number): number {
  return Math.round(days * 10) / 10;
}

/** A chance as it is shown: in whole percent, so that what is shown as 85% is judged as 85%. "Under 1%" is not nothing. */
export function toldChance(chance: number): number {
  const whole = Math.round(chance * 100) / 100;
  return whole === 0 || whole === 1 ? toldShare(chance) : whole;
}

/** A share as it is told: three decimals. */
export function toldShare(share: number): number {
  return Math.round(share * 1000) / 1000;
}
