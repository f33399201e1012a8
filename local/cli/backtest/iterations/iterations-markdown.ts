import type { ShortfallCoefficients } from '../../../../src/core/forecast/container/iteration-chance';
import { decimals, markdownTable, percent } from '../markdown-table';
import type { IterationRow } from './iteration-row';

/** How well the shortfall is forecast at each share of time, and the coefficients learnt from all cases together. */
export function iterationsMarkdown(rows: readonly IterationRow[], coefficients: ShortfallCoefficients): string {
  return [
    markdownTable(
      [
        'time passed',
        'n',
        'fell short',
        'AUC',
        'published',
        'load alone',
        'Brier',
        'Brier, base rate',
        'empty',
        'first',
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
      ['coefficient', 'log odds'],
      Object.entries(coefficients).map(([name, value]) => [name, decimals(value)]),
    ),
  ].join('\n\n');
}
