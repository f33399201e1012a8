import { SUBJECT_OF } from '../../../src/app/item-health/subject-of';
import { notStarted } from '../../../src/words/finding/headline';
import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import { slipSummary } from '../../../src/app/item-health/slip-summary';
import { forecastSentences } from '../../../src/words/finding/forecast';
import { dataFlawSentence } from '../../../src/words/data-quality';
import { fieldQuestionSentence, linkTypeSentence, recognisedFieldSentence } from '../../../src/words/tracker';
import { skippedLineSentence } from '../../../src/words/import';
import { levelsSentence, openItemsSentence } from '../../../src/words/terminal';
import { plainText } from '../../../src/words/phrase';
import type { Say } from '../../../src/words/say/say';
import { signalLabel } from '../../../src/words/finding/signal-names';
import { slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { withoutImplied } from '../../../src/core/report/implied';
import type { Facts } from '../../../src/core/facts/facts';
import type { ScopeLedger } from '../../../src/core/facts/scope/ledger';
import { openAt, openWork } from '../../../src/core/facts/team/open-work';
import type { ContainerRef } from '../../../src/core/model/containers';
import type { Judge } from '../../../src/core/report/judge';
import type { NextStep } from '../../../src/core/report/next-step';
import { isClose, isRaised } from '../../../src/core/report/reading-order';
import { projectReasons, type Reason } from '../../../src/core/report/reasons';
import type { ContainerReport, ItemReport, Report } from '../../../src/core/report/report';
import { markdownWords } from '../foreign-words';
import type { ReportRead } from './report-format';
import { openNames, sentenceOf, stepSentence, type ReadingWords } from './read-words';
import { reportVoice } from './report-voice';
import { itemsBesideContainers } from './summary';
import { titleWords } from './title-words';

const MAX_ITEMS = 25;
const MAX_CONTAINERS = 25;
const MAX_REJECTED = 20;
const MAX_PROJECT_STEPS = 5;
const MAX_STEPS = 3;

export interface MarkdownRead extends ReportRead {
  /** Titles of items, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The report for a reader: the worst first, findings in sentences, and skipped lines. */
export function markdownReport(report: Report, facts: Facts, { titles, ...read }: MarkdownRead): string {
  const { takenAt } = facts.snapshot;
  const say = reportVoice(facts, read.language);
  const more = (count: number): string => say('terminal.more', { count, option: '--format json' });
  const words = {
    judging: read.judging,
    nameOf: openNames(facts),
    say,
    facts,
    titles,
  };
  const findings = itemsBesideContainers(report).filter(hasFinding);
  const itemOf = new Map(report.items.map((item) => [item.itemId, item]));
  const asItem = ({ container }: ContainerReport): ItemReport | null =>
    (container.kind === 'parent' ? itemOf.get(container.id) : undefined) ?? null;
  const containers = report.containers.filter((entry) => {
    const item = asItem(entry);
    return (
      entry.container.kind === 'project' ||
      isUnknownSprint(entry) ||
      hasFinding(entry) ||
      isInTrouble(entry) ||
      (item !== null && hasFinding(item))
    );
  });
  return [
    `# ${say('terminal.title', { day: takenAt.toISOString().slice(0, 10) })}`,
    plainText(say.together([levelsSentence(read.summary, say), openItemsSentence(read.summary, say)]), say),
    say('terminal.read', { items: read.items, changes: read.changes, skipped: read.rejected.length }),
    section(say('terminal.scopes'), containers, {
      more,
      most: MAX_CONTAINERS,
      line: (entry) => [
        ...containerLines(entry, words),
        ...ownItemLines(asItem(entry), entry, words),
        ...reasonLines(entry, report, words),
        ...stepLines(entry, words),
      ],
    }),
    section(say('terminal.open-items'), findings, { more, most: MAX_ITEMS, line: (entry) => itemLines(entry, words) }),
    section(
      say('terminal.data'),
      [
        ...read.flaws.map((flaw) => dataFlawSentence(flaw, say)).filter((sentence) => sentence !== null),
        ...read.recognition.questions.map((question) => fieldQuestionSentence(question, say)),
        ...read.unknownLinkTypes.map((type) => linkTypeSentence(type, say)),
      ],
      { more, most: Infinity, line: (sentence) => [`- ${sentence}`] },
    ),
    section(
      say('terminal.fields'),
      read.recognition.fields.map((field) => recognisedFieldSentence(field, say)),
      {
        more,
        most: Infinity,
        line: (sentence) => [`- ${markdownWords(sentence)}`],
      },
    ),
    section(say('terminal.skipped'), read.rejected, {
      more,
      most: MAX_REJECTED,
      line: (skipped) => [`- ${markdownWords(skippedLineSentence(skipped, say))}`],
    }),
    section(say('terminal.how'), howToRead(facts, say), {
      more,
      most: Infinity,
      line: (sentence) => [`- ${sentence}`],
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Levels and states as the message selects them. */
const LEVELS = { 'off-track': 'off_track', 'at-risk': 'at_risk', 'on-track': 'on_track', unknown: 'other' } as const;
const STATES = { 'not-started': 'not_started', 'put-back': 'put_back' } as const;

/** The meaning of the numbers above. */
function howToRead({ snapshot: { calendar, versions } }: Facts, say: Say<'terminal'>): readonly string[] {
  return [
    say('terminal.how.days', { zone: calendar.settings.timeZone }),
    say('terminal.how.usual'),
    say('terminal.how.expected'),
    say('terminal.how.limit'),
    ...(versions.some(({ mayBeSetLater }) => mayBeSetLater === true) ? [say('terminal.how.releases')] : []),
  ];
}

interface Words extends Omit<ReadingWords, 'subject'> {
  readonly say: Say;
  readonly judging: Judge;
  readonly facts: Facts;
  readonly titles: ReadonlyMap<string, string>;
}

/** A running sprint of which nothing can be told: that, and what is missing, is told. */
const isUnknownSprint = ({ container, level }: ContainerReport): boolean =>
  container.kind === 'iteration' && level === 'unknown';

const isInTrouble = ({ level }: ContainerReport): boolean => level === 'off-track' || level === 'at-risk';

const hasFinding = ({ readings }: ItemReport | ContainerReport) => readings.some(({ status }) => status === 'raised');

interface Section<Entry> {
  readonly most: number;
  readonly line: (entry: Entry) => readonly string[];
  /** A sentence for this number of entries that are not shown. */
  readonly more: (count: number) => string;
}

function section<Entry>(title: string, entries: readonly Entry[], { most, line, more }: Section<Entry>): string {
  if (entries.length === 0) return '';
  const rest = entries.length > most ? [`- ${more(entries.length - most)}`] : [];
  return [`## ${title}`, '', ...entries.slice(0, most).flatMap(line), ...rest].join('\n');
}

function containerLines(entry: ContainerReport, words: Words): readonly string[] {
  const kind = SUBJECT_OF[entry.container.kind];
  const { ledger } = entry;
  const close = entry.readings.filter(isClose);
  const { say } = words;
  const scope = ledger === null ? '' : `: ${scopeWords(entry.container, ledger, words)}`;
  const name = `${markdownWords(entry.key)}${titleWords(words.titles.get(entry.container.id))}`;
  return [
    `- **${say('terminal.name', { kind, name })}**, ${say('terminal.level', { level: LEVELS[entry.level] })}${scope}`,
    ...forecastLines(entry, words),
    ...outcomeLines(entry, words),
    ...(entry.levelReason === 'severe-inside' ? [`  - ${words.say('headline.inside')}`] : []),
    ...findingLines(entry, { ...words, subject: kind }),
    ...(close.length === 0
      ? []
      : [`  - ${say('terminal.close', { signals: close.map(({ signal }) => signalLabel(signal, say)).join(', ') })}`]),
  ];
}

/** Work of a project is finished all the time, so its open work is compared; of another scope, what was planned. */
function scopeWords({ kind, id }: ContainerRef, { baseline, start, end }: ScopeLedger, { facts, say }: Words): string {
  if (kind !== 'project') return say('terminal.scope', { start: start.count, now: end.count });
  const { calendar, takenAt } = facts.snapshot;
  const work = openWork(id, facts);
  const [before, now] = [openAt(work, baseline.at.getTime()), openAt(work, takenAt.getTime())];
  return say('terminal.scope.open', { before, on: calendar.dateOf(baseline.at), now });
}

/** Without open items there is no forecast. */
function forecastLines({ forecast }: ContainerReport, { say }: Words): readonly string[] {
  if (forecast.status === 'unknown' && forecast.because.lacks === 'open-items') return [];
  return [
    `  - ${say('terminal.forecast', { sentences: markdownWords(plainText(say.together(forecastSentences(forecastSummary(forecast), say)), say)) })}`,
  ];
}

/** The slip with its parts, which add up to it, and the items behind them. */
function outcomeLines({ slip }: ContainerReport, { nameOf, facts, say }: Words): readonly string[] {
  if (slip === null) return [];
  const summary = slipSummary(slip, { facts, nameOf });
  const parts = markdownWords(summary.parts.map((part) => slipPartWords(part, say)).join(', '));
  const sentence = markdownWords(slipSentence(summary, say));
  const restsOn = summary.parts.flatMap((part) => {
    const words = slipFactsWords(part, say);
    return words === null ? [] : [plainText(words, say)];
  });
  return [
    `  - ${parts === '' ? say('terminal.slip', { sentence }) : say('terminal.slip.sum', { sentence, days: summary.totalDays, parts })}`,
    ...(summary.totalDays > 0 && restsOn.length > 0 ? [`    - ${markdownWords(restsOn.join(' '))}`] : []),
  ];
}

/** The next steps in a container, over everything in it. */
function stepLines({ container }: ContainerReport, words: Words): readonly string[] {
  const most = container.kind === 'project' ? MAX_PROJECT_STEPS : MAX_STEPS;
  const steps = words.judging.stepsInside(container).slice(0, most);
  return steps.length === 0
    ? []
    : [
        `  - ${words.say('terminal.steps')}`,
        ...steps.map((step, index) => `    ${index + 1}. ${stepSentence(step, words)}`),
      ];
}

/** The problems of a project as a whole, by the number of its open items that each concerns. */
function reasonLines({ container }: ContainerReport, report: Report, { facts, say }: Words): readonly string[] {
  if (container.kind !== 'project') return [];
  const reasons = projectReasons(container.id, report, facts).map((reason) => reasonWords(reason, say));
  return reasons.length === 0 ? [] : [`  - ${say('terminal.reasons', { reasons: reasons.join(', ') })}`];
}

/** "Waits: 20 (6 severe)", "Stalled: 4"; "Overloaded (severe)" of the project as a whole, which counts no items. */
function reasonWords({ signal, severity, items, itemsInAll, isOfWhole }: Reason, say: Words['say']): string {
  if (isOfWhole) return say('terminal.reason.whole', { signal: signalLabel(signal, say), severity });
  const severe = severity === 'severe' ? items : 0;
  return say('terminal.reason', { signal: signalLabel(signal, say), items: severe > 0 ? itemsInAll : items, severe });
}

/** The findings of an epic as an item, without those that are told of it as an epic. */
function ownItemLines(item: ItemReport | null, asEpic: ContainerReport, words: Words): readonly string[] {
  if (item === null) return [];
  const told = new Set<string>(asEpic.readings.filter(isRaised).map(({ signal }) => signal));
  const readings = item.readings.filter(({ signal }) => !told.has(signal));
  return findingLines({ ...item, readings }, { ...words, subject: 'item' });
}

function itemLines(entry: ItemReport, words: Words): readonly string[] {
  return [
    `- **${markdownWords(entry.key)}${titleWords(words.titles.get(entry.itemId))}**, ${standingWords(entry, words)}`,
    ...standingLines(entry, words),
    ...findingLines(entry, { ...words, subject: 'item' }),
  ];
}

/** Facts about its start beyond its state: it is late, or no status shows it. */
function standingLines(entry: ItemReport, { say }: Words): readonly string[] {
  if (entry.startedByActivity) return [`  - ${say('headline.started-by-activity')}`];
  const { waitDays, usualWaitDays } = entry;
  if (waitDays === null || usualWaitDays === null || waitDays <= usualWaitDays) return [];
  return [`  - ${markdownWords(plainText(notStarted(entry, say), say))}`];
}

/** An item that is not started has no level except that of its findings. */
function standingWords({ level, progress }: ItemReport, { say }: Words): string {
  const isState = level === 'unknown' && (progress === 'not-started' || progress === 'put-back');
  return say('terminal.level', { level: isState ? STATES[progress] : LEVELS[level] });
}

/**
 * Each finding of an item once, with its next step: an item that is held up by a link waits for that link. A step that
 * helps against several findings is shown with the first of them, and with its largest gain. The steps of a container
 * are one list.
 */
function findingLines(
  entry: ItemReport | ContainerReport,
  words: Words & Pick<ReadingWords, 'subject'>,
): readonly string[] {
  const raised = entry.readings.filter(isRaised);
  if ('container' in entry) return raised.map((reading) => `  - ${sentenceOf(reading, words)}`);
  const distinct = withoutImplied(raised);
  const steps = words.judging.steps({ ...entry, readings: distinct });
  const toldSteps = new Set<NextStep>();
  return distinct.flatMap((reading) => {
    const own = steps.find(({ signal }) => signal === reading.signal);
    const step = own === undefined ? undefined : steps.find((other) => isSameStep(other, own));
    const isNew = step !== undefined && !toldSteps.has(step);
    if (isNew) toldSteps.add(step);
    return [
      `  - ${sentenceOf(reading, words)}`,
      ...(isNew ? [`    - ${words.say('terminal.step', { sentence: stepSentence(step, words) })}`] : []),
    ];
  });
}

function isSameStep(one: NextStep, other: NextStep): boolean {
  return one.act === other.act && one.itemKey === other.itemKey && one.otherItemKey === other.otherItemKey;
}
