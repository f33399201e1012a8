import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import { isInProgress, presentVisit } from '../facts/item/present-state';
import { normsOf } from './norms-of';
import { normQuery } from './query';
import { stallCut } from './stall-cut';

/**
 * Whether an item in progress stands still: it is among the items that are least likely to move soon (at most a set
 * share of all), or it has stayed in its status longer than usual. An item that waits for others does not stand still.
 */
export function standsStill(item: ItemHistory, facts: Facts, outstayedPercentile: number): boolean {
  if (!isInProgress(item)) return false;
  if (stallCut(item.state.projectKey, facts).stalled.has(item.item.id)) return true;
  return outstayedDays(item, facts, outstayedPercentile) !== null;
}

/**
 * Working days in the present status, for an item in progress that has stayed there longer than that percentile of its
 * team's own stays. Null for other items, and for items that wait for others.
 */
export function outstayedDays(item: ItemHistory, facts: Facts, percentile: number): number | null {
  if (!isInProgress(item) || !item.item.historyKnown || item.startedByActivity) return null;
  if (facts.dependencies.openBlockersOf(item.item.id).length > 0) return null;
  const visit = presentVisit(item);
  if (visit === null) return null;
  const usual = normsOf(facts).stay(normQuery(item), item.state.statusId, percentile);
  return usual === null || visit.workingDays <= Math.max(1, usual.days) ? null : visit.workingDays;
}
