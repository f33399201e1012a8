import { SUBJECT_OF } from '../../../src/app/item-health/subject-of';
import type { Subject } from '../../../src/contract/item-health';
import type { HealthSay } from '../../../src/words/finding/health-say';
import type { Locale } from '../../../src/words/say/locale';
import type { Say } from '../../../src/words/say/say';
import type { ReportSummary } from '../../../src/words/terminal';
import { dataFlawSentence } from '../../../src/words/data-quality';
import { fieldQuestionSentence, linkTypeSentence, recognisedFieldSentence } from '../../../src/words/tracker';
import type { Recognition } from '../../../src/adapters/jira/translation/fields/recognition';
import type { UnknownLinkType } from '../../../src/adapters/jira/translation/site/gathered';
import type { DataFlawCount } from '../../../src/core/facts/data-quality';
import type { Facts } from '../../../src/core/facts/facts';
import type { ScopeLedger } from '../../../src/core/facts/scope/ledger';
import type { Judge } from '../../../src/core/report/judge';
import type { NextStep } from '../../../src/core/report/next-step';
import { isClose, isRaised } from '../../../src/core/report/reading-order';
import { projectReasons } from '../../../src/core/report/reasons';
import type { ContainerReport, ItemReport, Report } from '../../../src/core/report/report';
import type { SignalReading } from '../../../src/core/signals';
import type { SkippedLine } from '../../jira/import/source/intake';
import { forecastDocument } from './forecast-document';
import { jsonParts } from './json-parts';
import { openNames, sentenceOf } from './read-words';
import { reportVoice } from './report-voice';
import { stepDocument } from './step-document';
import { leverDocument, slipDocument } from './slip-document';

export interface ReportRead {
  readonly judging: Judge;
  readonly recognition: Recognition;
  readonly unknownLinkTypes: readonly UnknownLinkType[];
  readonly items: number;
  readonly changes: number;
  readonly rejected: readonly SkippedLine[];
  readonly summary: ReportSummary;
  /** Also quiet and unknown readings, and items without a finding. */
  readonly all: boolean;
  /** Flaws in the data of the tracker. */
  readonly flaws: readonly DataFlawCount[];
  /** The language of its sentences. */
  readonly language: Locale;
}

/**
 * The report as JSON, `bellwether-report/1`, a part at a time: stable from version to version. Instants are ISO, days
 * are working days, shares 0..1; an unknown value is null, and `because` says why. Findings only, unless `all` is asked
 * for.
 */
export function jsonReport(
  report: Report,
  facts: Facts,
  { judging, flaws, recognition, unknownLinkTypes, summary, all, language, ...read }: ReportRead,
): Iterable<string> {
  const nameOf = openNames(facts);
  const say = reportVoice(facts, language);

  // JSON omits undefined properties.
  const readingOf = (reading: SignalReading, subject: Subject, step: NextStep | undefined) => ({
    signal: reading.signal,
    status: isApplicable(reading) ? reading.status : 'not-applicable',
    severity: reading.status === 'raised' ? reading.severity : undefined,
    close: isClose(reading) ? reading.close : undefined,
    because: sentenceOf(reading, { subject, nameOf, say }),
    priceDays: reading.status === 'raised' ? reading.priceDays : null,
    price: reading.status === 'raised' ? reading.price : undefined,
    reason: reading.status === 'unknown' ? reading.because : undefined,
    figures: reading.status === 'unknown' ? undefined : reading.figures,
    basis: reading.status === 'unknown' ? undefined : reading.basis,
    nextStep: step === undefined ? undefined : stepDocument(step, { nameOf, say }),
    evidence:
      reading.status === 'raised' ? reading.evidence.map(({ itemKey, ...fact }) => ({ item: itemKey, ...fact })) : [],
  });
  const readingsOf: ReadingDocuments = (entry, subject) => {
    const steps = new Map(judging.steps(entry).map((step) => [step.signal, step]));
    const shown = all ? entry.readings : entry.readings.filter(isRaised);
    return shown.map((reading) => readingOf(reading, subject, steps.get(reading.signal)));
  };
  const items = all ? report.items : report.items.filter(({ readings }) => readings.some(isRaised));

  const head = {
    format: 'bellwether-report/1',
    asOf: report.asOf.toISOString(),
    shows: all ? 'all readings' : 'findings',
    summary,
    read: {
      ...read,
      fields: recognition.fields.map((entry) => ({ ...entry, because: recognisedFieldSentence(entry, say) })),
    },
    dataQuality: [
      ...flaws.map((entry) => ({ ...entry, because: dataFlawSentence(entry, say) })),
      ...trackerFlaws({ recognition, unknownLinkTypes }, say),
    ],
  };
  return jsonParts(head, {
    containers: made(report.containers, (entry) => ({
      ...containerDocument(entry, facts, { readingsOf, say }),
      nextSteps: judging.stepsInside(entry.container).map((step) => stepDocument(step, { nameOf, say })),
      ...reasonsDocument(entry, report, facts),
    })),
    items: made(items, (entry) => itemDocument(entry, readingsOf)),
  });
}

/** Parts of the tracker that are not understood, each with what an administrator can do about it. */
function trackerFlaws(
  { recognition, unknownLinkTypes }: Pick<ReportRead, 'recognition' | 'unknownLinkTypes'>,
  say: Say<'terminal'>,
) {
  return [
    ...recognition.questions.map((question) => ({
      flaw: 'unrecognised-field',
      count: question.set,
      of: question.of,
      field: question.id,
      because: fieldQuestionSentence(question, say),
    })),
    ...unknownLinkTypes.map((type) => ({
      flaw: 'unknown-link-type',
      count: type.links,
      of: type.links,
      linkType: type.name,
      because: linkTypeSentence(type, say),
    })),
  ];
}

/** Reasons that mean "not applicable": the signal is for work in progress, or for work that others wait for. */
const NOT_APPLICABLE: readonly string[] = ['not-started', 'not-in-progress', 'not-committed', 'finished'];

function isApplicable(reading: SignalReading): boolean {
  return reading.status !== 'unknown' || !NOT_APPLICABLE.includes(reading.because.reason);
}

function* made<Entry>(entries: readonly Entry[], toDocument: (entry: Entry) => object): Generator<object> {
  for (const entry of entries) yield toDocument(entry);
}

/** The problems of a project, over everything in it, the largest first. */
function reasonsDocument({ container }: ContainerReport, report: Report, facts: Facts): { readonly reasons?: object } {
  return container.kind === 'project' ? { reasons: projectReasons(container.id, report, facts) } : {};
}

type ReadingDocuments = (entry: ItemReport | ContainerReport, subject: Subject) => readonly object[];

function containerDocument(
  entry: ContainerReport,
  facts: Facts,
  { readingsOf, say }: { readonly readingsOf: ReadingDocuments; readonly say: HealthSay },
): object {
  return {
    kind: SUBJECT_OF[entry.container.kind],
    id: entry.container.id,
    key: entry.key,
    level: entry.level,
    readings: readingsOf(entry, SUBJECT_OF[entry.container.kind]),
    ledger: entry.ledger === null ? null : ledgerDocument(entry.ledger),
    ...whyNoLedger(entry, facts),
    forecast: forecastDocument(entry, say),
    slip: slipDocument(entry, facts),
    levers: entry.levers.map((lever) => leverDocument(lever, facts)),
  };
}

function whyNoLedger({ container }: ContainerReport, facts: Facts): { readonly ledgerUnknown?: string } {
  const result = facts.ledgerOf(container);
  return result.status === 'unknown' ? { ledgerUnknown: result.because } : {};
}

const ledgerDocument = ({ baseline, start, changes, end }: ScopeLedger) => ({
  baseline: { at: baseline.at, rule: baseline.rule },
  start,
  changes: changes.map(({ at, itemKey, kind, cause, by, count, points, countsAsCreep, priceDays }) => ({
    at,
    item: itemKey,
    kind,
    cause,
    by,
    count,
    points,
    countsAsCreep,
    priceDays,
  })),
  end,
});

const itemDocument = (entry: ItemReport, readingsOf: ReadingDocuments) => ({
  key: entry.key,
  progress: entry.progress,
  level: entry.level,
  ageDays: entry.ageDays,
  startedBy: entry.ageDays === null ? null : entry.startedByActivity ? 'activity' : 'status',
  waitDays: entry.waitDays,
  usualWaitDays: entry.usualWaitDays,
  idleDays: entry.idleDays,
  chanceInTime: entry.chanceInTime,
  readings: readingsOf(entry, 'item'),
});
