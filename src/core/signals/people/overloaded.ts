import type { Facts } from '../../facts/facts';
import type { TeamWeek } from '../../facts/team/team-weeks';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { simpleStep } from '../step';
import { openItemsOf } from '../../facts/container/open-items';
import { isInProgress } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import { sumOf, usualWeeks } from '../../norms/weeks/usual-weeks';
import { weeksThresholds } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface OverloadedFigures {
  /**
   * Items in progress that can move, for each person who moved work over the last weeks; and the maximum in 85 % of
   * earlier weeks.
   */
  readonly perPerson: number;
  readonly usualPerPerson: number;
  /** Finished in the last weeks, and what 85 % of earlier ones did not exceed. */
  readonly finished: number;
  readonly usualFinished: number;
  readonly weeks: number;
}

const thresholds = {
  ...weeksThresholds,
  minPerPerson: {
    default: 1.5,
    unit: 'items',
    source: 'One item in hand and every second a second one: no overload',
  },
} satisfies Section;

export type OverloadedSettings = Values<typeof thresholds>;

/**
 * Raised when a team works on more items at once than before and does not finish more: then every item takes longer
 * (Little's law). The number is that of the whole team, never of one person.
 */
export function readOverloaded(
  { id }: ContainerRef,
  { facts }: Sight,
  settings: OverloadedSettings,
): Reading<'overloaded', OverloadedFigures> {
  const signal = 'overloaded';
  const load = usualWeeks(id, facts, {
    settings,
    measure: loadPerPerson,
  });
  const done = usualWeeks(id, facts, { settings, measure: (weeks) => sumOf(weeks, 'finished') });
  if ('reason' in load) return { signal, status: 'unknown', because: load };
  if ('reason' in done) return { signal, status: 'unknown', because: done };
  const figures: OverloadedFigures = {
    perPerson: roundedDays(load.now),
    usualPerPerson: roundedDays(load.usual),
    finished: done.now,
    usualFinished: roundedDays(done.usual),
    weeks: settings.weeks,
  };
  const basis = { level: 'project', sample: load.stretches } as const;
  const isMore = figures.perPerson > figures.usualPerPerson && figures.perPerson >= settings.minPerPerson;
  if (!isMore || figures.finished > figures.usualFinished) return { signal, status: 'quiet', figures, basis };
  return {
    signal,
    status: 'raised',
    severity:
      figures.perPerson > roundedDays(load.severe) &&
      figures.perPerson >= settings.severeTimesLeast * settings.minPerPerson
        ? 'severe'
        : 'notable',
    figures,
    evidence: inProgress(id, facts),
    basis,
    priceDays: null,
  };
}

/** Weeks in which nobody moved anything are left out: it is not known how many people were there. */
function loadPerPerson(weeks: readonly TeamWeek[]): number | null {
  const worked = weeks.filter(({ movers }) => movers > 0);
  return worked.length === 0 ? null : sumOf(worked, 'inProgress') / sumOf(worked, 'movers');
}

/** Work in progress, oldest first: the team could finish it before it starts anything else. */
function inProgress(projectKey: string, facts: Facts): readonly Evidence[] {
  const { calendar, takenAt } = facts.snapshot;
  return openItemsOf({ kind: 'project', id: projectKey }, facts)
    .filter((item) => item.item.level === 'standard' && isInProgress(item) && item.startedAt !== null)
    .sort((one, other) => (one.startedAt?.getTime() ?? 0) - (other.startedAt?.getTime() ?? 0))
    .slice(0, MAX_EVIDENCE)
    .map(({ state, startedAt }) => ({
      kind: 'in-progress-since',
      itemKey: state.key,
      at: startedAt,
      days: startedAt === null ? null : roundedDays(calendar.workingDays(startedAt, takenAt)),
    }));
}

export const overloaded: ContainerSignal<'overloaded', OverloadedFigures, typeof thresholds> = {
  id: 'overloaded',
  family: 'people',
  subject: 'container',
  thresholds,
  kinds: ['project'],
  followsFrom: 'waiting',
  read: readOverloaded,
  ownershipRisk: 'overloaded',
  magnitude: ({ perPerson, usualPerPerson }) => perPerson - usualPerPerson,
  nextStep({ evidence }) {
    const [oldest] = evidence;
    return oldest === undefined ? null : simpleStep('finish-first', 'team', oldest.itemKey);
  },
};
