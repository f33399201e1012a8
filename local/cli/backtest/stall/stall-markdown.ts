import type { Say } from '../../../../src/words/say/say';
import { decimals, markdownTable, percent } from '../markdown-table';
import type { Interval } from '../resampling';
import type { StallRow } from './stall-row';

/**
 * Three tables: how well the ranking separates the cases, how calibrated the chances are, and what the default cut
 * gives.
 */
export function stallMarkdown(rows: readonly StallRow[], say: Say<'terminal'>): string {
  return [
    markdownTable(
      [
        say('backtest.set'),
        say('backtest.stall.learnt-from'),
        'n',
        say('backtest.stall.stayed'),
        say('backtest.stall.auc'),
        say('backtest.stall.days-idle'),
        say('backtest.stall.days-in-status'),
        say('backtest.stall.idle-over', { days: 5 }),
        say('backtest.stall.age-over', { level: 'P85' }),
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
        say('backtest.set'),
        say('backtest.stall.brier'),
        say('backtest.brier-base'),
        say('backtest.stall.skill'),
        say('backtest.stall.ece'),
        say('backtest.stall.flagged'),
        say('backtest.stall.precision'),
        say('backtest.stall.recall'),
        say('backtest.stall.untold'),
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
      [
        say('backtest.set'),
        ...Array.from({ length: 10 }, (_, tenth) => `${String(tenth * 10)}-${String(tenth * 10 + 10)} %`),
      ],
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
