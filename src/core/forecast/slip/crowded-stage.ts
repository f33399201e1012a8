import type { Facts } from '../../history/facts';
import type { ItemHistory } from '../../history/item-history';
import { laterStages } from '../../history/later-stages';
import { isWork } from '../completions';
import type { ForecastSettings } from '../forecast-settings';
import { meanOf, sumOf } from '../moments';
import type { Outlook } from '../outlook';
import { lastDays } from '../throughput';
import { workDayNumbers } from '../work-day-numbers';
import type { StagePlan } from './stage-ends';

/** A stage in which work of a container waits, and what passes it. */
export interface CrowdedStage {
  readonly statusId: string;
  readonly itemIds: readonly string[];
  /** Open work that is past it, in the unit of the plan. */
  readonly beyond: number;
  readonly plan: StagePlan;
}

/** One item in a stage is being worked on; two, and one waits. */
const LEAST_ITEMS = 2;
/** What fewer than half of the finished items pass is a detour. */
const LEAST_SHARE = 0.5;

/**
 * The stages after the first in which work of a container stands, with the team's days at each of them: what came to it
 * and what left it, by the share of the team's pace that the container has.
 */
export function crowdedStages(
  outlook: Outlook,
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): readonly CrowdedStage[] {
  const { flow, plan } = outlook;
  const inStatus = new Map<string, ItemHistory[]>();
  for (const history of flow.work) {
    const there = inStatus.get(history.state.statusId) ?? [];
    inStatus.set(history.state.statusId, [...there, history]);
  }
  const weightOf = ({ state }: ItemHistory): number => (flow.weighedBy === 'points' ? (state.estimate ?? 0) : 1);
  const weigh = (items: readonly ItemHistory[]): number => items.reduce((sum, item) => sum + weightOf(item), 0);
  const team = lastDays(outlook.team.record, flow.finished.length);
  const teamFinished = flow.weighedBy === 'points' ? team.points : team.counts;
  const share = Math.min(1, meanOf(flow.finished) / meanOf(teamFinished));
  return [...inStatus].flatMap(([statusId, there]): readonly CrowdedStage[] => {
    const ever = laterStages(facts)
      .get(there[0]?.state.projectKey ?? '')
      ?.get(statusId);
    if (ever === undefined || there.length < LEAST_ITEMS) return [];
    const passed = ever.filter((history) => isWork(history, settings.flow.instantFinishMinutes));
    const days = { firstDay: team.firstDay, days: teamFinished.length, weightOf };
    const [entered, left] = passings(passed, statusId, { ...days, facts });
    if (sumOf(left) < LEAST_SHARE * sumOf(teamFinished)) return [];
    const beyond = weigh(flow.work.filter((history) => history.state.statusId !== statusId && ever.includes(history)));
    return [
      {
        statusId,
        itemIds: there.map(({ item }) => item.id),
        beyond,
        plan: {
          before: plan.open - weigh(there) - beyond,
          inStage: weigh(there),
          entered: entered.map((amount) => amount * share),
          left: left.map((amount) => amount * share),
          arrived: plan.arrived,
          paceSpread: plan.paceSpread,
        },
      },
    ];
  });
}

/** How much came to a status and how much left it, on each day of a window. */
function passings(
  histories: readonly ItemHistory[],
  statusId: string,
  {
    firstDay,
    days,
    weightOf,
    facts,
  }: {
    readonly firstDay: number;
    readonly days: number;
    readonly weightOf: (history: ItemHistory) => number;
    readonly facts: Facts;
  },
): readonly [entered: Float64Array, left: Float64Array] {
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const entered = new Float64Array(days);
  const left = new Float64Array(days);
  const add = (record: Float64Array, at: Date | null, weight: number): void => {
    const day = at === null ? -1 : numbers.numberOf(at) - firstDay;
    if (day >= 0 && day < days) record[day] = (record[day] ?? 0) + weight;
  };
  for (const history of histories) {
    for (const visit of history.visits) {
      if (visit.statusId !== statusId) continue;
      add(entered, visit.enteredAt, weightOf(history));
      add(left, visit.leftAt, weightOf(history));
    }
  }
  return [entered, left];
}
