import { endScores, type EndScores } from './end-scores';
import type { SimpleRuleName } from './simple-rules';
import { announcedOn, firstForecast } from '../../../../src/core/forecast/ends/past-warnings';
import type { DatedWeek } from './weekly-dates';

/** How often forecast ends of one file came true, and how early a slip was announced. Shares are 0..1. */
export interface DateRow extends EndScores {
  readonly file: string;
  readonly kind: 'version' | 'epic';
  /** Containers, and their weeks with a forecast date. */
  readonly containers: number;
  readonly n: number;
  /** Weeks of containers that were taken for buckets, which have no end. */
  readonly buckets: number;
  /** Simple rules that anybody could apply by hand, scored on the weeks for which they give a date. */
  readonly rules: Readonly<Record<SimpleRuleName, EndScores>>;
  /** Containers that missed their target; and of these, how many were announced before it passed. */
  readonly slips: number;
  readonly announced: number;
  /** Calendar days from the announcement to the target's passing; 0 for a slip that nobody announced. */
  readonly leadDays: { readonly p25: number | null; readonly p50: number | null; readonly p75: number | null };
}

/** Scores of the weeks of the containers of one kind. */
export function dateRow({ file, kind }: Pick<DateRow, 'file' | 'kind'>, weeks: readonly DatedWeek[]): DateRow {
  const slips = byContainer(weeks).flatMap((own) => leadOf(own) ?? []);
  const leads = slips.map(({ leadDays }) => leadDays).sort((one, other) => one - other);
  return {
    file,
    kind,
    ...scoresOf(weeks),
    containers: byContainer(weeks).length,
    n: weeks.filter(({ end }) => end !== null).length,
    buckets: weeks.filter(({ status }) => status === 'bucket').length,
    rules: ruleScores(weeks),
    slips: slips.length,
    announced: slips.filter(({ leadDays }) => leadDays > 0).length,
    leadDays: { p25: quantile(leads, 0.25), p50: quantile(leads, 0.5), p75: quantile(leads, 0.75) },
  };
}

/** Buckets have no end by design: their weeks are counted apart. */
export function scoresOf(weeks: readonly DatedWeek[]): EndScores {
  const ending = weeks.filter(({ status }) => status !== 'bucket');
  return endScores(
    ending.length,
    ending.flatMap(({ end }) => end ?? []),
  );
}

export function ruleScores(weeks: readonly DatedWeek[]): DateRow['rules'] {
  const scores = (rule: SimpleRuleName): EndScores =>
    endScores(
      weeks.length,
      weeks.flatMap(({ rules }) => rules[rule] ?? []),
    );
  return {
    fixedScope: scores('fixedScope'),
    referenceClass: scores('referenceClass'),
    lastMonth: scores('lastMonth'),
  };
}

function byContainer(weeks: readonly DatedWeek[]): readonly (readonly DatedWeek[])[] {
  const own = new Map<string, DatedWeek[]>();
  for (const week of weeks) {
    const known = own.get(week.containerId);
    if (known === undefined) own.set(week.containerId, [week]);
    else known.push(week);
  }
  return [...own.values()];
}

const DAY_MS = 86_400_000;

/**
 * How early the slip of one container was announced. The target is the container's first one; if nobody set one, it is
 * the first date forecast at 50 %. The announcement is the first week from which the date at 50 % stays after the
 * target until the end. Null if the container met its target or had none.
 */
function leadOf(weeks: readonly DatedWeek[]): { readonly leadDays: number } | null {
  const [first] = weeks;
  const forecasts = weeks.map(({ on, end, p50 }) => ({ on, hasForecast: end !== null, p50 }));
  const target = weeks.find(({ firstTarget }) => firstTarget !== null)?.firstTarget ?? firstForecast(forecasts);
  if (first === undefined || target === null || first.endedOn <= target) return null;
  const announced = announcedOn(forecasts, target);
  return { leadDays: announced === null ? 0 : Math.round((Date.parse(target) - Date.parse(announced)) / DAY_MS) };
}

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}
