import { basename } from 'node:path';
import { workDayNumbers } from '../../../../src/core/forecast/team/work-day-numbers';
import { createWorkCalendar } from '../../../../src/core/model/time/create-work-calendar';
import type { SkippedLine } from '../../../jira/import/source/intake';
import { WrongInput } from '../../wrong-input';
import type { BacktestPart } from '../part';
import { reliabilityDiagram } from '../reliability-diagram';
import { completionDates } from './completion-dates';
import { throughputMarkdown } from './throughput-markdown';
import { pooled, reliability, tallied } from './throughput-pool';
import { throughputRow, type ThroughputRow } from './throughput-row';

const HORIZONS = [14, 28];
const WINDOWS = [60, 90];

/**
 * `--completion-dates`: for every week, the number of items forecast for the next two and four weeks, from the last 60
 * or 90 working days, and how often the team finished at least that many.
 */
export const throughputPart: BacktestPart = async ({ completionDates: files, timeZone }, say) => {
  if (files === undefined) return null;
  const calendar = createWorkCalendar({ timeZone, weekdays: [1, 2, 3, 4, 5], startHour: 9, endHour: 17, holidays: [] });
  const rows: ThroughputRow[] = [];
  const rejected: SkippedLine[] = [];
  for (const path of files) {
    const read = await completionDates(path, workDayNumbers(calendar), say);
    rejected.push(...read.rejected);
    for (const horizonDays of HORIZONS) {
      for (const windowDays of WINDOWS) {
        const row = throughputRow({ file: basename(path), counts: read.record.counts, horizonDays, windowDays });
        if (row !== null) rows.push(row);
      }
    }
  }
  if (rows.length === 0) throw new WrongInput((asked) => asked('backtest.refused.no-forecast', { items: 8, days: 5 }));
  const pool = pooled(rows);
  return {
    name: 'throughput',
    document: {
      throughput: rows,
      throughputPooled: pool,
      throughputTally: tallied(rows),
      ...(rejected.length > 0 ? { throughputRejected: rejected } : {}),
    },
    markdown: throughputMarkdown(rows, say),
    charts: [
      {
        file: 'throughput-raw.svg',
        svg: reliabilityDiagram(say('backtest.throughput.chart.raw'), reliability(pool, 'raw'), say),
      },
      {
        file: 'throughput-corrected.svg',
        svg: reliabilityDiagram(say('backtest.throughput.chart.corrected'), reliability(pool, 'calibrated'), say),
      },
    ],
  };
};
