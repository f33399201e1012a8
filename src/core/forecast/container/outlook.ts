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

export interface OutlookQuestion {
  readonly ledger: ScopeLedger | null;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
}

/** Everything that a container's work is simulated from, and its end in each future: what forecast and slip both read. */
export interface Outlook {
  readonly team: Team;
  readonly flow: ScopeFlow;
  /** What still comes in for each piece of open work, while that is done. */
  readonly growth: number;
  /** The open work, and what still comes in, as if it were there already: nothing grows for ever. */
  readonly plan: ScopePlan;
  readonly calibration: Calibration;
  readonly past: readonly PastForecast[];
  /** What does not move, and what waits for others. */
  readonly stalled: readonly Hold[];
  readonly waiting: readonly Wait[];
  /** The work as it goes on from now, with what waits and without what does not move. */
  readonly run: WaitingRun;
  /** By future: the working day from now on which all is finished; `NEVER` where that was not seen. */
  readonly ends: Int32Array;
  /** Where these ends lie by how earlier containers ended; as they are simulated for iterations and projects. */
  readonly margins: Margins;
}

/** A project has no end that a single item could hold up: only what ends as a whole is held. */
export function outlookOf(container: ContainerRef, { ledger, facts, settings }: OutlookQuestion): Outlook | NoFlow {
  const end = knownEnd(container, facts, settings);
  const team = teamOf(container, facts, settings);
  const flow = scopeFlow(container, { team, ledger, facts, settings, anyPace: end !== null });
  if (!isFlow(flow)) return flow;
  const { worlds } = team;
  const open = flow.open[flow.weighedBy];
  const { calibration, forecasts } = team.pastAt(open / meanOf(flow.finished));
  const held = container.kind === 'project' ? [] : flow.work;
  const stalled = stalledHolds(held, worlds, { facts, settings: settings.holds });
  const waiting = waitingHolds(held, worlds, { facts, settings, weighedBy: flow.weighedBy });
  const arrived = new Float64Array(flow.finished.length);
  const growth = growthOf(flow, end);
  const plan = { ...flow, open: open * (1 + growth), arrived, paceSpread: calibration.paceSpread };
  const run = scopeRun(worlds, plan, { waits: waiting });
  const ends = heldEnds(run.ends, stalled);
  const simulatedDays = worlds.days;
  const margins =
    end === null
      ? plainMargins({ ...countedDays(container, facts, simulatedDays), simulatedDays })
      : marginsOf(ends, { ...end, simulatedDays });
  return { team, flow, growth, plan, calibration, past: forecasts, stalled, waiting, run, ends, margins };
}

/**
 * What still comes in for each piece of open work while it is done, as it came in of late: 0 for what has no end of its
 * own. Never more than is open: earlier ones too were added to until they were closed.
 */
function growthOf({ arrived, finished }: ScopeFlow, end: KnownEnd | null): number {
  const [comes, goes] = [Math.max(0, meanOf(arrived)), meanOf(finished)];
  if (end === null || comes === 0) return 0;
  return goes <= 2 * comes ? 1 : comes / (goes - comes);
}

/**
 * The working days from now that work of a container is counted by. What an iteration leaves over is carried into the next
 * one: it is never later than by the length of one iteration.
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

/** The end of what is closed as a whole once it is begun; null for what has none. */
export function knownEnd(container: ContainerRef, facts: Facts, settings: ForecastSettings): KnownEnd | null {
  if (container.kind !== 'parent' && container.kind !== 'version') return null;
  const answer = containerEnd(container, { facts, bucketNames: settings.forecast.bucketNames });
  return answer.status === 'known' ? answer : null;
}

export function isOutlook(result: Outlook | NoFlow): result is Outlook {
  return 'flow' in result;
}
