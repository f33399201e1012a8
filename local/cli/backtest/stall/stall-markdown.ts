import { decimals, markdownTable, percent } from '../markdown-table';
import type { StallRow } from './stall-row';

/** Three tables: how well the ranking tells, how true the chances are, and what the default cut gives. */
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
      rows.map(({ file, train, n, base, auc }) => [
        file,
        train,
        String(n),
        percent(base),
        decimals(auc.stalled),
        decimals(auc.daysIdle),
        decimals(auc.daysInStatus),
        decimals(auc.idleOver5Days),
        decimals(auc.ageOverP85),
      ]),
    ),
    markdownTable(
      ['set', 'Brier, stalled', 'Brier, base rate', 'below it by', 'flagged', 'precision', 'recall', 'could not tell'],
      rows.map(({ file, brier, atCut, untold }) => [
        file,
        decimals(brier.stalled),
        decimals(brier.base),
        brier.stalled === null || brier.base === null ? '–' : percent(1 - brier.stalled / brier.base),
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

/** "38 → 41 (n 512)": foretold, observed, of how many. */
function tenths({ calibration }: StallRow): readonly string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = calibration.find(({ from }) => Math.round(from * 10) === tenth);
    return bin === undefined ? '–' : `${percent(bin.foretold)} → ${percent(bin.observed)} (${String(bin.n)})`;
  });
}
