import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { laterStages } from '../../facts/team/later-stages';
import { learnt } from '../../facts/learnt';
import { isWork } from '../team/completions';
import type { ForecastSettings } from '../forecast-settings';
import { meanOf, sumOf } from '../../math/moments';
import type { SimulatedContainer } from '../container/simulated-container';
import type { ScopeFlow } from '../container/scope-flow';
import { lastDays } from '../team/throughput';
import { workDayNumbers } from '../team/work-day-numbers';
import type { StagePlan } from './stage-ends';

/** A stage in which work of a container waits, and the work that passes it. */
export interface CrowdedStage {
  readonly statusId: string;
  readonly itemIds: readonly string[];
  /** Open work that is past it, in the unit of the plan. */
  readonly beyond: number;
  readonly plan: StagePlan;
}

/** One item in a stage is in work; with two, one waits. */
const MIN_ITEMS = 2;
/** A stage that fewer than half of the finished items pass is a detour. */
const MIN_SHARE = 0.5;

/**
 * The stages after the first with open work of a container. For each: what entered and left it on the team's days,
 * times the container's share of the team's pace.
 */
export function crowdedStages(
  outlook: SimulatedContainer,
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
    const passed = there.length < MIN_ITEMS ? null : passagesOf({ projectKey, statusId, weighedBy }, facts, settings);
    if (passed === null) return [];
    const { entered, left } = passed;
    if (sumOf(left.subarray(left.length - teamFinished.length)) < MIN_SHARE * sumOf(teamFinished)) return [];
    const beyond = weigh(
      flow.work.filter((history) => history.state.statusId !== statusId && wasEverIn(statusId, history)),
    );
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

/** Whether an item has been in a stage of which something is known. */
const wasEverIn = (statusId: string, { item, visits }: ItemHistory): boolean =>
  item.historyKnown && visits.some((visit) => visit.statusId === statusId && visit.category === 'in-progress');

interface Stage {
  readonly projectKey: string;
  readonly statusId: string;
  readonly weighedBy: ScopeFlow['weighedBy'];
}

/** How much came to a stage and left it on each of the last days that a pace is told by. */
interface Passages {
  readonly entered: Float64Array;
  readonly left: Float64Array;
}

interface PastPassages {
  /** Number of the first working day. */
  readonly firstDay: number;
  readonly weighed: Readonly<Record<ScopeFlow['weighedBy'], Passages>>;
}

/** The passages of every stage that work is handed on to, by project and status; a plain value. */
export const passagesLesson = learnt('passages', { learn: pastPassages });

function pastPassages(
  facts: Facts,
  settings: ForecastSettings,
): ReadonlyMap<string, ReadonlyMap<string, PastPassages>> {
  const firstDay = firstDayOf(facts, settings);
  return new Map(
    Array.from(laterStages(facts), ([projectKey, stages]) => [
      projectKey,
      new Map(
        Array.from(stages, ([statusId, ever]) => {
          const work = ever.filter((history) => isWork(history, settings.flow.instantFinishMinutes));
          const weighed = (weighedBy: ScopeFlow['weighedBy']): Passages =>
            passagesFrom({ statusId, work, firstDay }, WEIGHTS[weighedBy], { facts, settings });
          return [statusId, { firstDay, weighed: { count: weighed('count'), points: weighed('points') } }];
        }),
      ),
    ]),
  );
}

function passagesFrom(
  { statusId, work, firstDay }: { statusId: string; work: readonly ItemHistory[]; firstDay: number },
  weightOf: (history: ItemHistory) => number,
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): Passages {
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const { windowDays } = settings.forecast;
  const entered = new Float64Array(windowDays);
  const left = new Float64Array(windowDays);
  const add = (record: Float64Array, at: Date | null, weight: number): void => {
    const day = at === null ? -1 : numbers.numberOf(at) - firstDay;
    if (day >= 0 && day < windowDays) record[day] = (record[day] ?? 0) + weight;
  };
  for (const history of work) {
    for (const visit of history.visits) {
      if (visit.statusId !== statusId) continue;
      add(entered, visit.enteredAt, weightOf(history));
      add(left, visit.leftAt, weightOf(history));
    }
  }
  return { entered, left };
}

const firstDayOf = ({ snapshot: { calendar, takenAt } }: Facts, { forecast }: ForecastSettings): number =>
  workDayNumbers(calendar).lastOver(takenAt) - forecast.windowDays + 1;

/** Those of one stage, on the days of today's window; null for what is no later stage. */
function passagesOf(
  { projectKey, statusId, weighedBy }: Stage,
  facts: Facts,
  settings: ForecastSettings,
): Passages | null {
  const known = passagesLesson(facts, settings).get(projectKey)?.get(statusId);
  if (known === undefined) return null;
  const later = firstDayOf(facts, settings) - known.firstDay;
  const moved = (days: Float64Array): Float64Array =>
    later === 0 ? days : days.map((_, index) => days[index + later] ?? 0);
  const { entered, left } = known.weighed[weighedBy];
  return { entered: moved(entered), left: moved(left) };
}
