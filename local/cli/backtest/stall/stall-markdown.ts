import { decimals, markdownTable, percent } from '../markdown-table';
import type { Interval } from '../resampling';
import type { StallRow } from './stall-row';

/**
 * Three tables: how well the ranking separates the cases, how calibrated the chances are, and what the default cut
 * gives.
 */
export function stallMarkdown(rows: readonly StallRow[]): string {
  return [
    markdownTable(
      [
        'set',
        'learnt from',
        'n',
        'stayed',
        'AUC, stalled',
        'days idle',
        'days in status',
        'idle over 5 days',
        'age over P85',
      ],
      rows.map(({ file, train, n, base, auc, intervals }) => [
        file,
        train,
        String(n),
        percent(base),
        within(auc.stalled, intervals.auc),
        decimals(auc.daysIdle),
        decimals(auc.daysInStatus),
        decimals(auc.idleOver5Days),
        decimals(auc.ageOverP85),
      ]),
    ),
    markdownTable(
      [
        'set',
        'Brier, stalled',
        'Brier, base rate',
        'below it by',
        'calibration error',
        'flagged',
        'precision',
        'recall',
        'could not tell',
      ],
      rows.map(({ file, brier, skill, ece, intervals, atCut, untold }) => [
        file,
        within(brier.stalled, intervals.brier),
        decimals(brier.base),
        percent(skill),
        within(ece, intervals.ece),
        percent(atCut.flaggedShare),
        percent(atCut.precision),
        percent(atCut.recall),
        String(untold),
      ]),
    ),
    markdownTable(
      ['set', ...Array.from({ length: 10 }, (_, tenth) => `${String(tenth * 10)}-${String(tenth * 10 + 10)} %`)],
      rows.map((row) => [row.file, ...tenths(row)]),
    ),
  ].join('\n\n');
}

/** ".725 (.709–.741)" */
function within(value: number | null, interval: Interval | null): string {
  return interval === null
    ? decimals(value)
    : `${decimals(value)} (${decimals(interval.from)}–${decimals(interval.to)})`;
}

/** "38 → 41 (n 512)": forecast, observed, number of cases. */
function tenths({ calibration }: StallRow): readonly string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = calibration.find(({ from }) => Math.round(from * 10) === tenth);
    return bin === undefined ? '–' : `${percent(bin.foretold)} → ${percent(bin.observed)} (${String(bin.n)})`;
  });
}
