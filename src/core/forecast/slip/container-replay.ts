import { startOnOf } from '../../facts/container/container-kinds';
import { once } from '../../math/once-per';
import { firstStartIn } from '../../facts/scope/first-start';
import type { ScopeChange } from '../../facts/scope/ledger';
import { dayNumberOf } from '../../model/time/calendar-date';
import type { ContainerRef } from '../../model/containers';
import { meanOf, sumOf } from '../../math/moments';
import { seededRandom, seedOf } from '../../math/random';
import { whyTooLittle } from '../team/sample';
import { ownCompletions } from '../container/scope-flow';
import { lastDays, throughputRecord } from '../team/throughput';
import { workDayNumbers } from '../team/work-day-numbers';
import { drawTrialSet } from '../simulation/trial-set';
import type { Replay } from './replay';
import { isRaisedEstimate } from './slip-facts';
import type { SlipGiven, SlipLedger } from './slip-given';

/** Less than a week is too short to show a changed pace. */
const MIN_WORKED_DAYS = 5;

/**
 * A container's work since its commitment or planned start. The committed amount is what is finished and open now,
 * minus what was added and raised since by the ledger. Null where less than a day has passed since.
 */
export function containerReplay(container: ContainerRef, given: SlipGiven): Replay | null {
  const { outlook, ledger, facts, settings } = given;
  const { flow, team, calibration } = outlook;
  const { trialSet } = team;
  const { calendar, takenAt } = facts.snapshot;
  const numbers = workDayNumbers(calendar);
  const lastOver = numbers.lastOver(takenAt);
  const begun = begunOn(container, ledger, given);
  const workedDays = lastOver - begun + 1;
  if (workedDays <= 0) return null;
  const planned = startOnOf(container, facts);
  const lateDays = planned === null ? 0 : Math.max(0, begun - numbers.numberOfDay(dayNumberOf(planned)));

  const unit = flow.weighedBy === 'points' ? 'points' : 'counts';
  const own = container.kind === 'project' ? team.completions : ownCompletions(container, given);
  const finished = throughputRecord(own, { from: begun, until: lastOver })[unit];
  const added = sumOfChanges(ledger, flow.weighedBy, ({ kind }) => kind !== 're-estimated');
  const reEstimated = sumOfChanges(ledger, flow.weighedBy, isRaisedEstimate);
  const work = sumOf(finished) + flow.open[flow.weighedBy];
  const { windowDays, blockDays } = settings.forecast;
  const before = throughputRecord(team.completions, { from: begun - windowDays, until: begun - 1 });
  const knowsBefore =
    workedDays >= MIN_WORKED_DAYS &&
    begun - windowDays >= team.record.firstDay &&
    whyTooLittle(before.counts, settings.forecast) === null &&
    (flow.weighedBy === 'count' || wasEstimated(begun, given));
  const share = knowsBefore ? shareOfTeam(given) : 0;
  const seed = seedOf([calendar.dateOf(takenAt), container.kind, container.id, 'past']);
  return {
    trialSet,
    // Drawn only on first use: without an earlier pace, the past is not simulated.
    pasts: once(() => drawTrialSet({ trials: trialSet.trials, days: workedDays, blockDays }, seededRandom(seed))),
    elapsedDays: workedDays + lateDays,
    lateDays,
    committed: Math.max(0, work - added - reEstimated),
    added: added + outlook.plan.open - flow.open[flow.weighedBy],
    reEstimated,
    finished,
    pace: flow.finished,
    arrived: outlook.plan.arrived,
    paceSpread: calibration.paceSpread,
    paceBefore: share > 0 ? before[unit].map((amount) => amount * share) : null,
    stalled: outlook.stalled,
    waits: outlook.waiting,
    goingOn: { open: outlook.plan.open, run: outlook.run },
    daysOff: [],
  };
}

/** The working day on which work began. Where the start of the first item is the commitment, the day of that start. */
export function begunOn(container: ContainerRef, { baseline }: SlipLedger, { facts }: SlipGiven): number {
  const started = baseline.rule === 'first-item-started' ? firstStartIn(container, facts) : baseline.at;
  return workDayNumbers(facts.snapshot.calendar).numberOf(started instanceof Date ? started : baseline.at);
}

/** Whether enough of what the team finished before was estimated for a pace in points. */
function wasEstimated(begun: number, { outlook, settings }: SlipGiven): boolean {
  const { windowDays, estimatedShare } = settings.forecast;
  const before = outlook.team.completions.filter(({ day }) => day >= begun - windowDays && day < begun);
  return before.filter(({ points }) => points !== null).length >= estimatedShare * before.length;
}

/**
 * The share (0..1) of its team's work that goes into the container, over the days that give its pace: the plan assumed
 * that share of the team's former pace.
 */
function shareOfTeam({ outlook }: SlipGiven): number {
  const { flow, team } = outlook;
  const days = flow.basis === 'own' ? flow.finished.length : team.windowDays;
  const pace = meanOf(lastDays(team.record, days)[flow.weighedBy === 'points' ? 'points' : 'counts']);
  return pace > 0 ? Math.min(1, meanOf(flow.finished) / pace) : 0;
}

function sumOfChanges(
  { changes }: SlipLedger,
  weighedBy: 'count' | 'points',
  isWanted: (change: ScopeChange) => boolean,
): number {
  return changes.reduce((sum, change) => (isWanted(change) ? sum + change[weighedBy] : sum), 0);
}
