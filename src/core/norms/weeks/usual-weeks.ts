import { teamWeeks, type TeamWeek } from '../../facts/team/team-weeks';
import type { Facts } from '../../facts/facts';
import { percentileOf } from '../../math/percentile';
import { tooFew, type Unknown } from '../../model/unknown';

/** How the last weeks of a team are held against its own earlier ones. */
export interface WeeksSettings {
  /** The percentile (0..100) of own earlier stretches of the same length. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** How many times the least that is raised a severe finding has to be, too. */
  readonly severeTimesLeast: number;
  /** Weeks that are judged together, and that each earlier stretch has. */
  readonly weeks: number;
  /** Weeks that earlier stretches lie back, where history reaches so far: what has been so for weeks is no measure. */
  readonly apartWeeks: number;
  readonly referenceWeeks: number;
  /** Earlier stretches that are needed. */
  readonly stretchesNeeded: number;
}

/** The last weeks, and what earlier ones were like; `median` is what was usual, `usual` and `severe` how far it went. */
export interface UsualWeeks {
  readonly now: number;
  readonly median: number;
  readonly usual: number;
  readonly severe: number;
  readonly stretches: number;
}

type Measure = (weeks: readonly TeamWeek[]) => number | null;

/**
 * What a measure says of the last weeks of a project, beside its earlier stretches of as many weeks, one ending with
 * each week. Stretches of which the measure can say nothing do not count.
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

/** One number of all the weeks, added up. */
export function sumOf(weeks: readonly TeamWeek[], what: keyof TeamWeek): number {
  return weeks.reduce((sum, week) => sum + week[what], 0);
}
