/**
 * A duration rounded as shown: working days with one decimal. Signals judge the rounded number, so that no finding that
 * was raised for exceeding the usual says "4 days; the usual is 4".
 */
export function roundedDays(days: number): number {
  return Math.round(days * 10) / 10;
}

/** A chance rounded as shown: in whole percent, so that 85% on screen is judged as 85%. "Under 1%" stays above 0. */
export function roundedChance(chance: number): number {
  const whole = Math.round(chance * 100) / 100;
  return whole === 0 || whole === 1 ? roundedShare(chance) : whole;
}

/** A share rounded as shown: three decimals. */
export function roundedShare(share: number): number {
  return Math.round(share * 1000) / 1000;
}
