import { basename } from 'node:path';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { loadHistory } from '../load-history';
import type { BacktestPart } from '../part';
import { dateRow, ruleScores, scoresOf, type DateRow } from './date-row';
import { datesMarkdown, type FileScores } from './dates-markdown';
import { endedContainers } from './ended-container';
import { weeklyDates } from './weekly-dates';

/**
 * `--history`: for every version and epic with a known end, the forecast dates of each week from its start, how often
 * they came true compared with simple rules, and how early a slip was announced.
 */
export const datesPart: BacktestPart = async ({ history, train, testFrom, timeZone }, say) => {
  // Dates are forecast from a site’s own past, week by week: `train` and `testFrom` do not apply.
  if (history === undefined || train !== undefined || testFrom !== undefined) return null;
  const rows: DateRow[] = [];
  const files: FileScores[] = [];
  const without: string[] = [];
  for (const path of history) {
    const file = basename(path);
    const { whole } = await loadHistory(path, timeZone, { say });
    const facts = deriveFacts(whole);
    const weeks = weeklyDates(facts, endedContainers(facts));
    const kinds = (['version', 'epic'] as const).filter((kind) => weeks.some((week) => week.kind === kind));
    if (kinds.length === 0) without.push(file);
    else files.push({ file, ...scoresOf(weeks), rules: ruleScores(weeks) });
    for (const kind of kinds) {
      const own = weeks.filter((week) => week.kind === kind);
      rows.push(dateRow({ file, kind }, own));
    }
  }
  return {
    name: 'dates',
    document: { dates: rows, datesByFile: files, ...(without.length > 0 ? { datesWithout: without } : {}) },
    markdown: datesMarkdown({ rows, files, without }, say),
    charts: [],
  };
};
