import type { DatedWeek } from './weekly-dates';

/** How often foretold dates of one file came true, and how early a slip was announced. Shares are 0..1. */
export interface DateRow {
  readonly file: string;
  readonly kind: 'version' | 'epic';
  /** How many weeks lie between two forecasts: 1, but more for large exports. */
  readonly everyWeeks: number;
  /** Containers, and weeks of them of which a date could be told. */
  readonly containers: number;
  readonly n: number;
  /** Weeks of which none could: nothing in sight, or too little to tell from. */
  readonly noEnd: number;
  readonly untold: number;
  /** Share of the dates by which the work had been finished; a confidence without a date promises nothing. */
  readonly coverage: { readonly 50: number | null; readonly 85: number | null; readonly 95: number | null };
  /** Median of foretold (50 %) over real remaining working days: above 1 is too late. */
  readonly medianRatio: number | null;
  /** Containers that missed their target; and of these, how many were announced before it passed. */
  readonly slips: number;
  readonly announced: number;
  /** Calendar days from the announcement to the target's passing; 0 for a slip that nobody announced. */
  readonly leadDays: { readonly p25: number | null; readonly p50: number | null; readonly p75: number | null };
}

/** Scores the weeks of the containers of one kind. */
export function dateRow(
  { file, kind, everyWeeks }: Pick<DateRow, 'file' | 'kind' | 'everyWeeks'>,
  weeks: readonly DatedWeek[],
): DateRow {
  const dated = weeks.filter(({ status }) => status === 'known');
  const slips = byContainer(weeks).flatMap((own) => leadOf(own) ?? []);
  const leads = slips.map(({ leadDays }) => leadDays).sort((one, other) => one - other);
  const ratios = dated
    .flatMap(({ foretoldDays, remainingDays }) =>
      foretoldDays === null ? [] : [(foretoldDays + 1) / (remainingDays + 1)],
    )
    .sort((one, other) => one - other);
  return {
    file,
    kind,
    everyWeeks,
    containers: byContainer(weeks).length,
    n: dated.length,
    noEnd: weeks.filter(({ status }) => status === 'no-end').length,
    untold: weeks.filter(({ status }) => status === 'unknown').length,
    coverage: { 50: coverage(dated, 'p50'), 85: coverage(dated, 'p85'), 95: coverage(dated, 'p95') },
    medianRatio: rounded(quantile(ratios, 0.5)),
    slips: slips.length,
    announced: slips.filter(({ leadDays }) => leadDays > 0).length,
    leadDays: { p25: quantile(leads, 0.25), p50: quantile(leads, 0.5), p75: quantile(leads, 0.75) },
  };
}

function byContainer(weeks: readonly DatedWeek[]): readonly (readonly DatedWeek[])[] {
  const own = new Map<string, DatedWeek[]>();
  for (const week of weeks) own.set(week.containerId, [...(own.get(week.containerId) ?? []), week]);
  return [...own.values()];
}

function coverage(dated: readonly DatedWeek[], which: 'p50' | 'p85' | 'p95'): number | null {
  const promises = dated.filter((week) => week[which] !== null);
  if (promises.length === 0) return null;
  return rounded(promises.filter((week) => week.endedOn <= (week[which] ?? '')).length / promises.length);
}

const DAY_MS = 86_400_000;

/**
 * How early the slip of one container was announced: the target is its own first one, or where nobody set one, the first
 * date foretold at 50 %; announced is the first week from which on the chance of the target, or the date at 50 %, says
 * that it will be missed, until the end. Null for what met its target or had none.
 */
function leadOf(weeks: readonly DatedWeek[]): { readonly leadDays: number } | null {
  const [first] = weeks;
  const target =
    weeks.find(({ firstTarget }) => firstTarget !== null)?.firstTarget ?? weeks.find(({ p50 }) => p50 !== null)?.p50;
  if (first === undefined || target === undefined || target === null || first.endedOn <= target) return null;
  const before = weeks.filter(({ on }) => on <= target);
  let announcedOn: string | null = null;
  for (const { on, status, p50 } of before) {
    const saysMissed = status === 'no-end' || (p50 !== null && p50 > target);
    if (saysMissed) announcedOn ??= on;
    else if (status === 'known') announcedOn = null;
  }
  return { leadDays: announcedOn === null ? 0 : Math.round((Date.parse(target) - Date.parse(announcedOn)) / DAY_MS) };
}

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
