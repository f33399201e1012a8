/** The horizons of past forecasts in working days: two, four and eight weeks. */
const HORIZONS = [10, 20, 40] as const;

/** Beyond this the last horizon is always the nearest; it also replaces infinity, which has no ratio. */
const FAR = 1_000;

/** The horizon whose length is nearest to so many working days, by their ratio. */
export function nearestHorizon(days: number): number {
  const distance = (horizon: number) => Math.abs(Math.log(Math.min(FAR, Math.max(1, days)) / horizon));
  return HORIZONS.reduce<number>((best, horizon) => (distance(horizon) < distance(best) ? horizon : best), HORIZONS[0]);
}
