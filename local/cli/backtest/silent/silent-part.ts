import { basename } from 'node:path';
import type { Say } from '../../../../src/words/say/say';
import { loadHistory } from '../load-history';
import { markdownTable, percent } from '../markdown-table';
import type { BacktestPart } from '../part';
import { weeksBetween } from '../weeks-between';
import { silentRow, type SilentRow } from './silent-row';
import { silentWeeks } from './weekly-silence';

/**
 * `--history`: for every week, the share of the items in progress for which `silent` is raised, before any limit of
 * findings.
 */
export const silentPart: BacktestPart = async ({ history, timeZone, inProgress, testFrom }, say) => {
  if (history === undefined) return null;
  const rows: SilentRow[] = [];
  for (const file of history) {
    const { whole, firstAt, lastAt } = await loadHistory(file, timeZone, { inProgress, say });
    rows.push(silentRow(basename(file), silentWeeks(whole, weeksBetween(testFrom ?? firstAt, lastAt))));
  }
  return { name: 'silent', document: { silent: rows }, markdown: silentMarkdown(rows, say), charts: [] };
};

function silentMarkdown(rows: readonly SilentRow[], say: Say<'terminal'>): string {
  return markdownTable(
    [
      say('backtest.set'),
      say('backtest.weeks'),
      say('backtest.silent.items'),
      say('backtest.silent.answered'),
      say('backtest.silent.beyond'),
      say('backtest.silent.most'),
      say('backtest.silent.moved'),
    ],
    rows.map(({ file, weeks, items, answered, meanShare, p90Share, falseSince }) => [
      file,
      String(weeks),
      String(items),
      percent(items === 0 ? null : answered / items),
      percent(meanShare),
      percent(p90Share),
      percent(falseSince),
    ]),
  );
}
