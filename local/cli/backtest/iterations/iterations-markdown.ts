import type { ShortfallCoefficients } from '../../../../src/core/forecast/container/iteration-chance';
import type { Say } from '../../../../src/words/say/say';
import { decimals, markdownTable, percent } from '../markdown-table';
import type { IterationRow } from './iteration-row';

/** How well the shortfall is forecast at each share of time, and the coefficients learnt from all cases together. */
export function iterationsMarkdown(
  rows: readonly IterationRow[],
  coefficients: ShortfallCoefficients,
  say: Say<'terminal'>,
): string {
  return [
    markdownTable(
      [
        say('backtest.iterations.elapsed'),
        'n',
        say('backtest.iterations.short'),
        'AUC',
        say('backtest.iterations.published'),
        say('backtest.iterations.load-alone'),
        'Brier',
        say('backtest.brier-base'),
        say('backtest.empty'),
        say('backtest.iterations.first'),
      ],
      rows.map((row) => [
        `${String(row.elapsedPercent)} %`,
        String(row.n),
        percent(row.base),
        decimals(row.auc),
        decimals(row.aucPublished),
        decimals(row.aucLoadAlone),
        decimals(row.brier),
        decimals(row.brierBase),
        String(row.empty),
        String(row.untold),
      ]),
    ),
    markdownTable(
      [say('backtest.iterations.coefficient'), say('backtest.iterations.log-odds')],
      Object.entries(coefficients).map(([name, value]) => [name, decimals(value)]),
    ),
  ].join('\n\n');
}
