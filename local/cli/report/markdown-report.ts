import { SUBJECT_OF } from '../../../src/app/item-health/subject-of';
import { notStarted } from '../../../src/words/finding/headline';
import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import { slipSummary } from '../../../src/app/item-health/slip-summary';
import { forecastSentences } from '../../../src/words/finding/forecast';
import { dataFlawSentence } from '../../../src/words/data-quality';
import { fieldQuestionSentence, linkTypeSentence, recognisedFieldSentence } from '../../../src/words/tracker';
import { levelsSentence, openItemsSentence } from '../../../src/words/terminal';
import { plainText } from '../../../src/words/phrase';
import type { Say } from '../../../src/words/say/say';
import { signalLabel } from '../../../src/words/finding/signal-names';
import { slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { withoutImplied } from '../../../src/core/report/implied';
import type { Facts } from '../../../src/core/facts/facts';
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

const MOST_ITEMS = 25;
const MOST_CONTAINERS = 25;
const MOST_REJECTED = 20;
const MOST_PROJECT_STEPS = 5;
const MOST_STEPS = 3;

export interface MarkdownRead extends ReportRead {
  /** What items are called, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The report for a reader: worst first, findings in sentences, and what was not believed. */
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
      most: MOST_CONTAINERS,
      line: (entry) => [
        ...containerLines(entry, words),
        ...ownItemLines(asItem(entry), words),
        ...reasonLines(entry, report, words),
        ...stepLines(entry, words),
      ],
    }),
    section(say('terminal.open-items'), findings, { more, most: MOST_ITEMS, line: (entry) => itemLines(entry, words) }),
    section(
      say('terminal.data'),
      [
        ...read.flaws.map((flaw) => dataFlawSentence(flaw, say)).filter((told) => told !== null),
        ...read.recognition.questions.map((question) => fieldQuestionSentence(question, say)),
        ...read.unknownLinkTypes.map((type) => linkTypeSentence(type, say)),
      ],
      { more, most: Infinity, line: (told) => [`- ${told}`] },
    ),
    section(
      say('terminal.fields'),
      read.recognition.fields.map((field) => recognisedFieldSentence(field, say)),
      {
        more,
        most: Infinity,
        line: (told) => [`- ${markdownWords(told)}`],
      },
    ),
    section(say('terminal.skipped'), read.rejected, {
      more,
      most: MOST_REJECTED,
      line: ({ file, line, why }) => [`- ${markdownWords(`${file}${line === 0 ? '' : `, line ${line}`}: ${why}`)}`],
    }),
    section(say('terminal.how'), howToRead(facts, say), {
      more,
      most: Infinity,
      line: (told) => [`- ${told}`],
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Levels and states as the message selects them. */
const LEVELS = { 'off-track': 'off_track', 'at-risk': 'at_risk', 'on-track': 'on_track', unknown: 'other' } as const;
const STATES = { 'not-started': 'not_started', 'put-back': 'put_back' } as const;

/** What the numbers above stand for. */
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
  /** What is said of so many that are not shown. */
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
  const scope =
    ledger === null ? '' : `: ${say('terminal.scope', { start: ledger.start.count, now: ledger.end.count })}`;
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

/** What holds nothing open has nothing to foretell. */
function forecastLines({ forecast }: ContainerReport, { say }: Words): readonly string[] {
  if (forecast.status === 'unknown' && forecast.because.lacks === 'open-items') return [];
  return [
    `  - ${say('terminal.forecast', { sentences: markdownWords(plainText(say.together(forecastSentences(forecastSummary(forecast), say)), say)) })}`,
  ];
}

/** The slip with its parts, which add up to it, and what these rest on. */
function outcomeLines({ slip }: ContainerReport, { nameOf, facts, say }: Words): readonly string[] {
  if (slip === null) return [];
  const told = slipSummary(slip, { facts, nameOf });
  const parts = markdownWords(told.parts.map((part) => slipPartWords(part, say)).join(', '));
  const sentence = markdownWords(slipSentence(told, say));
  const restsOn = told.parts.flatMap((part) => {
    const words = slipFactsWords(part, say);
    return words === null ? [] : [plainText(words, say)];
  });
  return [
    `  - ${parts === '' ? say('terminal.slip', { sentence }) : say('terminal.slip.sum', { sentence, days: told.totalDays, parts })}`,
    ...(told.totalDays > 0 && restsOn.length > 0 ? [`    - ${markdownWords(restsOn.join(' '))}`] : []),
  ];
}

/** What to do in a container, over all that is in it. */
function stepLines({ container }: ContainerReport, words: Words): readonly string[] {
  const most = container.kind === 'project' ? MOST_PROJECT_STEPS : MOST_STEPS;
  const steps = words.judging.stepsInside(container).slice(0, most);
  return steps.length === 0
    ? []
    : [
        `  - ${words.say('terminal.steps')}`,
        ...steps.map((step, index) => `    ${index + 1}. ${stepSentence(step, words)}`),
      ];
}

/** What is wrong in a project as a whole, by how many of its open items it concerns. */
function reasonLines({ container }: ContainerReport, report: Report, { facts, say }: Words): readonly string[] {
  if (container.kind !== 'project') return [];
  const reasons = projectReasons(container.id, report, facts).map((reason) => reasonWords(reason, say));
  return reasons.length === 0 ? [] : [`  - ${say('terminal.reasons', { reasons: reasons.join(', ') })}`];
}

/** "Waits: 20 (6 severe)", "Stalled: 4". */
function reasonWords({ signal, severity, items, itemsInAll }: Reason, say: Words['say']): string {
  const severe = severity === 'severe' ? items : 0;
  return say('terminal.reason', { signal: signalLabel(signal, say), items: severe > 0 ? itemsInAll : items, severe });
}

/** What is found of an epic as an item, beside what is found of all that it holds. */
function ownItemLines(entry: ItemReport | null, words: Words): readonly string[] {
  return entry === null ? [] : findingLines(entry, { ...words, subject: 'item' });
}

function itemLines(entry: ItemReport, words: Words): readonly string[] {
  return [
    `- **${markdownWords(entry.key)}${titleWords(words.titles.get(entry.itemId))}**, ${standingWords(entry, words)}`,
    ...standingLines(entry, words),
    ...findingLines(entry, { ...words, subject: 'item' }),
  ];
}

/** What is known of its start beyond its standing: that it is late, or that no status tells it. */
function standingLines(entry: ItemReport, { say }: Words): readonly string[] {
  if (entry.startedByActivity) return [`  - ${say('headline.started-by-activity')}`];
  const { waitDays, usualWaitDays } = entry;
  if (waitDays === null || usualWaitDays === null || waitDays <= usualWaitDays) return [];
  return [`  - ${markdownWords(plainText(notStarted(entry, say), say))}`];
}

/** What is not started has no level but that of its troubles. */
function standingWords({ level, progress }: ItemReport, { say }: Words): string {
  const isState = level === 'unknown' && (progress === 'not-started' || progress === 'put-back');
  return say('terminal.level', { level: isState ? STATES[progress] : LEVELS[level] });
}

/**
 * Each trouble of an item once, with what to do about it: what holds an item up by a link is the wait for that link. What
 * helps against several is told with the first of them, as what it buys most. The steps of a container are one list.
 */
function findingLines(
  entry: ItemReport | ContainerReport,
  words: Words & Pick<ReadingWords, 'subject'>,
): readonly string[] {
  const raised = entry.readings.filter(isRaised);
  if ('container' in entry) return raised.map((reading) => `  - ${sentenceOf(reading, words)}`);
  const told = withoutImplied(raised);
  const steps = words.judging.steps({ ...entry, readings: told });
  const toldSteps = new Set<NextStep>();
  return told.flatMap((reading) => {
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
