import { CONFIDENCES } from '../../../../src/core/forecast/simulation/confidence';
import type { Say } from '../../../../src/words/say/say';
import { decimals, markdownTable } from '../markdown-table';
import { pooled, tallied, type ThroughputPool } from './throughput-pool';
import type { ThroughputRow } from './throughput-row';

/** Three tables: all forecasts together, a summary of the rows, and every row. */
export function throughputMarkdown(rows: readonly ThroughputRow[], say: Say<'terminal'>): string {
  const corrected = say('backtest.throughput.corrected');
  const groups: readonly (readonly [string, readonly ThroughputRow[]])[] = [
    [say('backtest.throughput.all'), rows],
    ...[...new Set(rows.map(({ horizonDays }) => horizonDays))].map(
      (days) =>
        [
          say('backtest.throughput.days-ahead', { days }),
          rows.filter(({ horizonDays }) => horizonDays === days),
        ] as const,
    ),
  ];
  return [
    markdownTable(
      [
        say('backtest.throughput.came-true'),
        'n',
        ...CONFIDENCES.flatMap((confidence) => [
          say('backtest.throughput.raw', { share: `${String(confidence)} %` }),
          corrected,
        ]),
        say('backtest.throughput.not-empty', { share: '85 %' }),
      ],
      groups.map(([name, group]) => poolCells(name, pooled(group))),
    ),
    markdownTable(
      [
        say('backtest.throughput.at', { share: '85 %' }),
        say('backtest.throughput.rows', { n: 40 }),
        say('backtest.throughput.within', { share: '80-90 %' }),
        say('backtest.throughput.bounded', { factor: '1.03' }),
        say('backtest.throughput.over-plain'),
        say('backtest.throughput.raw-over-plain'),
      ],
      groups.map(([name, group]) => {
        const tally = tallied(group);
        const counts = [tally.rows, tally.within, tally.noDearer].map(String);
        return [name, ...counts, decimals(tally.lossOverPlain), decimals(tally.rawLossOverPlain)];
      }),
    ),
    markdownTable(
      [
        say('backtest.file'),
        say('backtest.throughput.ahead'),
        say('backtest.throughput.window'),
        'n',
        ...CONFIDENCES.flatMap((confidence) => [`${String(confidence)} %`, corrected]),
        say('backtest.throughput.tied'),
        say('backtest.empty'),
        say('backtest.throughput.kept'),
        say('backtest.throughput.loss'),
        corrected,
        say('backtest.throughput.plain'),
      ],
      rows.map((row) => rowCells(row, say)),
    ),
  ].join('\n\n');
}

function poolCells(name: string, { n, raw, calibrated, keptOfOthers }: ThroughputPool): readonly string[] {
  return [
    name,
    String(n),
    ...CONFIDENCES.flatMap((confidence) => [points(raw[confidence]), points(calibrated[confidence])]),
    points(keptOfOthers),
  ];
}

function rowCells(
  { file, horizonDays, windowDays, n, raw, calibrated, at85, pinball }: ThroughputRow,
  say: Say<'terminal'>,
): readonly string[] {
  return [
    file.replace(/\.csv$/, ''),
    say('backtest.throughput.days', { days: horizonDays }),
    say('backtest.throughput.days', { days: windowDays }),
    String(n),
    ...CONFIDENCES.flatMap((confidence) => [points(raw[confidence]), points(calibrated[confidence])]),
    points(at85.tied),
    points(at85.empty),
    at85.keptOfOthers === null ? '–' : points(at85.keptOfOthers),
    ...[pinball.raw, pinball.calibrated, pinball.iid].map((loss) => loss.toFixed(2)),
  ];
}

/** "84.9": percent with one decimal; the sign is in the head of the table. */
const points = (share: number) => (share * 100).toFixed(1);
