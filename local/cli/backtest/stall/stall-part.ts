import { basename } from 'node:path';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import { defaultSettings } from '../../../../src/core/signals/settings';
import type { Say } from '../../../../src/words/say/say';
import { loadHistory, type RecordedPast } from '../load-history';
import { type BacktestOptions, type BacktestPart } from '../part';
import { reliabilityDiagram } from '../reliability-diagram';
import { weeksBetween } from '../weeks-between';
import { frozenNorms, rollingNorms } from './learnt-norms';
import { namedAlike } from './named-alike';
import { stallMarkdown } from './stall-markdown';
import { stallRow, type StallRow } from './stall-row';
import { HORIZON_DAYS, stallCases } from '../../../../src/core/report/stall-cases';

const DAY_MS = 86_400_000;

/**
 * `--history`: every week, whether the items in progress that the model of `stalled` expected to stay did stay. The
 * model learns from the earlier half of the time (or from what came before `--test-from`) and is tested on the later
 * one; or it learns from `--train`, as of its last day, and is tested on everything. With `--rolling` it learns again
 * every week from all that had happened by then, as in production: the documents quote these results.
 */
export const stallPart: BacktestPart = async (options, say) => {
  const { history, train, timeZone, inProgress, testFrom, rolling = false } = options;
  if (history === undefined) return null;
  const learnt = train === undefined ? null : (await loadHistory(train, timeZone, { inProgress, say })).whole;
  const rows: StallRow[] = [];
  for (const file of history) {
    const past = await loadHistory(file, timeZone, { inProgress, say });
    const since = testFrom ?? (learnt === null && !rolling ? middleOf(past) : past.firstAt);
    const before = learnt === null ? null : namedAlike(learnt, past.whole);
    const moments = weeksBetween(since, daysBefore(past.lastAt, HORIZON_DAYS));
    const norms = rolling ? rollingNorms(before) : frozenNorms(before ?? snapshotAsOf(past.whole, since));
    const about = {
      file: basename(file),
      train: learntFrom(options, since, say),
      mode: rolling ? 'rolling' : 'frozen',
    } as const;
    rows.push(stallRow(about, stallCases(past.whole, moments, { settings: defaultSettings, normsAt: norms })));
  }
  const name = ['stall', ...variantOf(options)].join('-');
  return {
    name,
    document: { stall: rows },
    markdown: stallMarkdown(rows, say),
    charts: rows.map((row) => ({
      file: `${name}-${fileStem(row.file)}.svg`,
      svg: reliabilityDiagram(
        say('backtest.stall.chart', { days: HORIZON_DAYS, file: row.file }),
        row.calibration,
        say,
      ),
    })),
  };
};

/** A suffix that distinguishes these tables and charts from those without options. */
function variantOf({ train, testFrom, inProgress, rolling }: BacktestOptions): readonly string[] {
  return [
    ...(train === undefined ? [] : ['by', fileStem(basename(train))]),
    ...(rolling === true ? ['rolling'] : []),
    ...(testFrom === undefined ? [] : ['from', testFrom.toISOString().slice(0, 10)]),
    ...(inProgress === undefined ? [] : ['with', ...inProgress.map(fileStem)]),
  ];
}

function learntFrom({ train, rolling }: BacktestOptions, since: Date, say: Say<'terminal'>): string {
  const other = train === undefined ? null : basename(train);
  if (rolling !== true) return other ?? say('backtest.stall.learnt.before', { day: since.toISOString().slice(0, 10) });
  return other === null ? say('backtest.stall.learnt.own') : say('backtest.stall.learnt.both', { file: other });
}

function middleOf({ firstAt, lastAt }: RecordedPast): Date {
  return new Date((firstAt.getTime() + lastAt.getTime()) / 2);
}

const daysBefore = (date: Date, days: number) => new Date(date.getTime() - days * DAY_MS);

const fileStem = (name: string) =>
  name
    .replace(/\.jsonl(\.gz)?$/, '')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .toLowerCase();
