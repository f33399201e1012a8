import type { ItemHistory } from '../../facts/item/item-history';
import { countUpTo } from '../../math/count-up-to';
import type { Snapshot } from '../../model/snapshot';
import type { FlowNorms, Norm } from '../flow-norms';
import { isComparable, type NormQuery } from '../query';
import type { ToldGroup } from './case-pool';
import { type FlowPast, flowPast, type PastSettings } from './flow-past';
import { isModelled } from './move-cases';
import { stayAt } from './move-terms';
import { ANY_STATUS, gapSide } from './past-cases';

/**
 * The team's usual, learnt from all items of a snapshot. Each value is computed on first use, and once. Percentiles are
 * nearest-rank: the smallest past value that at least so many percent do not exceed.
 */
export function deriveFlowNorms(
  histories: readonly ItemHistory[],
  snapshot: Snapshot,
  settings: PastSettings,
): FlowNorms {
  return flowNorms(flowPast(histories, snapshot, settings), snapshot);
}

/** What a past tells of the items of a snapshot. */
export function flowNorms(past: FlowPast, { statuses }: Pick<Snapshot, 'statuses'>): FlowNorms {
  const categories = new Map(statuses.map(({ id, category }) => [id, category]));
  const placeOf = (statusId: string) => ({ statusId, side: categories.get(statusId) ?? 'unknown' });

  return {
    finishedCount: (projectKey) => past.finished().get(projectKey) ?? 0,

    cycleTime: (query, percentile) => normOf(past.cycles().around(query, ANY_STATUS), percentile),

    chanceToFinishWithin(query, ageDays, expectedDays) {
      const groups = past.cycles().around(query, ANY_STATUS);
      const [narrowest] = groups;
      if (narrowest !== undefined && ageDays >= expectedDays) return { chance: 0, basis: narrowest.basis };
      for (const { basis, sorted } of groups) {
        const younger = countUpTo(sorted, ageDays);
        if (younger === sorted.length) continue;
        const inTime = Math.max(0, countUpTo(sorted, expectedDays) - younger);
        return { chance: inTime / (sorted.length - younger), basis };
      }
      return null;
    },

    stay: (query, statusId, percentile) => normOf(past.stays().around(query, placeOf(statusId)), percentile),

    chanceToMove(item, { withinDays, ...moment }) {
      const stay = stayAt(item, item.visits.length - 1);
      if (stay === null || stay.visit.leftAt !== null || !item.item.historyKnown) return null;
      const query: NormQuery = item.state;
      const place = placeOf(item.state.statusId);
      const [cases] = past.stays().around(query, place);
      if (cases === undefined) return null;
      const { basis } = cases;
      if (isModelled(item)) return { ...past.model(withinDays).outlook(stay, moment), basis };
      const own = past.parentStays().around(query, place);
      const curve = isComparable(item, basis)
        ? own.find((group) => group.basis.level === basis.level)?.curve
        : undefined;
      if (curve === undefined) return null;
      return { chance: curve.chanceToEnd(stay.visit.workingDays, withinDays), basis, drivers: [] };
    },

    silence: (query, place, percentile) => past.silence().line(query, place, percentile),

    silenceLack: (query, place) => past.silence().lack(query, place),

    startWait: (query, percentile) => normOf(past.waits().around(query, ANY_STATUS), percentile),

    gap(query, statusId, percentile) {
      const side = gapSide(categories.get(statusId) ?? 'unknown');
      return normOf(past.gaps().around(query, { statusId, side }), percentile);
    },
  };
}

/** The first group whose past reaches the percentile: where much still lasts, its longest ends may lie in the future. */
function normOf(groups: readonly ToldGroup[], percentile: number): Norm | null {
  for (const group of groups) {
    const days = group.percentile(percentile);
    if (days !== null) return { days, basis: group.basis };
  }
  return null;
}
