import type { Facts } from '../../facts/facts';
import { iterationsById } from '../../facts/container/named-containers';
import type { ScopeLedger } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { meanOf } from '../../math/moments';
import type { Calibration } from '../calibration/calibrator';
import type { PastForecast } from '../calibration/past-forecasts';
import { containerEnd, type KnownEnd } from '../ends/container-end';
import { marginsOf, plainMargins, type Margins } from '../ends/margins';
import type { ForecastSettings } from '../forecast-settings';
import { heldEnds, type Hold, type Wait } from '../simulation/holds';
import type { ScopePlan } from '../simulation/scope-window';
import { scopeRun } from '../simulation/simulate-ends';
import type { WaitingRun } from '../simulation/waiting-run';
import { teamOf, type Team } from '../team/team';
import { isFlow, scopeFlow, type NoFlow, type ScopeFlow } from './scope-flow';
import { stalledHolds } from './stalled-holds';
import { waitingHolds } from './waiting-holds';

export interface SimulationInput {
  readonly ledger: ScopeLedger | null;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
}

/** Everything that a container's work is simulated from, and its end in each trial. Forecast and slip both read it. */
export interface SimulatedContainer {
  readonly team: Team;
  readonly flow: ScopeFlow;
  /** How much still comes in for each piece of open work until that is done. */
  readonly growth: number;
  /** The open work plus the work that still comes in, as if it were there already: growth is limited. */
  readonly plan: ScopePlan;
  readonly calibration: Calibration;
  readonly past: readonly PastForecast[];
  /** Items that do not move (`stalled`), and items that wait for others (`waiting`). */
  readonly stalled: readonly Hold[];
  readonly waiting: readonly Wait[];
  /** The simulated work from now on, with the waiting items and without the stalled ones. */
  readonly run: WaitingRun;
  /**
   * By trial: the working day from now on which all is finished; `NEVER` where it does not end in the simulated time.
   */
  readonly ends: Int32Array;
  /** Maps these ends to days by how earlier containers ended; for iterations and projects, the simulated days count. */
  readonly margins: Margins;
}

/** Simulates a container from now on. A project has no end that a single item could hold up: it has no holds. */
export function simulatedContainer(
  container: ContainerRef,
  { ledger, facts, settings }: SimulationInput,
): SimulatedContainer | NoFlow {
  const end = knownEnd(container, facts, settings);
  const team = teamOf(container, facts, settings);
  const flow = scopeFlow(container, { team, ledger, facts, settings, anyPace: end !== null });
  if (!isFlow(flow)) return flow;
  const { trialSet } = team;
  const open = flow.open[flow.weighedBy];
  const { calibration, forecasts } = team.pastAt(open / meanOf(flow.finished));
  const held = container.kind === 'project' ? [] : flow.work;
  const stalled = stalledHolds(held, trialSet, { facts, settings: settings.holds });
  const waiting = waitingHolds(held, trialSet, { facts, settings, weighedBy: flow.weighedBy });
  const arrived = new Float64Array(flow.finished.length);
  const growth = growthOf(flow, end);
  const plan = { ...flow, open: open * (1 + growth), arrived, paceSpread: calibration.paceSpread };
  const run = scopeRun(trialSet, plan, { waits: waiting });
  const ends = heldEnds(run.ends, stalled);
  const simulatedDays = trialSet.days;
  const margins =
    end === null
      ? plainMargins({ ...countedDays(container, facts, simulatedDays), simulatedDays })
      : marginsOf(ends, { ...end, simulatedDays });
  return { team, flow, growth, plan, calibration, past: forecasts, stalled, waiting, run, ends, margins };
}

/**
 * How much still comes in for each piece of open work until that is done, at the recent rate; 0 without an end of its
 * own. Never more than is open: the ends of earlier containers include what was added to them.
 */
function growthOf({ arrived, finished }: ScopeFlow, end: KnownEnd | null): number {
  const [comes, goes] = [Math.max(0, meanOf(arrived)), meanOf(finished)];
  if (end === null || comes === 0) return 0;
  return goes <= 2 * comes ? 1 : comes / (goes - comes);
}

/**
 * How late days of a container are counted, in working days from now. Unfinished work of an iteration goes into the
 * next one: it is never later than the length of one iteration.
 */
function countedDays({ kind, id }: ContainerRef, { snapshot }: Facts, simulatedDays: number) {
  const iteration = kind === 'iteration' ? iterationsById(snapshot).get(id) : undefined;
  const { startedAt, plannedEndAt } = iteration ?? { startedAt: null, plannedEndAt: null };
  if (startedAt === null || plannedEndAt === null) return { until: simulatedDays, beyond: 1 };
  const { calendar, takenAt } = snapshot;
  return {
    until: calendar.workingDays(takenAt, plannedEndAt),
    beyond: Math.max(1, calendar.workingDays(startedAt, plannedEndAt)),
  };
}

/** The forecast end of a started version or parent; null where there is none. */
export function knownEnd(container: ContainerRef, facts: Facts, settings: ForecastSettings): KnownEnd | null {
  if (container.kind !== 'parent' && container.kind !== 'version') return null;
  const answer = containerEnd(container, { facts, bucketNames: settings.forecast.bucketNames });
  return answer.status === 'known' ? answer : null;
}

export function isSimulated(result: SimulatedContainer | NoFlow): result is SimulatedContainer {
  return 'flow' in result;
}
