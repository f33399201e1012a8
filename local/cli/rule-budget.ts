import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { aMonth, PLAN_RUNS, type RunBudget, runBudget } from '../../src/app/automation/run-budget';
import { deriveFacts } from '../../src/core/facts/facts';
import { createWorkCalendar } from '../../src/core/model/time/create-work-calendar';
import { snapshotAsOf } from '../../src/core/model/as-of';
import { USUAL_CALENDAR } from '../../src/core/settings/tracker/calendar-over';
import { defaultSettings } from '../../src/core/signals/settings';
import { demoSite } from '../demo/demo-site';
import { printable } from './foreign-words';
import { markdownTable } from './backtest/markdown-table';
import { loadExport } from './report/load-export';
import { moment } from './report/report-options';
import { demoFile } from './rule-budget/demo-file';

interface BudgetOptions {
  readonly import?: readonly string[];
  readonly demo?: boolean;
  /** The present: later events are ignored. */
  readonly asOf?: Date;
  readonly onItems: boolean;
  readonly quietMinutes: number;
}

/**
 * `node local/cli/run.mjs rule-budget`: the number of rule runs a month that an export, or the demo company, would have
 * caused.
 */
export async function main(args: readonly string[]): Promise<number> {
  const command = new Command('rule-budget')
    .description(
      'Counts the rule runs that added, removed and re-estimated scope would have caused in the last 90 days.',
    )
    .option('--import <file...>', 'export to read, .jsonl or .jsonl.gz; several are read as one')
    .addOption(new Option('--demo', 'count for the demo company').conflicts('import'))
    .option('--as-of <iso>', 'a past moment: nothing later is used (default: the last one recorded)', moment('--as-of'))
    .option('--on-items', 'tell of sprints and versions too, on the item that came or went', false)
    .option('--quiet-minutes <minutes>', 'what is told together', minutes, 10)
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
    process.stdout.write(await budgetText(command.opts<BudgetOptions>()));
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}

function minutes(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('Give whole minutes.');
  return number;
}

const HEAD = ['project', 'events', 'writes, each', 'daily', 'weekly', 'points, each', 'any change in scope'];

async function budgetText({ import: files, demo, asOf, onItems, quietMinutes }: BudgetOptions): Promise<string> {
  const paths = demo === true ? [demoFile(demoSite())] : (files ?? []);
  const { gathered, lastRecordedAt } = await loadExport(paths, new Date());
  if (lastRecordedAt === null) throw new Error('Nothing was read.');
  const present = { takenAt: lastRecordedAt, calendar: createWorkCalendar(USUAL_CALENDAR), ...gathered };
  const facts = deriveFacts(snapshotAsOf(present, asOf ?? lastRecordedAt), defaultSettings);
  const budgets = facts.snapshot.projects.map(({ key }) => ({
    key,
    budget: runBudget({ facts, projectKey: key, onItems, quietMs: quietMinutes * 60_000 }),
  }));
  const rows = budgets.map(({ key, budget }) => [printable(key), ...monthly(budget)]);
  const plans = `Plans, a month: ${String(PLAN_RUNS.free)} (Free), ${String(PLAN_RUNS.standard)} (Standard), ${String(PLAN_RUNS.premiumPerUser)} for each user (Premium).`;
  return `${markdownTable(HEAD, rows)}\n\nRuns of one rule a month, from the last 90 days. ${plans}\n`;
}

function monthly({ days, naive, ...told }: RunBudget): readonly string[] {
  return [told.events, told.writesEach, told.writesDaily, told.writesWeekly, told.pointsEach, naive].map((count) =>
    String(aMonth(count, days)),
  );
}
