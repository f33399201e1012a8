import type { StatusStretch } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { ItemHistory, StatusVisit } from '../../core/facts/item/item-history';
import { statusName } from '../../core/facts/item/present-state';
import { roundedDays } from '../../core/model/rounding';
import { isComparable, normQuery } from '../../core/norms/query';
import { normsOf } from '../../core/norms/norms-of';

const USUAL_PERCENTILE = 85;

/**
 * The days that the item spent in each status, in the order of its first visits. Empty without a history. The last
 * status of a finished item is left out: no work waits there.
 */
export function timeInStatus(item: ItemHistory, facts: Facts): readonly StatusStretch[] {
  if (!item.item.historyKnown) return [];
  const stretches = new Map<string, StatusVisit[]>();
  for (const visit of item.visits) {
    const rests = visit.category === 'done' && visit.leftAt === null;
    if (rests || visit.workingDays === 0) continue;
    const visits = stretches.get(visit.statusId) ?? [];
    visits.push(visit);
    stretches.set(visit.statusId, visits);
  }
  return [...stretches].map(([statusId, visits]) => stretchOf(statusId, visits, { item, facts }));
}

function stretchOf(
  statusId: string,
  visits: readonly StatusVisit[],
  { item, facts }: { readonly item: ItemHistory; readonly facts: Facts },
): StatusStretch {
  const usual = normsOf(facts).stay(normQuery(item), statusId, USUAL_PERCENTILE);
  const usualDays = usual === null || !isComparable(item, usual.basis) ? null : roundedDays(usual.days);
  const present = visits.find(({ leftAt }) => leftAt === null);
  return {
    statusName: statusName(statusId, facts),
    category: visits[0]?.category ?? 'unknown',
    days: roundedDays(visits.reduce((sum, { workingDays }) => sum + workingDays, 0)),
    usualDays,
    beyondDays:
      present === undefined || usualDays === null
        ? 0
        : roundedDays(Math.max(0, roundedDays(present.workingDays) - usualDays)),
    current: present !== undefined,
  };
}
