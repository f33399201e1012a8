import type { Facts } from '../../../src/core/facts/facts';
import type { ContainerRef } from '../../../src/core/model/containers';
import type { Level } from '../../../src/core/model/level';
import { nextSteps } from '../../../src/core/report/next-step';
import { isRaised } from '../../../src/core/report/reading-order';
import type { Report } from '../../../src/core/report/report';
import type { SignalReading } from '../../../src/core/signals';
import { oneLine } from '../foreign-words';
import { openNames, sentenceOf, stepSentence } from './read-words';
import { KIND_NAMES } from './report-format';
import { reportVoice } from './report-voice';

const COLUMNS = ['kind', 'key', 'title', 'level', 'signal', 'severity', 'price_days', 'finding', 'next_step'] as const;

interface Subject {
  readonly kind: 'project' | 'epic' | 'sprint' | 'version' | 'item';
  readonly about: string | ContainerRef;
  readonly key: string;
  readonly id: string;
  readonly level: Level;
  readonly readings: readonly SignalReading[];
}

/**
 * The report as a table (RFC 4180): a line for each finding, worst first, and one for each project, epic, sprint and version
 * without any. Days are working days.
 */
export function* csvReport(report: Report, facts: Facts, titles: ReadonlyMap<string, string>): Generator<string> {
  yield line(COLUMNS);
  for (const { container, key, level, readings } of report.containers) {
    const kind = KIND_NAMES[container.kind];
    yield* linesOf({ kind, about: container, key, id: container.id, level, readings }, facts, titles);
  }
  for (const { key, itemId, level, readings } of report.items) {
    if (!readings.some(isRaised)) continue;
    yield* linesOf({ kind: 'item', about: key, key, id: itemId, level, readings }, facts, titles);
  }
}

function* linesOf(subject: Subject, facts: Facts, titles: ReadonlyMap<string, string>): Generator<string> {
  const { calendar, takenAt } = facts.snapshot;
  const context = { locale: 'en-GB', timeZone: calendar.settings.timeZone, takenAt: takenAt.toISOString() };
  const nameOf = openNames(facts);
  const say = reportVoice(facts, 'en');
  const { kind, about, key, id, level, readings } = subject;
  const start = [kind, key, titles.get(id) ?? '', level];
  const raised = readings.filter(isRaised);
  const steps = new Map(nextSteps(about, raised, facts).map((step) => [step.signal, step]));
  if (raised.length === 0) yield line([...start, '', '', '', '', '']);
  for (const reading of raised) {
    const step = steps.get(reading.signal);
    yield line([
      ...start,
      reading.signal,
      reading.severity,
      reading.priceDays === null ? '' : String(reading.priceDays),
      plain(sentenceOf(reading, { subject: kind, nameOf, context, say })),
      step === undefined ? '' : plain(stepSentence(step, { nameOf, say })),
    ]);
  }
}

/** Sentences are written for Markdown. */
const plain = (sentence: string): string => sentence.replace(/\\([\\`*_[\]<>~|&])/g, '$1');

const line = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** What a spreadsheet would take for a formula is words: a title may be anything. */
function cellOf(text: string): string {
  const words = oneLine(text);
  const safe = /^[=+\-@]/.test(words) && !/^-?\d+(?:\.\d+)?$/.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
