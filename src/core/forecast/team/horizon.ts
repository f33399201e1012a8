/** Working days ahead at which past forecasts are kept: two, four and eight weeks. */
const HORIZONS = [10, 20, 40] as const;

/** Beyond, the last horizon is the nearest anyway; and infinity has no ratio. */
const FAR = 1_000;

/** The horizon whose length is nearest to so many working days, by their ratio. */
export function nearestHorizon(days: number): number {
  const distance = (horizon: number) => Math.abs(Math.log(Math.min(FAR, Math.max(1, days)) / horizon));
  return HORIZONS.reduce<number>((best, horizon) => (distance(horizon) < distance(best) ? horizon : best), HORIZONS[0]);
}
