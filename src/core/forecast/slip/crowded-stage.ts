import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { laterStages } from '../../facts/team/later-stages';
import { computed } from '../../facts/computed';
import { oncePer, oncePerKey } from '../../math/once-per';
import { isWork } from '../team/completions';
import type { ForecastSettings } from '../forecast-settings';
import { meanOf, sumOf } from '../../math/moments';
import type { Outlook } from '../container/outlook';
import type { ScopeFlow } from '../container/scope-flow';
import { lastDays } from '../team/throughput';
import { workDayNumbers } from '../team/work-day-numbers';
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
  const { weighedBy } = flow;
  const weightOf = WEIGHTS[weighedBy];
  const inStatus = new Map<string, ItemHistory[]>();
  for (const history of flow.work) {
    const there = inStatus.get(history.state.statusId);
    if (there === undefined) inStatus.set(history.state.statusId, [history]);
    else there.push(history);
  }
  const weigh = (items: readonly ItemHistory[]): number => items.reduce((sum, item) => sum + weightOf(item), 0);
  const team = lastDays(outlook.team.record, flow.finished.length);
  const teamFinished = weighedBy === 'points' ? team.points : team.counts;
  const share = Math.min(1, meanOf(flow.finished) / meanOf(teamFinished));
  const ofTeam = (days: Float64Array): Float64Array =>
    days.subarray(days.length - teamFinished.length).map((amount) => amount * share);
  return [...inStatus].flatMap(([statusId, there]): readonly CrowdedStage[] => {
    const projectKey = there[0]?.state.projectKey ?? '';
    const passed = there.length < LEAST_ITEMS ? null : passages(facts)(settings)({ projectKey, statusId, weighedBy });
    if (passed === null) return [];
    const { ever, entered, left } = passed;
    if (sumOf(left.subarray(left.length - teamFinished.length)) < LEAST_SHARE * sumOf(teamFinished)) return [];
    const beyond = weigh(flow.work.filter((history) => history.state.statusId !== statusId && ever.has(history)));
    return [
      {
        statusId,
        itemIds: there.map(({ item }) => item.id),
        beyond,
        plan: {
          before: plan.open - weigh(there) - beyond,
          inStage: weigh(there),
          entered: ofTeam(entered),
          left: ofTeam(left),
          arrived: plan.arrived,
          paceSpread: plan.paceSpread,
        },
      },
    ];
  });
}

const WEIGHTS: Readonly<Record<ScopeFlow['weighedBy'], (history: ItemHistory) => number>> = {
  count: () => 1,
  points: ({ state }) => state.estimate ?? 0,
};

interface Stage {
  readonly projectKey: string;
  readonly statusId: string;
  readonly weighedBy: ScopeFlow['weighedBy'];
}

/** Who was ever in a stage, and how much came to it and left it on each of the last days that a pace is told by. */
interface Passages {
  readonly ever: ReadonlySet<ItemHistory>;
  readonly entered: Float64Array;
  readonly left: Float64Array;
}

/** Gathered once for all containers of a project; null for what is no later stage. */
const passages = computed('passages', (facts: Facts) =>
  oncePer((settings: ForecastSettings) =>
    oncePerKey(
      ({ projectKey, statusId, weighedBy }: Stage) => [projectKey, statusId, weighedBy].join(' '),
      (stage): Passages | null => passagesOf(stage, facts, settings),
    ),
  ),
);

function passagesOf({ projectKey, statusId, weighedBy }: Stage, facts: Facts, settings: ForecastSettings) {
  const ever = laterStages(facts).get(projectKey)?.get(statusId);
  if (ever === undefined) return null;
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const { windowDays } = settings.forecast;
  const firstDay = numbers.lastOver(facts.snapshot.takenAt) - windowDays + 1;
  const entered = new Float64Array(windowDays);
  const left = new Float64Array(windowDays);
  const add = (record: Float64Array, at: Date | null, weight: number): void => {
    const day = at === null ? -1 : numbers.numberOf(at) - firstDay;
    if (day >= 0 && day < windowDays) record[day] = (record[day] ?? 0) + weight;
  };
  for (const history of ever) {
    if (!isWork(history, settings.flow.instantFinishMinutes)) continue;
    const weight = WEIGHTS[weighedBy](history);
    for (const visit of history.visits) {
      if (visit.statusId !== statusId) continue;
      add(entered, visit.enteredAt, weight);
      add(left, visit.leftAt, weight);
    }
  }
  return { ever: new Set(ever), entered, left };
}
