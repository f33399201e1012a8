import { CONFIDENCES } from '../../../../src/core/forecast/simulation/confidence';
import { decimals, markdownTable } from '../markdown-table';
import { pooled, tallied, type ThroughputPool } from './throughput-pool';
import type { ThroughputRow } from './throughput-row';

/** Three tables: all forecasts together, a summary of the rows, and every row. */
export function throughputMarkdown(rows: readonly ThroughputRow[]): string {
  const groups: readonly (readonly [string, readonly ThroughputRow[]])[] = [
    ['all', rows],
    ...[...new Set(rows.map(({ horizonDays }) => horizonDays))].map(
      (days) => [`${String(days)} days ahead`, rows.filter(({ horizonDays }) => horizonDays === days)] as const,
    ),
  ];
  return [
    markdownTable(
      [
        'promises that came true',
        'n',
        ...CONFIDENCES.flatMap((confidence) => [`${String(confidence)} %, raw`, 'corrected']),
        '85 %, not empty',
      ],
      groups.map(([name, group]) => poolCells(name, pooled(group))),
    ),
    markdownTable(
      ['at 85 %', 'rows of 40 or more', '80-90 % came true', 'loss ≤ 1.03 × plain', 'loss / plain', 'raw loss / plain'],
      groups.map(([name, group]) => {
        const tally = tallied(group);
        const counts = [tally.rows, tally.within, tally.noDearer].map(String);
        return [name, ...counts, decimals(tally.lossOverPlain), decimals(tally.rawLossOverPlain)];
      }),
    ),
    markdownTable(
      [
        'file',
        'ahead',
        'window',
        'n',
        ...CONFIDENCES.flatMap((confidence) => [`${String(confidence)} %`, 'corrected']),
        'tied',
        'empty',
        'not empty, kept',
        'loss',
        'corrected',
        'plain',
      ],
      rows.map(rowCells),
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

function rowCells({
  file,
  horizonDays,
  windowDays,
  n,
  raw,
  calibrated,
  at85,
  pinball,
}: ThroughputRow): readonly string[] {
  return [
    file.replace(/\.csv$/, ''),
    `${String(horizonDays)} d`,
    `${String(windowDays)} d`,
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
