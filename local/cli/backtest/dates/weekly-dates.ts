import { containerEnd, type ContainerEnd } from '../../../../src/core/forecast/ends/container-end';
import { lifeBook } from '../../../../src/core/forecast/ends/life-book';
import { mondaysBetween } from '../../../../src/core/forecast/ends/mondays';
import { firstTarget } from '../../../../src/core/forecast/ends/past-warnings';
import type { Facts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { scoredEnd, type ScoredEnd } from './end-scores';
import type { EndedContainer } from './ended-container';
import { SIMPLE_RULES, type SimpleRuleName } from './simple-rules';

/** The forecast of one container in one week, with the outcome. Dates are ISO calendar dates. */
export interface DatedWeek {
  readonly containerId: string;
  readonly kind: EndedContainer['kind'];
  readonly on: string;
  readonly endedOn: string;
  readonly status: ContainerEnd['status'];
  /** Null without a forecast. */
  readonly end: ScoredEnd | null;
  /** The date forecast at 50 %; null for later than ten years. */
  readonly p50: string | null;
  /** The first due date that was set by then. A version's date counts as known only afterwards. */
  readonly firstTarget: string | null;
  readonly rules: Readonly<Record<SimpleRuleName, ScoredEnd | null>>;
}

/**
 * The forecast of each container on every Monday from its start to its end, made with what was known by then. Events
 * after that Monday are ignored, and so are containers that were closed after it.
 */
export function weeklyDates(facts: Facts, containers: readonly EndedContainer[]): readonly DatedWeek[] {
  return containers
    .flatMap((ended) => mondaysBetween(ended.startedAt, ended.endedAt).map((at) => weekOf(ended, at, facts)))
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

function weekOf({ container, kind, startedAt, endedAt }: EndedContainer, at: Date, facts: Facts): DatedWeek {
  const { calendar } = facts.snapshot;
  const book = lifeBook(facts);
  const remainingDays = book.dayCount(endedAt) - book.dayCount(at);
  const answer = containerEnd(container, { facts, bucketNames: defaultSettings.forecast.bucketNames }, at);
  const known = answer.status === 'known' ? answer : null;
  const end = known === null ? null : scoredEnd(known.end, remainingDays);
  const life = { ...book.lifeOf(container), startedAt };
  const state = book.stateAt(life, at);
  const ruled = (name: SimpleRuleName): ScoredEnd | null => {
    const predictedEnd = SIMPLE_RULES[name]({ life, state, at, book });
    return predictedEnd === null ? null : scoredEnd(predictedEnd, remainingDays);
  };
  return {
    containerId: container.id,
    kind,
    on: calendar.dateOf(at),
    endedOn: calendar.dateOf(endedAt),
    status: answer.status,
    end,
    p50: end === null || end.days50 === Infinity ? null : calendar.dateOf(calendar.addWorkingDays(at, end.days50)),
    firstTarget: kind === 'epic' ? firstTarget(container, at, facts) : null,
    rules: {
      fixedScope: ruled('fixedScope'),
      referenceClass: ruled('referenceClass'),
      lastMonth: ruled('lastMonth'),
    },
  };
}
