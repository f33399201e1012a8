import { basename } from 'node:path';
import { loadHistory } from '../load-history';
import { markdownTable, percent } from '../markdown-table';
import type { BacktestPart } from '../part';
import { findingsRows, type FindingsRow } from './findings-row';

/** `--findings`: how much each signal says, and how often it cannot tell, as of the last day of each export. */
export const findingsPart: BacktestPart = async ({ findings: files, timeZone }) => {
  if (files === undefined) return null;
  const rows: FindingsRow[] = [];
  for (const file of files) rows.push(...findingsRows(basename(file), (await loadHistory(file, timeZone)).whole));
  return { name: 'findings', document: { findings: rows }, markdown: markdownOf(rows), charts: [] };
};

/** "12 (3) +4 · 61 % ?": raised, of these severe, close, and could not tell. */
function markdownOf(rows: readonly FindingsRow[]): string {
  const files = [...new Set(rows.map(({ file }) => file))];
  const signals = [...new Set(rows.map(({ signal }) => signal))].sort();
  return markdownTable(
    ['signal', ...files.map((file) => file.replace(/\.jsonl(\.gz)?$/, ''))],
    signals.map((signal) => [
      signal,
      ...files.map((file) => {
        const row = rows.find((candidate) => candidate.file === file && candidate.signal === signal);
        return row === undefined ? '–' : cellOf(row);
      }),
    ]),
  );
}

function cellOf({ raised, severe, close, unknownShare }: FindingsRow): string {
  const more = close === 0 ? '' : ` +${String(close)}`;
  const unknown = unknownShare === 0 ? '' : ` · ${percent(unknownShare)} ?`;
  return `${String(raised)} (${String(severe)})${more}${unknown}`;
}
