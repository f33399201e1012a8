import { basename } from 'node:path';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { loadHistory } from '../load-history';
import { decimals, markdownTable, percent } from '../markdown-table';
import type { BacktestPart } from '../part';
import { dateRow, type DateRow } from './date-row';
import { endedContainers } from './ended-container';
import { weeklyDates } from './weekly-dates';

/** All that is known has to be derived anew for every week: of large exports fewer weeks are asked about. */
const ITEMS_A_WEEK = 5_000;

/**
 * `--history`: for every version and epic whose end is known, the dates that it would have been foretold each week from
 * its start on, how often they came true, and how early a slip was announced.
 */
export const datesPart: BacktestPart = async ({ history, train, testFrom, timeZone }) => {
  // Dates are foretold from a team’s own past, week by week: there is nothing to learn from another or up to a day.
  if (history === undefined || train !== undefined || testFrom !== undefined) return null;
  const rows: DateRow[] = [];
  const without: string[] = [];
  for (const path of history) {
    const { whole } = await loadHistory(path, timeZone);
    const everyWeeks = Math.max(1, Math.round(whole.items.length / ITEMS_A_WEEK));
    const weeks = weeklyDates(whole, endedContainers(deriveFacts(whole)), everyWeeks);
    const kinds = (['version', 'epic'] as const).filter((kind) => weeks.some((week) => week.kind === kind));
    if (kinds.length === 0) without.push(basename(path));
    for (const kind of kinds) {
      const own = weeks.filter((week) => week.kind === kind);
      rows.push(dateRow({ file: basename(path), kind, everyWeeks }, own));
    }
  }
  return {
    name: 'dates',
    document: { dates: rows, ...(without.length > 0 ? { datesWithout: without } : {}) },
    markdown: [
      datesTable(rows),
      ...without.map((file) => `${file} holds no version or epic of five items whose start and end are known.`),
    ].join('\n\n'),
    charts: [],
  };
};

function datesTable(rows: readonly DateRow[]): string {
  return markdownTable(
    [
      'set',
      'kind',
      'how many',
      'every',
      'weeks with a date',
      'no end in sight',
      'cannot tell',
      '50 %',
      '85 %',
      '95 %',
      'foretold / real',
      'slips',
      'announced',
      'days before, P25',
      'P50',
      'P75',
    ],
    rows.map(
      ({ file, kind, everyWeeks, containers, n, noEnd, untold, coverage, medianRatio, slips, announced, leadDays }) => [
        file,
        kind,
        String(containers),
        `${String(everyWeeks)} wk`,
        ...[n, noEnd, untold].map(String),
        percent(coverage[50]),
        percent(coverage[85]),
        percent(coverage[95]),
        decimals(medianRatio, 2),
        ...[slips, announced].map(String),
        ...[leadDays.p25, leadDays.p50, leadDays.p75].map((days) => (days === null ? '–' : String(days))),
      ],
    ),
  );
}
