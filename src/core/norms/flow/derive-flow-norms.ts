import type { Snapshot } from '../../model/snapshot';
import type { BaseSettings } from '../../settings/settings';
import type { FlowNorms, Norm } from '../flow-norms';
import type { ItemHistory } from '../../facts/item/item-history';
import { once } from '../../math/once-per';
import type { NormQuery } from '../query';
import type { CasePool, PooledCases } from './case-pool';
import { isModelled, moveCases } from './move-cases';
import { moveModel, type MoveModel } from './move-model';
import { stayAt } from './move-terms';
import { ANY_STATUS, cycleDays, cycleTimes, gapSide, pausePool, statusStays } from './past-cases';
import { pausesOf } from './pauses';
import { silenceLines } from './silence-lines';
import { startWaits } from './start-waits';
import { countUpTo } from '../../math/count-up-to';

/**
 * The team's usual, learnt from all items of a snapshot. Nothing is computed before it is asked for, and nothing twice.
 * Percentiles are nearest-rank: the smallest past value that at least so many percent do not exceed.
 */
export function deriveFlowNorms(
  histories: readonly ItemHistory[],
  snapshot: Snapshot,
  settings: Pick<BaseSettings, 'flow' | 'moving' | 'silent'>,
): FlowNorms {
  const { flow } = settings;
  const cycles = once(() => cycleTimes(histories, snapshot, flow));
  const waits = once(() => startWaits(histories, snapshot, flow));
  const stays = once(() => statusStays(histories, flow));
  const pauses = once(() => pausesOf(histories, snapshot, flow));
  const gaps = once(() => pausePool(pauses(), flow));
  const silence = once(() => silenceLines(pauses(), snapshot, settings));
  const finished = once(() => finishedByProject(histories, snapshot, flow));
  const models = new Map<number, MoveModel>();
  const categories = new Map(snapshot.statuses.map(({ id, category }) => [id, category]));

  const staysAround = (query: NormQuery, statusId: string): readonly PooledCases[] =>
    stays()
      .shelf(query)
      .around({ statusId, side: categories.get(statusId) ?? 'unknown' });

  const modelFor = (withinDays: number): MoveModel => {
    let model = models.get(withinDays);
    if (model === undefined) {
      const cases = moveCases(histories, snapshot, { withinDays, settings });
      models.set(withinDays, (model = moveModel(cases, { calendar: snapshot.calendar, withinDays })));
    }
    return model;
  };

  return {
    finishedCount: (projectKey) => finished().get(projectKey) ?? 0,

    cycleTime: (query, percentile) => normOf(cyclesAround(cycles(), query), percentile),

    chanceToFinishWithin(query, ageDays, expectedDays) {
      const groups = cyclesAround(cycles(), query);
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

    stay: (query, statusId, percentile) => normOf(staysAround(query, statusId), percentile),

    chanceToMove(item, { withinDays, ...moment }) {
      const stay = stayAt(item, item.visits.length - 1);
      if (stay === null || stay.visit.leftAt !== null || !item.item.historyKnown) return null;
      const { projectKey, type, statusId } = item.state;
      const [cases] = staysAround({ projectKey, type }, statusId);
      if (cases === undefined) return null;
      if (isModelled(item)) return { ...modelFor(withinDays).outlook(stay, moment), basis: cases.basis };
      const chance = cases.curve.chanceToEnd(stay.visit.workingDays, withinDays);
      return { chance, basis: cases.basis, drivers: [] };
    },

    silence: (query, place, percentile) => silence().line(query, place, percentile),

    silenceLack: (query, place) => silence().lack(query, place),

    startWait: (query, percentile) => normOf(waits().shelf(query).around(ANY_STATUS), percentile),

    gap(query, statusId, percentile) {
      const side = gapSide(categories.get(statusId) ?? 'unknown');
      return normOf(gaps().shelf(query).around({ statusId, side }), percentile);
    },
  };
}

/** The first group whose past reaches the percentile: where much still lasts, its longest ends may lie in the future. */
function normOf(groups: readonly PooledCases[], percentile: number): Norm | null {
  for (const { curve, basis } of groups) {
    const days = curve.percentile(percentile);
    if (days !== null) return { days, basis };
  }
  return null;
}

function cyclesAround(pool: CasePool, query: NormQuery): readonly PooledCases[] {
  return pool.shelf(query).around(ANY_STATUS);
}

function finishedByProject(
  histories: readonly ItemHistory[],
  snapshot: Snapshot,
  settings: BaseSettings['flow'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const history of histories) {
    if (cycleDays(history, snapshot, settings) === null) continue;
    const { projectKey } = history.state;
    counts.set(projectKey, (counts.get(projectKey) ?? 0) + 1);
  }
  return counts;
}
