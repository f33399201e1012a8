import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { growthAt } from '../../facts/scope/growth';
import type { ScopeChange, ScopeLedger } from '../../facts/scope/ledger';
import { pastScopes } from '../../facts/scope/past-scopes';
import type { ForecastSettings } from '../forecast-settings';
import { sumOf } from '../../math/moments';
import { workDayNumbers } from './work-day-numbers';

/** The days of a window, and the unit of amounts. */
export interface ArrivalWindow {
  /** Number of the window's oldest working day. */
  readonly firstDay: number;
  readonly days: number;
  readonly weighedBy: 'count' | 'points';
}

/**
 * By how much open work of a scope grew on each day of a window: what came in, was reopened or estimated higher, minus
 * what was taken out unfinished. Days before its baseline get the mean of the others. For a scope with fewer than
 * `growthDays`, the missing days grow like the team's past scopes of its kind.
 */
export function arrivalsOf(
  ledger: ScopeLedger,
  window: ArrivalWindow,
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): Float64Array {
  const { firstDay, days, weighedBy } = window;
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const series = new Float64Array(days);
  for (const change of ledger.changes) {
    const index = numbers.numberOf(change.at) - firstDay;
    if (index >= 0 && index < days) series[index] = (series[index] ?? 0) + arrival(change, window, facts);
  }
  const covered = Math.min(days, Math.max(0, firstDay + days - numbers.numberOf(ledger.baseline.at)));
  const own = covered === 0 ? 0 : sumOf(series.subarray(days - covered)) / covered;
  const lacking = Math.max(0, settings.forecast.growthDays - covered);
  const usual = lacking === 0 ? 0 : usualPerDay(ledger, weighedBy, { facts, settings });
  const rate = (own * covered + usual * lacking) / (covered + lacking);
  return series.map((amount, index) => (index < days - covered ? rate : amount + rate - own));
}

/** The open work of a ledger line: finished work that comes in or leaves does not count. */
function arrival(
  { at, kind, itemId, count, points }: ScopeChange,
  { weighedBy, firstDay }: ArrivalWindow,
  facts: Facts,
): number {
  const history = facts.byId.get(itemId);
  if (history === undefined || history.item.level !== 'standard') return 0;
  // The ledger counts finished items too, so a reopening changes none of its amounts. Only the last finish of an item
  // counts as finished: an item reopened after a finish within the window was open before and is open again.
  if (kind === 're-opened' && wasFinishedSince(firstDay, history.visits, { reopenedAt: at, facts })) return 0;
  if (kind === 're-opened') return weighedBy === 'count' ? 1 : (history.state.estimate ?? 0);
  // What is cancelled leaves as what it was before.
  const visit = history.visits.findLast(
    ({ enteredAt, cancelled }) => !cancelled && enteredAt.getTime() <= at.getTime(),
  );
  if (visit?.category === 'done') return 0;
  return weighedBy === 'count' ? count : points;
}

function wasFinishedSince(
  firstDay: number,
  visits: ItemHistory['visits'],
  { reopenedAt, facts }: { readonly reopenedAt: Date; readonly facts: Facts },
): boolean {
  const finish = visits.findLast(
    ({ category, cancelled, enteredAt }) => category === 'done' && !cancelled && enteredAt < reopenedAt,
  );
  return finish !== undefined && workDayNumbers(facts.snapshot.calendar).numberOf(finish.enteredAt) >= firstDay;
}

/**
 * Net growth of the team's past scopes for each working day, as a share of their start, times the start of this one.
 */
function usualPerDay(
  ledger: ScopeLedger,
  weighedBy: ArrivalWindow['weighedBy'],
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): number {
  const { calendar } = facts.snapshot;
  const { maxComparables, estimatedShare } = settings.scopeCreep;
  const past = pastScopes(ledger.container, facts, {
    by: facts.snapshot.takenAt,
    most: maxComparables,
    settings: settings.scope,
  });
  const shares = past.flatMap(({ ledger: before, start, end }) => {
    const growth = growthAt(before, end, estimatedShare);
    const days = calendar.workingDays(start, end);
    return growth === null || days < 1 ? [] : [growth.netCount / before.start.count / days];
  });
  if (shares.length === 0) return 0;
  const sorted = [...shares].sort((one, other) => one - other);
  // The median: one scope that was filled after its start (as a third of all are) would distort a mean.
  return (sorted[sorted.length >> 1] ?? 0) * ledger.start[weighedBy];
}
