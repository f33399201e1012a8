import { dayNumberOf } from '../../../../src/core/model/time/calendar-date';
import { throughputRecord, type ThroughputRecord } from '../../../../src/core/forecast/team/throughput';
import type { WorkDayNumbers } from '../../../../src/core/forecast/team/work-day-numbers';
import type { Say } from '../../../../src/words/say/say';
import { readLinesOf } from '../../../jira/import/read-lines';
import type { SkippedLine } from '../../../jira/import/source/intake';
import { WrongInput } from '../../wrong-input';

export interface CompletionDates {
  /** The number of items finished on each working day, from the first date of the file to the last. */
  readonly record: ThroughputRecord;
  readonly rejected: readonly SkippedLine[];
}

/**
 * Reads the dates on which a team finished something: one per line, an ISO date or instant at the start of the line, in
 * any order. Lines without a date are listed, and the others are read. Rejects when no line has one.
 */
export async function completionDates(
  path: string,
  numbers: WorkDayNumbers,
  say: Say<'terminal'>,
): Promise<CompletionDates> {
  const days: number[] = [];
  const rejected: SkippedLine[] = [];
  await readLinesOf(path, {
    line(text, number) {
      const day = dayNumberOf(text.trim().replace(/^"/, '').slice(0, 10));
      if (Number.isNaN(day)) rejected.push({ file: path, line: number, why: say('backtest.line.no-iso-date') });
      else days.push(numbers.numberOfDay(day));
    },
    broken(why, afterLine) {
      rejected.push({ file: path, line: afterLine, why });
    },
  });
  if (days.length === 0) throw new WrongInput((asked) => asked('backtest.refused.no-dates', { file: path }));
  const from = days.reduce((first, day) => Math.min(first, day), Infinity);
  const until = days.reduce((last, day) => Math.max(last, day), -Infinity);
  return {
    record: throughputRecord(
      days.map((day) => ({ day, points: null })),
      { from, until },
    ),
    rejected,
  };
}
