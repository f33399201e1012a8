import { oncePer } from '../../math/once-per';
import { daysByTrial, laterBy, numbersByTrial } from '../simulation/by-trial';
import { holdsWithout, type Hold, type Wait } from '../simulation/holds';
import { horizonTotals } from '../team/horizon-totals';
import { scopeRun, simulateEnds } from '../simulation/simulate-ends';
import type { WaitingRun } from '../simulation/waiting-run';
import { NEVER, paceFactors, TIDY, type TrialSet } from '../simulation/trial-set';
import { SLIP_CAUSES, type SlipCause } from './slip-cause';

/**
 * The work of one container from the day on which it was to begin. Amounts are all in one unit (items or points); days
 * are working days, day 1 being the first one of the replay. Null values did not happen or are not known.
 */
export interface Replay {
  /** Trials from now on; and of the days from the first one until now, for another past, drawn on first use. */
  readonly trialSet: TrialSet;
  readonly pasts: () => TrialSet;
  /** Days that are over. */
  readonly elapsedDays: number;
  /** Days of these that passed before work began. */
  readonly lateDays: number;
  readonly committed: number;
  /** Net work added since, and the net increase of estimates. */
  readonly added: number;
  readonly reEstimated: number;
  /** What was finished on each day since work began. */
  readonly finished: Float64Array;
  /** The days whose pace and growth are resampled from now on. */
  readonly pace: Float64Array;
  readonly arrived: Float64Array;
  readonly paceSpread: number;
  /** The days before the commitment; their pace is the planned one. */
  readonly paceBefore: Float64Array | null;
  /** Items that do not move, and items that wait for other work, by days from now. */
  readonly stalled: readonly Hold[];
  readonly waits: readonly Wait[];
  /** The open work, and its simulation from now on with growth and waits, taken from the forecast. */
  readonly goingOn: { readonly open: number; readonly run: WaitingRun };
  /** Days off that moved the end, each as the last day of the replay before it; ascending. */
  readonly daysOff: readonly number[];
}

/** The causes that apply to this container: the others move nothing. */
export function causesIn(replay: Replay): readonly SlipCause[] {
  const happened: Readonly<Record<SlipCause, boolean>> = {
    scope: replay.added !== 0 || replay.arrived.some((amount) => amount !== 0),
    're-estimates': replay.reEstimated !== 0,
    pace: replay.paceBefore !== null,
    stalled: replay.stalled.length > 0,
    waiting: replay.waits.length > 0,
    'late-start': replay.lateDays > 0,
    calendar: replay.daysOff.length > 0,
  };
  return SLIP_CAUSES.filter((cause) => happened[cause]);
}

/** What is removed from a replay: an amount of work, and the holds of some items. */
export interface Relief {
  readonly less?: number;
  readonly freedIds?: ReadonlySet<string>;
}

/**
 * The day on which the work ends in each trial, with some causes switched on and the others off, and with a relief.
 * With all causes on, these are the present forecast ends, counted from the first day. The calendar is not included:
 * see `withoutDaysOff`.
 */
export function replayEnds(
  replay: Replay,
  on: ReadonlySet<SlipCause>,
  { less = 0, freedIds = NOBODY }: Relief = {},
): Int32Array {
  const { committed, added, reEstimated, elapsedDays, lateDays } = replay;
  const scope = on.has('scope') ? added : 0;
  const estimates = on.has('re-estimates') ? reEstimated : 0;
  const work = committed + scope + estimates - less;
  const grows = on.has('scope');
  const isCounted = replay.paceBefore !== null && !on.has('pace');
  const waits = on.has('waiting') ? replay.waits : NO_WAITS;
  // With a start in time, the work would have reached its present state earlier; the work of others takes as long as
  // before.
  const waitsLater = on.has('late-start') || waits.length === 0 ? 0 : lateDays;
  const { runs, stalledWithout } = playedOf(replay.pasts)(replay.stalled);
  const name = [work, grows, isCounted, waits.length > 0, waitsLater].join(' ');
  const run = runs.get(name) ?? workedEnds(replay, { work, grows, isCounted, waits, waitsLater });
  runs.set(name, run);
  const ends = freedIds.size === 0 ? run.ends : run.endsWithout(freedIds);

  const lost = on.has('late-start') ? lateDays : 0;
  const stalled = on.has('stalled') ? stalledWithout(freedIds) : null;
  if (lost === 0 && stalled === null) return ends;
  return daysByTrial(ends.length, (trial) => {
    const end = ends[trial] ?? NEVER;
    const held = stalled === null ? 0 : (stalled[trial] ?? 0);
    if (end === NEVER || held === NEVER) return NEVER;
    const free = held === 0 ? 0 : elapsedDays + held;
    return end + lost > free ? end + lost : free;
  });
}

/** The end day without the days off that moved the end. */
export function withoutDaysOff(day: number, daysOff: readonly number[]): number {
  let worked = day;
  // Each day off before the end becomes a working day: the end comes a day nearer, maybe before the next day off.
  for (const off of daysOff) if (off < worked) worked -= 1;
  return worked;
}

/**
 * Most causes only hold or move the same ends: few of their combinations have to be simulated, and only once for a
 * container.
 */
const playedOf = oncePer((_pasts: Replay['pasts']) =>
  oncePer((stalled: readonly Hold[]) => ({
    runs: new Map<string, WaitingRun>(),
    stalledWithout: holdsWithout(stalled),
  })),
);

interface Run {
  readonly work: number;
  readonly growth: Float64Array;
  readonly workedDays: number;
  readonly waits: readonly Wait[];
  readonly waitsLater: number;
}

function workedEnds(
  replay: Replay,
  {
    grows,
    isCounted,
    ...rest
  }: Pick<Run, 'work' | 'waits' | 'waitsLater'> & { readonly grows: boolean; readonly isCounted: boolean },
): WaitingRun {
  const growth = grows ? replay.arrived : replay.arrived.map(() => 0);
  const run = { ...rest, growth, workedDays: replay.elapsedDays - replay.lateDays };
  return isCounted ? atPaceBefore(replay, run) : atPaceOfNow(replay, run);
}

/** The past stays as it was; the remaining work is simulated. */
function atPaceOfNow(replay: Replay, run: Run): WaitingRun {
  const { trialSet, finished, pace, arrived, paceSpread, goingOn } = replay;
  const { work, growth, workedDays, waits, waitsLater } = run;
  let left = work;
  for (let day = 0; day < finished.length; day += 1) {
    left -= finished[day] ?? 0;
    if (left > TIDY) continue;
    if (waits.length > 0) break;
    const ends = new Int32Array(trialSet.trials).fill(day + 1);
    return { ends, endsWithout: () => ends };
  }
  const isAsItIs =
    Math.abs(left - goingOn.open) <= TIDY &&
    growth === arrived &&
    waits.length === replay.waits.length &&
    waitsLater === 0;
  const played = isAsItIs
    ? goingOn.run
    : scopeRun(trialSet, { open: left, finished: pace, arrived: growth, paceSpread }, { waits, waitsLater });
  const ends = laterBy(workedDays, played.ends);
  return {
    ends,
    endsWithout(itemIds) {
      if (!waits.some(({ itemId }) => itemIds.has(itemId))) return ends;
      // With nothing left to wait for, it may have ended before today.
      if (waits.every(({ itemId }) => itemIds.has(itemId)))
        return atPaceOfNow(replay, { ...run, waits: NO_WAITS }).ends;
      return laterBy(workedDays, played.endsWithout(itemIds));
    },
  };
}

/** The past is simulated too, at the planned pace. */
function atPaceBefore(replay: Replay, run: Run): WaitingRun {
  const { trialSet, paceSpread } = replay;
  const { work, growth, workedDays, waits, waitsLater } = run;
  const pasts = replay.pasts();
  const pace = replay.paceBefore ?? NO_DAYS;
  const done = doneWithin(pasts)(pace);
  const factors = paceFactors(pasts, paceSpread);
  const left = numbersByTrial(done.length, (trial) => work - (done[trial] ?? 0) * (factors[trial] ?? 1));
  // Growth is known only for the days of the present pace. Another pace has other days, with the same mean growth a
  // day.
  const mean = growth.length === 0 ? 0 : growth.reduce((sum, amount) => sum + amount, 0) / growth.length;
  const plan = { open: 0, finished: pace, arrived: pace.map(() => mean), paceSpread };
  const later = laterBy(workedDays, simulateEnds(trialSet, plan, { openIn: left, waits, waitsLater }));
  // Only work without waits can have ended before now.
  const over =
    waits.length > 0
      ? null
      : simulateEnds(pasts, { open: work, finished: pace, arrived: pace.map(() => 0), paceSpread });
  const endIn = (trial: number): number => {
    const end = over?.[trial] ?? NEVER;
    return end === NEVER ? (later[trial] ?? NEVER) : end;
  };
  return {
    ends: over === null ? later : daysByTrial(later.length, endIn),
    endsWithout: (itemIds) =>
      atPaceBefore(replay, { ...run, waits: waits.filter(({ itemId }) => !itemIds.has(itemId)) }).ends,
  };
}

/** How much is finished by now at the earlier pace: it does not depend on the amount of work. */
const doneWithin = oncePer((pasts: TrialSet) => oncePer((pace: Float64Array) => horizonTotals(pasts, pace)));

const NO_DAYS = new Float64Array(0);
const NO_WAITS: readonly Wait[] = [];
const NOBODY: ReadonlySet<string> = new Set();
