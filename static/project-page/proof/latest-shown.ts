import type { ForecastDates } from '../../../src/contract/page/alarms';

const DAY_MS = 86_400_000;
const MIN_MORE_MS = 28 * DAY_MS;

/**
 * The latest moment in a chart of dates. The far end of a band may be years away: it is clipped where the rest is still
 * readable.
 */
export function latestShown(
  weeks: readonly ForecastDates[],
  { soonest, latest }: { readonly soonest: number; readonly latest: number },
): number {
  const ends = weeks.flatMap(({ most }) => (most === null ? [] : Date.parse(`${most}T12:00:00Z`)));
  const most = latest + Math.max(MIN_MORE_MS, (latest - soonest) * 0.5);
  return Math.min(most, Math.max(latest + DAY_MS, ...ends));
}
