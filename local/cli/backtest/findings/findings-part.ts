import { basename } from 'node:path';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Say } from '../../../../src/words/say/say';
import { loadHistory } from '../load-history';
import { markdownTable, percent } from '../markdown-table';
import type { BacktestPart } from '../part';
import { findingsCount, type FindingsCount, type SignalCount } from './findings-count';

/**
 * `--findings`: how often each signal is raised, and how often it is unknown, as of the last day of each export, or as
 * of the day after an @ at the end of its name.
 */
export const findingsPart: BacktestPart = async ({ findings: files, timeZone }, say) => {
  if (files === undefined) return null;
  const counts: FindingsCount[] = [];
  for (const named of files) {
    const [, path = named, day] = /^(.*)@(\d{4}-\d\d-\d\d)$/.exec(named) ?? [];
    const { whole, lastAt } = await loadHistory(path, timeZone, { say });
    const asOf = day === undefined ? lastAt : new Date(`${day}T00:00:00Z`);
    counts.push(findingsCount(basename(path), snapshotAsOf(whole, asOf)));
  }
  return {
    name: 'findings',
    document: { findings: counts },
    markdown: [summaryOf(counts, say), signalsOf(counts, say)].join('\n\n'),
    charts: [],
  };
};

const stem = (file: string) => file.replace(/\.jsonl(\.gz)?$/, '');

function summaryOf(counts: readonly FindingsCount[], say: Say<'terminal'>): string {
  return markdownTable(
    [
      say('backtest.set'),
      say('backtest.findings.as-of'),
      say('backtest.findings.open'),
      say('backtest.findings.with'),
      say('backtest.findings.share'),
      say('backtest.findings.only-close'),
      say('backtest.findings.containers'),
      say('backtest.findings.with'),
      say('backtest.findings.with-end'),
      say('backtest.findings.priced'),
      say('backtest.findings.with-gain'),
    ],
    counts.map(({ file, asOf, items, containers, priced }) => [
      stem(file),
      asOf.slice(0, 10),
      String(items.open),
      String(items.withFinding),
      percent(items.open === 0 ? null : items.withFinding / items.open),
      String(items.onlyClose),
      String(containers.open),
      String(containers.withFinding),
      String(priced.findings),
      percent(share(priced.inDays + priced.inItems, priced.findings)),
      percent(share(priced.withGain, priced.steps)),
    ]),
  );
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** "12 (3) +4 · 61 % ?": raised, severe ones among these, close, and unknown. */
function signalsOf(counts: readonly FindingsCount[], say: Say<'terminal'>): string {
  const signals = [...new Set(counts.flatMap(({ signals: rows }) => rows.map(({ signal }) => signal)))].sort();
  return markdownTable(
    [say('backtest.findings.signal'), ...counts.map(({ file }) => stem(file))],
    signals.map((signal) => [
      signal,
      ...counts.map(({ signals: rows }) => {
        const row = rows.find((candidate) => candidate.signal === signal);
        return row === undefined ? '–' : cellOf(row);
      }),
    ]),
  );
}

function cellOf({ raised, severe, close, unknownShare }: SignalCount): string {
  const more = close === 0 ? '' : ` +${String(close)}`;
  const unknown = unknownShare === 0 ? '' : ` · ${percent(unknownShare)} ?`;
  return `${String(raised)} (${String(severe)})${more}${unknown}`;
}
