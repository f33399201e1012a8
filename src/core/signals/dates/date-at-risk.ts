import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { plannedEndOf } from '../../facts/container/container-kinds';
import type { ContainerRef } from '../../model/containers';
import type { Unknown } from '../../model/unknown';
import type { Basis } from '../../norms/basis';
import { MAX_EVIDENCE, sinceWhenOpen } from '../evidence';
import { keyOf, simpleStep } from '../step';
import { openItemsOf } from '../../facts/container/open-items';
import { isInProgress } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedDays, roundedChance } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface DateAtRiskFigures {
  readonly targetOn: string;
  /** Working days until the target; negative when it has passed. */
  readonly daysLeft: number;
  readonly open: number;
  /** Chance (0..1) that all of it is finished in time; null when overdue. */
  readonly chance: number | null;
  /**
   * What the finding rests on: the forecast; its own past, where there is no forecast; or the calendar, once the date
   * has passed.
   */
  readonly toldBy: 'forecast' | 'past' | 'date';
}

const thresholds = {
  raiseBelowChance: { default: 0.85, unit: 'share', source: 'Definition of at risk: below the service level' },
  severeBelowChance: { default: 0.5, unit: 'share', source: 'Definition of off track: more likely missed than met' },
  finishedNeeded: { default: 8, unit: 'items', source: 'Below 8 finished items a forecast cannot tell' },
  stretchesNeeded: { default: 10, unit: 'cases', source: 'Fewer do not tell one chance in ten' },
  pastDays: { default: 180, unit: 'days', source: 'Half a year: the team as it is now' },
} satisfies Section;

export type DateAtRiskSettings = Values<typeof thresholds>;

const DAY_MS = 86_400_000;

/**
 * Raised when the open work of a parent or a version does not fit into the remaining time at its own pace so far: how
 * often its past had so much finished within so many days. Used where no forecast can be made.
 */
export function readDateAtRisk(
  container: ContainerRef,
  { facts, forecast }: Sight,
  settings: DateAtRiskSettings,
): DateAtRiskReading {
  const aim = aimOf(container, facts);
  if ('status' in aim) return aim;
  const forecastChance = forecast === null || forecast.forecast.status === 'unknown' ? null : forecast.forecast.chance;
  if (forecastChance !== null)
    return judged(aim, { chance: forecastChance, toldBy: 'forecast', basis: null, settings });
  const finished = finishTimes(container, facts);
  if (finished.length < settings.finishedNeeded) {
    return cannotTell({ reason: 'too-few-finished', have: finished.length, need: settings.finishedNeeded });
  }
  const { takenAt } = facts.snapshot;
  const ahead = Math.max(1, Math.ceil((aim.end.getTime() - takenAt.getTime()) / DAY_MS));
  const stretches = pastStretches(finished, { ahead, until: takenAt.getTime(), pastDays: settings.pastDays });
  if (stretches.length < settings.stretchesNeeded) {
    return cannotTell({ reason: 'too-few-weeks', have: stretches.length, need: settings.stretchesNeeded });
  }
  const chance = stretches.filter((count) => count >= aim.open.length).length / stretches.length;
  const basis = { level: 'project', sample: stretches.length } as const;
  return judged(aim, { chance, toldBy: 'past', basis, settings });
}

type DateAtRiskReading = Reading<'date-at-risk', DateAtRiskFigures>;

/** The work to finish by a future date. */
interface Aim {
  readonly end: Date;
  readonly targetOn: string;
  readonly daysLeft: number;
  readonly open: readonly ItemHistory[];
}

/** The aim, or the reading where no chance is needed: no date, nothing open, or the date has passed. */
function aimOf(container: ContainerRef, facts: Facts): Aim | DateAtRiskReading {
  const signal = 'date-at-risk';
  const end = plannedEndOf(container, facts);
  if (end === null) return cannotTell({ reason: 'no-dates' });
  const left = openItemsOf(container, facts);
  const work = left.filter(({ item }) => item.level === 'standard');
  const { calendar, takenAt } = facts.snapshot;
  const isPast = end < takenAt;
  // With only parents open there is no chance, but a passed date can be reported.
  const open = isPast && work.length === 0 ? left : work;
  if (open.length === 0) return { signal, status: 'quiet', figures: null, basis: null };
  const targetOn = calendar.dateOf(end);
  if (!isPast) return { end, targetOn, daysLeft: roundedDays(calendar.workingDays(takenAt, end)), open };
  const daysLeft = 0 - roundedDays(calendar.workingDays(end, takenAt));
  return {
    signal,
    status: 'raised',
    severity: 'severe',
    figures: { targetOn, daysLeft, open: open.length, chance: null, toldBy: 'date' },
    evidence: whatIsOpen(open),
    basis: null,
    priceDays: null,
  };
}

function cannotTell(because: Unknown): DateAtRiskReading {
  return { signal: 'date-at-risk', status: 'unknown', because };
}

interface Chance {
  readonly chance: number;
  readonly toldBy: 'forecast' | 'past';
  readonly basis: Basis | null;
  readonly settings: DateAtRiskSettings;
}

function judged({ targetOn, daysLeft, open }: Aim, { chance, toldBy, basis, settings }: Chance): DateAtRiskReading {
  const signal = 'date-at-risk';
  const figures = { targetOn, daysLeft, open: open.length, chance: roundedChance(chance), toldBy };
  if (figures.chance >= settings.raiseBelowChance) return { signal, status: 'quiet', figures, basis };
  const severity = figures.chance < settings.severeBelowChance ? 'severe' : 'notable';
  return { signal, status: 'raised', severity, figures, evidence: whatIsOpen(open), basis, priceDays: null };
}

/** When its standard items were finished, oldest first. */
function finishTimes(container: ContainerRef, facts: Facts): readonly number[] {
  return facts
    .everIn(container)
    .flatMap(({ item, finishedAt }) => (item.level === 'standard' && finishedAt !== null ? [finishedAt.getTime()] : []))
    .sort((one, other) => one - other);
}

/** How much was finished in each period of `ahead` days that ended between its first finish and now. */
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

/** Started items first, oldest first: they are nearest to their end. */
function whatIsOpen(open: readonly ItemHistory[]): readonly Evidence[] {
  return [...open]
    .sort((one, other) => Number(isInProgress(other)) - Number(isInProgress(one)))
    .slice(0, MAX_EVIDENCE)
    .map(sinceWhenOpen);
}

export const dateAtRisk: ContainerSignal<'date-at-risk', DateAtRiskFigures, typeof thresholds> = {
  id: 'date-at-risk',
  family: 'dates',
  subject: 'container',
  thresholds,
  kinds: ['parent', 'version'],
  isOutcome: true,
  read: readDateAtRisk,
  remedies: ['move-target', 'drop-unbegun', 'split'],
  magnitude: ({ chance, daysLeft }) => (chance === null ? 1 - daysLeft : 1 - chance),
  nextStep({ evidence }, { container, facts }) {
    const parent = container.kind === 'parent' ? facts.byId.get(container.id)?.state.key : undefined;
    const key = parent ?? keyOf(evidence, 'in-progress-since', 'created');
    return key === undefined ? null : simpleStep('confirm-date', 'product-owner', key);
  },
};
