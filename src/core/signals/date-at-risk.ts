import type { Facts } from '../history/facts';
import type { ItemHistory } from '../history/item-history';
import { plannedEndOf } from '../history/scope/elapsed';
import type { ContainerRef } from '../model/containers';
import { MOST_EVIDENCE, sinceWhenOpen } from './item-evidence';
import { keyOf, simpleStep } from './next-step';
import { openItemsOf } from './open-items';
import { isInProgress } from './present-state';
import type { Evidence, Reading } from './reading';
import type { ContainerSignal } from './signal';
import { told, toldShare } from './told';

export interface DateAtRiskFigures {
  readonly targetOn: string;
  /** Working days until the target; negative when it has passed. */
  readonly daysLeft: number;
  readonly open: number;
  /** The share (0..1) of its own earlier stretches of as many days in which so much was finished; null when overdue. */
  readonly chance: number | null;
}

export interface DateAtRiskSettings {
  /** Chances below which a date is at risk, and severely so. */
  readonly raiseBelowChance: number;
  readonly severeBelowChance: number;
  readonly finishedNeeded: number;
  /** Earlier stretches of as many days as are left, overlapping, that are needed to tell a chance. */
  readonly stretchesNeeded: number;
  /** Days: what was finished longer ago says little of today's pace. */
  readonly pastDays: number;
}

const DAY_MS = 86_400_000;

/**
 * Raised when what is open in a parent or a version does not fit into the time that is left, at the pace at which it
 * has moved so far: asked of its own past, how often so much was finished within so many days.
 */
export function readDateAtRisk(
  container: ContainerRef,
  facts: Facts,
  settings: DateAtRiskSettings,
): Reading<'date-at-risk', DateAtRiskFigures> {
  const signal = 'date-at-risk';
  const end = plannedEndOf(container, facts);
  if (end === null) return { signal, status: 'unknown', because: { reason: 'no-dates' } };
  const open = openItemsOf(container, facts).filter(({ item }) => item.level === 'standard');
  if (open.length === 0) return { signal, status: 'quiet', figures: null, basis: null };
  const { calendar, takenAt } = facts.snapshot;
  const base = { targetOn: calendar.dateOf(end), open: open.length };
  const raised = { signal, status: 'raised', evidence: whatIsOpen(open), priceDays: null } as const;
  if (end < takenAt) {
    const figures = { ...base, daysLeft: 0 - told(calendar.workingDays(end, takenAt)), chance: null };
    return { ...raised, severity: 'severe', figures, basis: null };
  }
  const finished = finishTimes(container, facts);
  if (finished.length < settings.finishedNeeded) {
    const because = { reason: 'too-few-finished' as const, have: finished.length, need: settings.finishedNeeded };
    return { signal, status: 'unknown', because };
  }
  const ahead = Math.max(1, Math.ceil((end.getTime() - takenAt.getTime()) / DAY_MS));
  const stretches = pastStretches(finished, { ahead, until: takenAt.getTime(), pastDays: settings.pastDays });
  if (stretches.length < settings.stretchesNeeded) {
    const because = { reason: 'too-few-weeks' as const, have: stretches.length, need: settings.stretchesNeeded };
    return { signal, status: 'unknown', because };
  }
  const chance = toldShare(stretches.filter((count) => count >= open.length).length / stretches.length);
  const figures = { ...base, daysLeft: told(calendar.workingDays(takenAt, end)), chance };
  const basis = { level: 'project', sample: stretches.length } as const;
  if (chance >= settings.raiseBelowChance) return { signal, status: 'quiet', figures, basis };
  return { ...raised, severity: chance < settings.severeBelowChance ? 'severe' : 'notable', figures, basis };
}

/** When its standard items were finished, oldest first. */
function finishTimes(container: ContainerRef, facts: Facts): readonly number[] {
  return facts
    .everIn(container)
    .flatMap(({ item, finishedAt }) => (item.level === 'standard' && finishedAt !== null ? [finishedAt.getTime()] : []))
    .sort((one, other) => one - other);
}

/** How much was finished in each stretch of `ahead` days that ended on a day between its first finish and now. */
function pastStretches(
  finished: readonly number[],
  { ahead, until, pastDays }: { readonly ahead: number; readonly until: number; readonly pastDays: number },
): readonly number[] {
  const first = Math.max(finished[0] ?? until, until - pastDays * DAY_MS);
  const counts: number[] = [];
  for (let end = until; end - ahead * DAY_MS >= first; end -= DAY_MS) {
    counts.push(finished.filter((at) => at > end - ahead * DAY_MS && at <= end).length);
  }
  return counts;
}

/** What is begun first, the oldest before the others: it is nearest to its end. */
function whatIsOpen(open: readonly ItemHistory[]): readonly Evidence[] {
  return [...open]
    .sort((one, other) => Number(isInProgress(other)) - Number(isInProgress(one)))
    .slice(0, MOST_EVIDENCE)
    .map(sinceWhenOpen);
}

export const dateAtRisk: ContainerSignal<'date-at-risk', DateAtRiskFigures> = {
  id: 'date-at-risk',
  family: 'dates',
  subject: 'container',
  kinds: ['parent', 'version'],
  read: (container, facts, settings) => readDateAtRisk(container, facts, settings.dateAtRisk),
  magnitude: ({ chance, daysLeft }) => (chance === null ? 1 - daysLeft : 1 - chance),
  nextStep({ evidence }) {
    const first = keyOf(evidence, 'in-progress-since', 'created');
    return first === undefined ? null : simpleStep('confirm-date', 'product-owner', first);
  },
};
