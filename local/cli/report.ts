import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { dryRun } from '../../src/app/settings/dry-run';
import { dryRunSentence } from '../../src/words/settings';
import { dataQuality } from '../../src/core/facts/data-quality';
import { deriveFacts } from '../../src/core/facts/facts';
import { trackerChoices } from '../../src/adapters/jira/translation/site/tracker-choices';
import { calendarOver, USUAL_CALENDAR } from '../../src/core/settings/tracker/calendar-over';
import { snapshotAsOf } from '../../src/core/model/as-of';
import { createWorkCalendar } from '../../src/core/model/time/create-work-calendar';
import { judge } from '../../src/core/report/judge';
import type { Report } from '../../src/core/report/report';
import { defaultSettings } from '../../src/core/signals/settings';
import { printable } from './foreign-words';
import { loadExport } from './report/load-export';
import { markdownReport } from './report/markdown-report';
import { readSettings } from './report/read-settings';
import { jsonReport } from './report/report-format';

export interface ReportOptions {
  readonly import: readonly string[];
  readonly project?: string;
  readonly asOf?: Date;
  /** Counts for more than what the settings say. */
  readonly timeZone?: string;
  readonly format: 'json' | 'md';
  /** Files of thresholds, the site's first. */
  readonly settings?: readonly string[];
  /** Tell only what these settings would change. */
  readonly dryRun?: boolean;
}

/** Exit codes: the report was made, of a file that ended early; what was asked for cannot be done. */
const [DAMAGED, WRONG_INPUT] = [1, 2];

/** `npm run report`: what is wrong with an export, now or on any past day. The answer is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = reportCommand();
  try {
    command.parse(args, { from: 'user' });
    const { parts, notices, damaged } = await madeReport(command.opts<ReportOptions>());
    for (const notice of notices) process.stderr.write(`${printable(notice)}\n`);
    for (const part of parts) process.stdout.write(part);
    return damaged ? DAMAGED : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_INPUT;
    process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
    return WRONG_INPUT;
  }
}

function reportCommand(): Command {
  return new Command('report')
    .description('Shows which exported Jira work is late, stalled or growing, and why.')
    .requiredOption(
      '--import <file...>',
      'exported issues: JSON, CSV or RSS, gzipped or not; files and folders, read as one',
    )
    .option('--project <key>', 'tell of this project only; the others still count as what it waits for')
    .option('--as-of <iso>', 'a past moment: nothing later is used (default: the last one recorded)', instant)
    .option(
      '--time-zone <name>',
      'in which working days and dates are counted (default: as the settings say, else UTC)',
    )
    .addOption(
      new Option('--format <format>', 'md is for reading, json for programs').choices(['md', 'json']).default('md'),
    )
    .option(
      '--settings <file...>',
      'thresholds, working week, fields and links as JSON, a layer a file: the site first, then the project',
    )
    .option('--dry-run', 'tell only how many open items these settings would flag today')
    .exitOverride();
}

function instant(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('Give a moment like 2026-03-01T00:00:00Z.');
  return date;
}

/** The report on an export as text. Rejects when nothing could be read, or the project is not in it. */
export async function reportText(options: ReportOptions): Promise<string> {
  return [...(await madeReport(options)).parts].join('');
}

interface MadeReport {
  /** JSON of a large export is far more text than anyone has to hold. */
  readonly parts: Iterable<string>;
  /** What whoever reads should know of the files as a whole. */
  readonly notices: readonly string[];
  /** Whether a file ended before it should. */
  readonly damaged: boolean;
}

async function madeReport(options: ReportOptions): Promise<MadeReport> {
  const { import: paths, project, asOf, timeZone, format } = options;
  const { settings, tracker } = readSettings(options.settings ?? []);
  const chosen = calendarOver(USUAL_CALENDAR, tracker.calendar);
  const calendar = createWorkCalendar({ ...chosen, timeZone: timeZone ?? chosen.timeZone });
  const now = new Date();
  const loaded = await loadExport(paths, now, { tracker: trackerChoices(tracker), zone: calendar.settings.timeZone });
  const { gathered, changes, rejected, titles, recognition, lastRecordedAt, notices, damaged } = loaded;
  if (lastRecordedAt === null) throw new Error(nothingRead(paths, rejected[0]?.why));
  const snapshot = snapshotAsOf({ ...gathered, calendar, takenAt: now }, asOf ?? lastRecordedAt);
  if (options.dryRun === true)
    return {
      parts: [
        dryRunSentence(dryRun(snapshot, { now: defaultSettings, then: settings, projectKey: project ?? null })),
        '\n',
      ],
      notices,
      damaged,
    };
  const facts = deriveFacts(snapshot, settings);
  const judging = judge(facts, settings);
  const all = judging.report();
  const told = project === undefined ? all : only(project, all, facts);
  const flaws = dataQuality(facts, settings);
  const { unknownLinkTypes } = gathered;
  const read = { items: gathered.items.length, changes, rejected, flaws, recognition, unknownLinkTypes };
  const shown = { ...read, judging };
  const parts =
    format === 'json' ? jsonReport(told, facts, shown) : [markdownReport(told, facts, { ...shown, titles })];
  return { parts, notices, damaged };
}

const nothingRead = (paths: readonly string[], why: string | undefined) =>
  `No issue could be read from ${paths.join(', ')}${why === undefined ? '' : ` (${why})`}. Export with fields and changelog; see docs/import.md.`;

function only(project: string, report: Report, facts: ReturnType<typeof deriveFacts>): Report {
  const known = facts.snapshot.projects.map(({ key }) => key);
  if (!known.includes(project)) throw new Error(`The export holds no project ${project}, only ${known.join(', ')}.`);
  const isOf = (key: string) => facts.byKey.get(key)?.state.projectKey === project;
  return {
    ...report,
    items: report.items.filter(({ key }) => isOf(key)),
    containers: report.containers.filter(({ container, key }) => {
      if (container.kind === 'project') return container.id === project;
      if (container.kind === 'parent') return isOf(key);
      return facts.everIn(container).some(({ state }) => state.projectKey === project);
    }),
  };
}
