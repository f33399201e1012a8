import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { covers, staysIn } from '../../facts/container/stays';
import type { Amount, ScopeLedger } from '../../facts/scope/ledger';
import { iterationsById } from '../../facts/container/named-containers';
import { sumOf } from '../../math/moments';
import type { ContainerRef } from '../../model/containers';
import { hasOpenItems, openBriefsIn, openItemsOf } from '../../facts/container/open-items';
import { isInProgress } from '../../facts/item/present-state';
import { arrivalsOf } from '../team/arrivals';
import { completionsOf, isWork } from '../team/completions';
import type { ForecastSettings } from '../forecast-settings';
import { minShare } from '../team/min-share';
import { whyTooLittle, type TooLittle } from '../team/sample';
import { projectOf, type Team } from '../team/team';
import { lastDays, throughputRecord, type Completion, type ThroughputRecord } from '../team/throughput';
import { workDayNumbers } from '../team/work-day-numbers';

/** The work that comes into a container and leaves it: the part of a forecast without chance. */
export interface ScopeFlow {
  /** The open pieces of work, and their amount. */
  readonly work: readonly ItemHistory[];
  readonly open: Amount;
  readonly weighedBy: 'count' | 'points';
  /** On each day of the window: how much was finished, and by how much the scope grew, in that unit. */
  readonly finished: Float64Array;
  readonly arrived: Float64Array;
  /** Whether these are the container's own days, or its share of its team's. */
  readonly basis: 'own' | 'team';
}

/**
 * Why there is no flow: nothing is open, all open work is in containers inside it, nobody began, or too little is
 * known.
 */
export type NoFlow = { readonly lacks: 'open-items' | 'own-items' | 'started-work' } | TooLittle;

interface Given {
  readonly team: Team;
  readonly ledger: ScopeLedger | null;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
  /** Whether any data is enough for a pace: set where only the order of the trials is used. */
  readonly anyPace?: boolean;
}

/**
 * The flow of one container. Its pace comes from its own finished work where there is enough of it; else from its
 * team's, times the share of the team's work that goes into it. Returns what is lacking where neither is known.
 */
export function scopeFlow(container: ContainerRef, given: Given): ScopeFlow | NoFlow {
  const { team, ledger, facts, settings } = given;
  const open = openItemsOf(container, facts).filter((history) => isWork(history, settings.flow.instantFinishMinutes));
  if (open.length === 0) return { lacks: hasOpenItems(container, facts) ? 'own-items' : 'open-items' };
  const own = container.kind === 'project' ? team.completions : ownCompletions(container, given);
  const lastDay = team.record.firstDay + team.record.counts.length - 1;
  const begun = firstDay(ledger, given, lastDay);
  const from = container.kind === 'project' ? begun : firstFinish(own, begun);
  const ownWindow = windowOf(own, { from, until: lastDay });
  const hasOwn =
    container.kind === 'project' ||
    (ownWindow.counts.length >= settings.forecast.ownDays &&
      whyTooLittle(ownWindow.counts, settings.forecast) === null);
  const usual = hasOwn ? ownWindow : lastDays(team.record, team.windowDays);
  const lacking = whyTooLittle(usual.counts, settings.forecast);
  if (lacking !== null && given.anyPace !== true) return lacking;
  const window = lacking === null ? usual : longWindow(team, settings.forecast.windowDays);
  const ownShare = hasOwn ? 1 : shareOf(container, { own, open, given, from: window.firstDay });
  if (ownShare === 0 && given.anyPace !== true) return { lacks: 'started-work' };
  const share = ownShare === 0 ? MIN_SHARE : ownShare;

  const source = hasOwn ? own : team.completions;
  const weighedBy = isEstimated(open, source, { from: window.firstDay, least: settings.forecast.estimatedShare })
    ? 'points'
    : 'count';
  const finished = (weighedBy === 'points' ? window.points : window.counts).map((amount) => amount * share);
  const days = { firstDay: window.firstDay, days: finished.length, weighedBy } as const;
  return {
    work: open,
    open: { count: open.length, points: open.reduce((sum, { state }) => sum + (state.estimate ?? 0), 0) },
    weighedBy,
    finished,
    arrived: ledger === null ? new Float64Array(finished.length) : arrivalsOf(ledger, days, { facts, settings }),
    basis: hasOwn ? 'own' : 'team',
  };

  function windowOf(completions: readonly Completion[], span: { readonly from: number; readonly until: number }) {
    return lastDays(throughputRecord(completions, span), team.windowDays);
  }
}

/** The share where none is known: nobody knows when its turn comes, but it will come. */
const MIN_SHARE = 0.05;

/** For a team that finished little recently, its pace is taken from so many windows. */
const LONG_WINDOWS = 5;

/** The days of a team over a long time; where nothing was ever finished, one item a window is assumed. */
function longWindow(team: Team, windowDays: number): ThroughputRecord {
  const long = lastDays(team.record, LONG_WINDOWS * windowDays);
  if (sumOf(long.counts) > 0) return long;
  const evenly = new Float64Array(windowDays).fill(1 / windowDays);
  const lastDay = team.record.firstDay + team.record.counts.length - 1;
  return { firstDay: lastDay - windowDays + 1, counts: evenly, points: new Float64Array(windowDays) };
}

export function isFlow(result: ScopeFlow | NoFlow): result is ScopeFlow {
  return 'finished' in result;
}

/** Items that were finished while they were in the container. */
export function ownCompletions(
  container: ContainerRef,
  { facts, settings }: Pick<Given, 'facts' | 'settings'>,
): readonly Completion[] {
  return completionsOf(facts.everIn(container), facts, {
    ...settings.flow,
    wanted: (history, finishedAt) => staysIn(container, history).some((stay) => covers(stay, finishedAt)),
  });
}

/**
 * The first day of work on the container, not before the team's first day. Without a ledger there is none yet: the day
 * after the last.
 */
function firstDay(ledger: ScopeLedger | null, { team, facts }: Given, lastDay: number): number {
  if (ledger === null) return lastDay + 1;
  return Math.max(team.record.firstDay, workDayNumbers(facts.snapshot.calendar).numberOf(ledger.baseline.at));
}

/** The day after the first finish: the days until then show how long one item takes, not how many get done. */
function firstFinish(own: readonly Completion[], begun: number): number {
  const first = own.reduce((earliest, { day }) => (day >= begun ? Math.min(earliest, day) : earliest), Infinity);
  return first === Infinity ? begun : first + 1;
}

/**
 * The share (0..1) of its team's work that goes into a container: its share of what the team finished since the
 * container began (at most the last `ownDays`), shrunk towards its share of what the team has in progress. For a parent
 * it is at least the share that it will have once earlier parents are done (`minShare`). Parallel iterations of one
 * board share by size.
 */
function shareOf(
  container: ContainerRef,
  found: {
    readonly own: readonly Completion[];
    readonly open: readonly ItemHistory[];
    readonly given: Given;
    readonly from: number;
  },
): number {
  const { own, open, given, from } = found;
  const { team, ledger, facts, settings } = given;
  if (container.kind === 'iteration') return open.length / openBeside(container, given);
  const lastDay = team.record.firstDay + team.record.counts.length - 1;
  const since = Math.max(from, firstDay(ledger, given, lastDay), lastDay - settings.forecast.ownDays + 1);
  const isLate = ({ day }: Completion) => day >= since;
  const ownFinished = own.filter(isLate).length;
  const teamFinished = team.completions.filter(isLate).length;
  const ownStarted = open.filter(isInProgress).length;
  const key = projectOf(container, facts);
  const teamStarted = openBriefsIn({ kind: 'project', id: key }, facts).filter(
    (history) => isInProgress(history) && isWork(history, settings.flow.instantFinishMinutes),
  ).length;
  const startedWeight = settings.forecast.finishedNeeded;
  const started = teamStarted === 0 ? 0 : ownStarted / teamStarted;
  const share = Math.min(1, (ownFinished + startedWeight * started) / (teamFinished + startedWeight));
  // A version is filled while it is worked on: its present open work says little about its later share of the team.
  if (share === 0 || container.kind !== 'parent') return share;
  return Math.max(share, minShare(open.length, key, { facts, settings }));
}

/** Open work in all running iterations of the board, this one included. */
function openBeside(container: ContainerRef, { facts, settings }: Given): number {
  const boardId = iterationsById(facts.snapshot).get(container.id)?.boardId;
  const beside = facts.snapshot.iterations.filter(
    (iteration) => iteration.id === container.id || (iteration.boardId === boardId && iteration.state === 'active'),
  );
  const keys = new Set(
    beside
      .flatMap(({ id }) => openBriefsIn({ kind: 'iteration', id }, facts))
      .filter((history) => isWork(history, settings.flow.instantFinishMinutes))
      .map(({ item }) => item.id),
  );
  return keys.size;
}

/** Whether points weigh: enough of the open work, and of the finished work that gives the pace, is estimated. */
function isEstimated(
  open: readonly ItemHistory[],
  completions: readonly Completion[],
  { from, least }: { readonly from: number; readonly least: number },
): boolean {
  const finished = completions.filter(({ day }) => day >= from);
  const estimatedOpen = open.filter(({ state }) => state.estimate !== null).length;
  const estimatedFinished = finished.filter(({ points }) => points !== null).length;
  const hasPoints = finished.some(({ points }) => (points ?? 0) > 0);
  return hasPoints && estimatedOpen >= least * open.length && estimatedFinished >= least * finished.length;
}
