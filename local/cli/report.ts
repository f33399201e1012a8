import { CommanderError } from 'commander';
import { dryRun } from '../../src/app/settings/dry-run';
import { dataQuality } from '../../src/core/facts/data-quality';
import { deriveFacts, type Facts } from '../../src/core/facts/facts';
import { snapshotAsOf } from '../../src/core/model/as-of';
import { createWorkCalendar } from '../../src/core/model/time/create-work-calendar';
import { judge } from '../../src/core/report/judge';
import type { Report } from '../../src/core/report/report';
import { calendarOver, USUAL_CALENDAR } from '../../src/core/settings/tracker/calendar-over';
import { defaultSettings } from '../../src/core/signals/settings';
import { dryRunSentence, progressWords } from '../../src/words/terminal';
import { cacheFolder } from './cache/cache-folder';
import { NO_CACHE, type TextCache, textCache } from './cache/text-cache';
import { terminalVoice } from '../terminal-voice';
import { printable } from './foreign-words';
import { commandVoice, refusalSentence } from './language';
import { progressLine } from './progress-line';
import { cachedAnswer, type MadeAnswer } from './report/cached-answer';
import { cachedExport } from './report/cached-export';
import { csvReport } from './report/csv-report';
import { failure } from './report/fail-on';
import { loadRecorded } from './report/load-recorded';
import { markdownReport } from './report/markdown-report';
import { readSettings } from './report/read-settings';
import { jsonReport } from './report/report-format';
import { readFirst } from './report/read-first';
import { type AskedReport, reportCommand, type ReportOptions } from './report/report-options';
import { ofProject, ofScopes } from './report/scope-filter';
import { summaryOf } from './report/summary';
import { WrongInput } from './wrong-input';

/** Exit codes: the report was made, but a file ended early or `--fail-on` is met; the request cannot be fulfilled. */
const [NOT_WELL, WRONG_INPUT] = [1, 2];

/** `npm run report`: the problems in an export, now or on any past day. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = reportCommand();
  const progress = progressLine();
  const say = (sentence: string): void => void process.stderr.write(`${printable(sentence)}\n`);
  const voice = commandVoice(args);
  try {
    command.parse(args, { from: 'user' });
    const { options, tags } = await readFirst(command.opts<AskedReport>(), { progress, say, voice });
    const cache = options.cache === false ? NO_CACHE : textCache(cacheFolder(process.env));
    const onStep: OnStep = (step, amount) => {
      progress.at(() => progressWords(step, amount ?? null, voice));
    };
    const make = () => madeReport(options, { onStep, cache });
    const answer = tags === null ? await cachedAnswer(options, cache, make) : await tags.withReport(await make());
    const { notices, damaged, stop } = answer;
    progress.clear();
    notices.forEach(say);
    for (const part of answer.parts) process.stdout.write(part);
    if (stop !== null) say(stop);
    answer.keep();
    await tags?.settle();
    return damaged || stop !== null ? NOT_WELL : 0;
  } catch (error) {
    progress.clear();
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_INPUT;
    const refusal = refusalSentence(error, voice);
    if (refusal === null) throw error;
    say(refusal);
    return WRONG_INPUT;
  }
}

/** The report on an export as text. @throws RefusedFile, WrongInput */
export async function reportText(options: ReportOptions): Promise<string> {
  return [...(await madeReport(options)).parts].join('');
}

type OnStep = (step: Parameters<typeof progressWords>[0], amount?: number | null) => void;

export interface MadeReport extends MadeAnswer {
  /** The facts behind it; also of a dry run. */
  readonly facts: Facts;
  /** Everything that was judged, whatever is shown; null for a dry run. */
  readonly judged: Report | null;
}

interface Making {
  readonly onStep?: OnStep;
  readonly cache?: TextCache;
}

/** The report and the facts behind it. @throws RefusedFile, WrongInput */
export async function madeReport(
  options: ReportOptions,
  { onStep = () => undefined, cache = NO_CACHE }: Making = {},
): Promise<MadeReport> {
  const { import: paths, project, only, asOf, timeZone, format, all = false, failOn, language = 'en' } = options;
  const { settings, tracker } = readSettings(options.settings ?? []);
  const chosen = calendarOver(USUAL_CALENDAR, tracker.calendar);
  const calendar = createWorkCalendar({ ...chosen, timeZone: timeZone ?? chosen.timeZone });
  const now = new Date();
  const zone = calendar.settings.timeZone;
  const voice = terminalVoice(language, { timeZone: zone, takenAt: now });
  const onItem = (count: number): void => {
    onStep('reading', count);
  };
  const { loaded, keep } = await cachedExport(paths, { choices: [tracker, zone, language], cache }, () =>
    loadRecorded(paths, now, { tracker, zone, onItem, say: voice }),
  );
  const { gathered, lastRecordedAt, rejected, notices, damaged, metFuture } = loaded;
  if (lastRecordedAt === null) throw nothingRead(paths, rejected[0]?.why);
  if (asOf !== undefined && asOf > now) {
    const asked = { option: '--as-of', asOf: asOf.toISOString().slice(0, 10), last: lastRecordedAt.toISOString() };
    throw new WrongInput(() => voice('terminal.future', asked));
  }
  const trackerDays = tracker.calendar.weekdays === undefined ? loaded.weekdays : undefined;
  const worked =
    trackerDays === undefined ? calendar : createWorkCalendar({ ...calendar.settings, weekdays: trackerDays });
  const snapshot = snapshotAsOf({ ...gathered, calendar: worked, takenAt: now }, asOf ?? lastRecordedAt);
  onStep('deriving');
  const facts = deriveFacts(snapshot, settings);
  const whole = { facts, notices, damaged, stop: null, dependsOnNow: metFuture, keep };
  if (options.dryRun === true) {
    const change = dryRun(snapshot, { now: defaultSettings, then: settings, projectKey: project ?? null });
    return { ...whole, parts: [dryRunSentence(change, voice), '\n'], judged: null };
  }
  onStep('judging', facts.histories.length);
  const judging = judge(facts, settings);
  const built = judging.report();
  const ofOne = project === undefined ? built : ofProject(project, built, facts);
  const shown = only === undefined ? ofOne : ofScopes(only, ofOne, facts);
  onStep('writing');
  const { changes, recognition, titles } = loaded;
  const { unknownLinkTypes } = gathered;
  const flaws = dataQuality(facts, settings);
  const summary = summaryOf(shown, facts);
  const read = {
    items: gathered.items.length,
    changes,
    rejected,
    flaws,
    recognition,
    unknownLinkTypes,
    summary,
    all,
    judging,
    language,
  };
  const parts = {
    json: () => jsonReport(shown, facts, read),
    csv: () => csvReport(shown, facts, { titles, judging, language }),
    md: () => [markdownReport(shown, facts, { ...read, titles })],
  }[format]();
  return {
    ...whole,
    judged: built,
    parts,
    stop: failOn === undefined ? null : failure(shown, { level: failOn, chosen: only !== undefined, say: voice }),
  };
}

const nothingRead = (paths: readonly string[], why: string | undefined): WrongInput => {
  const files = paths.join(', ');
  return new WrongInput((say) =>
    why === undefined ? say('terminal.nothing-read', { files }) : say('terminal.nothing-read.why', { files, why }),
  );
};
