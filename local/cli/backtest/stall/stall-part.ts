import { basename } from 'node:path';
import { deriveFacts } from '../../../../src/core/history/facts';
import type { FlowNorms } from '../../../../src/core/history/flow-norms';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import { loadHistory, type RecordedPast } from '../load-history';
import { type BacktestOptions, type BacktestPart } from '../part';
import { reliabilityDiagram } from '../reliability-diagram';
import { weeksBetween } from '../weeks-between';
import { stallMarkdown } from './stall-markdown';
import { stallRow, type StallRow } from './stall-row';
import { HORIZON_DAYS, stallCases } from './weekly-cases';

const DAY_MS = 86_400_000;

/**
 * `--history`: every week, all items in progress, and whether those that the model behind `stalled` expected to stay
 * did stay. Learnt from the earlier half of the time and tested on the later one, or learnt from `--train`, as it was
 * on its last day, and tested on the whole.
 */
export const stallPart: BacktestPart = async ({ history, train, timeZone }) => {
  if (history === undefined) return null;
  const learnt = train === undefined ? null : normsOf((await loadHistory(train, timeZone)).whole);
  const rows: StallRow[] = [];
  for (const file of history) {
    const past = await loadHistory(file, timeZone);
    rows.push(learnt === null ? inHalves(file, past) : acrossFiles(file, past, { train, norms: learnt }));
  }
  return {
    name: train === undefined ? 'stall' : 'stall-trained-elsewhere',
    document: { stall: rows },
    markdown: stallMarkdown(rows),
    charts: rows.map((row) => ({
      file: `stall-${chartName(row)}.svg`,
      svg: reliabilityDiagram(`Still in the same status after 14 days: ${row.file}`, row.calibration),
    })),
  };
};

function inHalves(file: string, { whole, firstAt, lastAt }: RecordedPast): StallRow {
  const middle = new Date((firstAt.getTime() + lastAt.getTime()) / 2);
  const moments = weeksBetween(middle, daysBefore(lastAt, HORIZON_DAYS));
  const norms = normsOf(snapshotAsOf(whole, middle));
  return stallRow(basename(file), `before ${middle.toISOString().slice(0, 10)}`, stallCases(whole, moments, norms));
}

function acrossFiles(
  file: string,
  { whole, firstAt, lastAt }: RecordedPast,
  { train, norms }: { readonly train: BacktestOptions['train']; readonly norms: FlowNorms },
): StallRow {
  const moments = weeksBetween(firstAt, daysBefore(lastAt, HORIZON_DAYS));
  return stallRow(basename(file), basename(train ?? ''), stallCases(whole, moments, norms));
}

const normsOf = (snapshot: RecordedPast['whole']) => deriveFacts(snapshot).norms;

const daysBefore = (date: Date, days: number) => new Date(date.getTime() - days * DAY_MS);

const chartName = ({ file, train }: StallRow) =>
  [file, ...(train.startsWith('before') ? [] : [train])]
    .map((name) =>
      name
        .replace(/\.jsonl(\.gz)?$/, '')
        .replaceAll(/[^a-z0-9]+/gi, '-')
        .toLowerCase(),
    )
    .join('-by-');
