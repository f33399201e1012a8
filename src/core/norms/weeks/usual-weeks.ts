import { teamWeeks, type TeamWeek } from '../../facts/team/team-weeks';
import type { Facts } from '../../facts/facts';
import { percentileOf } from '../../math/percentile';
import { tooFew, type Unknown } from '../../model/unknown';

/** How the last weeks of a team are compared with its own earlier ones. */
export interface WeeksSettings {
  /** The percentile (0..100) of own earlier stretches of the same length. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** A severe finding has to reach at least this multiple of the minimum for raising. */
  readonly severeTimesLeast: number;
  /** How many weeks are judged together; each earlier stretch has as many. */
  readonly weeks: number;
  /**
   * How many weeks earlier stretches have to lie back, where history is long enough: the present state must not be its
   * own measure.
   */
  readonly apartWeeks: number;
  readonly referenceWeeks: number;
  /** How many earlier stretches are needed. */
  readonly stretchesNeeded: number;
}

/** The last weeks beside earlier ones: `median` of these, and their raising (`usual`) and severe percentiles. */
export interface UsualWeeks {
  readonly now: number;
  readonly median: number;
  readonly usual: number;
  readonly severe: number;
  readonly stretches: number;
}

type Measure = (weeks: readonly TeamWeek[]) => number | null;

/**
 * A measure of the last weeks of a project, beside its earlier stretches of as many weeks (one ends with each week).
 * Stretches for which the measure is null do not count.
 */
export function usualWeeks(
  projectKey: string,
  facts: Facts,
  { measure, settings }: { readonly measure: Measure; readonly settings: WeeksSettings },
): UsualWeeks | Unknown {
  const weeks = teamWeeks(facts).get(projectKey) ?? [];
  const stretch = (end: number): number | null =>
    end + settings.weeks > weeks.length ? null : measure(weeks.slice(end, end + settings.weeks));
  const now = stretch(0);
  const earlier = (from: number): readonly number[] =>
    Array.from({ length: settings.referenceWeeks }, (_, index) => stretch(from + index)).filter(
      (value) => value !== null,
    );
  const apart = earlier(settings.apartWeeks);
  const values = apart.length >= settings.stretchesNeeded ? apart : earlier(settings.weeks);
  const median = percentileOf(values, 50);
  const usual = percentileOf(values, settings.raiseAtPercentile);
  const severe = percentileOf(values, settings.severeAtPercentile);
  const isTooFew = values.length < settings.stretchesNeeded;
  if (now === null && weeks.length >= settings.weeks) return { reason: 'empty-weeks' };
  if (now === null || isTooFew || median === null || usual === null || severe === null) {
    return tooFew('too-few-weeks', values.length, settings.stretchesNeeded);
  }
  return { now, median, usual, severe, stretches: values.length };
}

/** The sum of one number over the weeks. */
export function sumOf(weeks: readonly TeamWeek[], what: keyof TeamWeek): number {
  return weeks.reduce((sum, week) => sum + week[what], 0);
}
