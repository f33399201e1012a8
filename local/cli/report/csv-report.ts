import { SUBJECT_OF } from '../../../src/app/item-health/subject-of';
import type { Facts } from '../../../src/core/facts/facts';
import type { Judge } from '../../../src/core/report/judge';
import { isRaised } from '../../../src/core/report/reading-order';
import type { ContainerReport, ItemReport, Report } from '../../../src/core/report/report';
import { oneLine } from '../foreign-words';
import type { Locale } from '../../../src/words/say/locale';
import { openNames, sentenceOf, stepSentence } from './read-words';
import { reportVoice } from './report-voice';

const COLUMNS = ['kind', 'key', 'title', 'level', 'signal', 'severity', 'price_days', 'finding', 'next_step'] as const;

interface Subject {
  readonly kind: 'project' | 'epic' | 'sprint' | 'version' | 'item';
  readonly id: string;
  readonly entry: ItemReport | ContainerReport;
}

export interface CsvRead {
  readonly titles: ReadonlyMap<string, string>;
  readonly judging: Judge;
  readonly language: Locale;
}

/**
 * The report as a table (RFC 4180): a line for each finding, the worst first, and one for each project, epic, sprint
 * and version without any. Days are working days.
 */
export function* csvReport(report: Report, facts: Facts, read: CsvRead): Generator<string> {
  yield line(COLUMNS);
  for (const entry of report.containers) {
    yield* linesOf({ kind: SUBJECT_OF[entry.container.kind], id: entry.container.id, entry }, facts, read);
  }
  for (const entry of report.items) {
    if (entry.readings.some(isRaised)) yield* linesOf({ kind: 'item', id: entry.itemId, entry }, facts, read);
  }
}

function* linesOf(
  { kind, id, entry }: Subject,
  facts: Facts,
  { titles, judging, language }: CsvRead,
): Generator<string> {
  const nameOf = openNames(facts);
  const say = reportVoice(facts, language);
  const start = [kind, entry.key, titles.get(id) ?? '', entry.level];
  const raised = entry.readings.filter(isRaised);
  const steps = new Map(judging.steps(entry).map((step) => [step.signal, step]));
  if (raised.length === 0) yield line([...start, '', '', '', '', '']);
  for (const reading of raised) {
    const step = steps.get(reading.signal);
    yield line([
      ...start,
      reading.signal,
      reading.severity,
      reading.priceDays === null ? '' : String(reading.priceDays),
      plain(sentenceOf(reading, { subject: kind, nameOf, say })),
      step === undefined ? '' : plain(stepSentence(step, { nameOf, say })),
    ]);
  }
}

/** Sentences contain Markdown. */
const plain = (sentence: string): string => sentence.replace(/\\([\\`*_[\]<>~|&])/g, '$1');

const line = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** Titles can contain anything: prevents that a spreadsheet reads one as a formula. */
function cellOf(text: string): string {
  const words = oneLine(text);
  const safe = /^[=+\-@]/.test(words) && !/^-?\d+(?:\.\d+)?$/.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
