import type { Facts } from '../../facts/facts';
import type { ScopeLedger } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import type { Calibration } from '../calibration/calibrator';
import type { ForecastSettings } from '../forecast-settings';
import { heldEnds, type Hold, type Wait } from '../simulation/holds';
import { meanOf } from '../../math/moments';
import type { PastForecast } from '../calibration/past-forecasts';
import { isFlow, scopeFlow, type NoFlow, type ScopeFlow } from './scope-flow';
import type { ScopePlan } from '../simulation/scope-window';
import { scopeRun } from '../simulation/simulate-ends';
import { stalledHolds } from './stalled-holds';
import { teamOf, type Team } from '../team/team';
import { waitingHolds } from './waiting-holds';
import type { WaitingRun } from '../simulation/waiting-run';

export interface OutlookQuestion {
  readonly ledger: ScopeLedger | null;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
}

/** Everything that a container's end is simulated from, and its end in each future: what forecast and slip both read. */
export interface Outlook {
  readonly team: Team;
  readonly flow: ScopeFlow;
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
}

/** A project has no end that a single item could hold up: only what ends as a whole is held. */
export function outlookOf(container: ContainerRef, { ledger, facts, settings }: OutlookQuestion): Outlook | NoFlow {
  const team = teamOf(container, facts, settings);
  const flow = scopeFlow(container, { team, ledger, facts, settings });
  if (!isFlow(flow)) return flow;
  const { worlds } = team;
  const open = flow.open[flow.weighedBy];
  const closing = meanOf(flow.finished) - meanOf(flow.arrived);
  const { calibration, forecasts } = team.pastAt(closing <= 0 ? Infinity : open / closing);
  const held = container.kind === 'project' ? [] : flow.work;
  const stalled = stalledHolds(held, worlds, { facts, settings: settings.holds });
  const waiting = waitingHolds(held, worlds, { facts, settings, weighedBy: flow.weighedBy });
  const plan = { ...flow, open, paceSpread: calibration.paceSpread };
  const run = scopeRun(worlds, plan, { waits: waiting });
  return { team, flow, plan, calibration, past: forecasts, stalled, waiting, run, ends: heldEnds(run.ends, stalled) };
}

export function isOutlook(result: Outlook | NoFlow): result is Outlook {
  return 'flow' in result;
}
