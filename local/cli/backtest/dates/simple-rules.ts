import type { StartedLife } from '../../../../src/core/forecast/ends/end-forecaster';
import { distributionOf, type EndDistribution } from '../../../../src/core/forecast/ends/end-distribution';
import { weeksSeen } from '../../../../src/core/forecast/ends/end-features';
import type { LifeBook } from '../../../../src/core/forecast/ends/life-book';
import { type LifeState } from '../../../../src/core/forecast/ends/life-state';
import { countUpTo } from '../../../../src/core/math/count-up-to';

/** One container in one week, as input of a simple rule. */
export interface RuleCase {
  readonly life: StartedLife;
  readonly state: LifeState;
  readonly at: Date;
  readonly book: LifeBook;
}

/** A rule that anybody could apply by hand, as a baseline for the method; null if it gives no end. */
export type SimpleRule = (given: RuleCase) => EndDistribution | null;

export const SIMPLE_RULES = {
  /**
   * The open work at the pace of the last eight weeks, with no added work: Poisson finishes whose rate has a gamma
   * posterior.
   */
  fixedScope({ state }) {
    const shape = Math.max(0, state.finished) + 0.5;
    const rateDays = DAYS_A_WEEK * weeksSeen(state);
    return distributionOf((days) => finishedAtLeast(state.open, { shape, odds: days / rateDays }));
  },
  /** How long earlier containers lasted, given the age of this one (Kaplan and Meier 1958). */
  referenceClass: survivalRule,
  /** The open work at the pace of the last four weeks: one date, the same for every confidence. */
  lastMonth({ life, state, at }) {
    const since = at.getTime() - 4 * WEEK_MS;
    const inMonth = (instants: Float64Array) => countUpTo(instants, at.getTime()) - countUpTo(instants, since);
    const finished = inMonth(life.events.finished) - inMonth(life.events['re-opened']);
    if (finished <= 0) return null;
    const end = (4 * DAYS_A_WEEK * state.open) / finished;
    return distributionOf((days) => Number(days >= end));
  },
} satisfies Readonly<Record<string, SimpleRule>>;

export type SimpleRuleName = keyof typeof SIMPLE_RULES;

const DAYS_A_WEEK = 5;
const WEEK_MS = 604_800_000;

/**
 * The chance that a negative binomial count reaches this number: 1 minus the sum of the chances of all smaller counts.
 */
function finishedAtLeast(open: number, { shape, odds }: { readonly shape: number; readonly odds: number }): number {
  const share = odds / (1 + odds);
  let probability = (1 - share) ** shape;
  let short = 0;
  for (let count = 0; count < open; count += 1) {
    short += probability;
    probability *= ((shape + count) / (count + 1)) * share;
  }
  return Math.max(0, Math.min(1, 1 - short));
}

/** With fewer containers of its own, the project also uses those of other projects. */
const OWN_NEEDED = 5;

function survivalRule({ life, state, at, book }: RuleCase): EndDistribution | null {
  const same = book.ended.filter(
    ({ container, startedAt }) =>
      container.kind === life.container.kind && container.id !== life.container.id && startedAt < at,
  );
  const own = same.filter(({ projectKey }) => projectKey === life.projectKey);
  const lengths = (own.length >= OWN_NEEDED ? own : same)
    .map(({ startedAt, endedAt, closedAt }) => {
      const isOver = closedAt < at;
      return { days: book.dayCount(isOver ? endedAt : at) - book.dayCount(startedAt), isOver };
    })
    .sort((one, other) => one.days - other.days || Number(other.isOver) - Number(one.isOver));
  // By days from now: the survival that is left after each earlier container that lasted longer than this one so far.
  let survival = 1;
  const steps = lengths.flatMap(({ days, isOver }, index): readonly Step[] => {
    if (!isOver || days <= state.elapsedDays) return [];
    survival *= 1 - 1 / (lengths.length - index);
    return [{ days: days - state.elapsedDays, survival }];
  });
  if (steps.length === 0) return null;
  return distributionOf((days) => 1 - (steps.findLast((step) => step.days <= days)?.survival ?? 1));
}

interface Step {
  readonly days: number;
  readonly survival: number;
}
