import { notStarted } from '../../../src/words/finding/headline';
import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import { slipSummary } from '../../../src/app/item-health/slip-summary';
import { forecastSentences } from '../../../src/words/finding/forecast';
import { dataFlawSentence } from '../../../src/words/data-quality';
import { fieldQuestionSentence, linkTypeSentence, recognisedFieldSentence } from '../../../src/words/tracker';
import { counted, shortDays } from '../../../src/words/format';
import { levelsSentence, openItemsSentence } from '../../../src/words/terminal';
import { plainText } from '../../../src/words/phrase';
import { signalLabel } from '../../../src/words/signals';
import { slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { withoutImplied } from '../../../src/core/report/implied';
import type { Facts } from '../../../src/core/facts/facts';
import type { Judge } from '../../../src/core/report/judge';
import type { NextStep } from '../../../src/core/report/next-step';
import { isClose, isRaised } from '../../../src/core/report/reading-order';
import { projectReasons, type Reason } from '../../../src/core/report/reasons';
import type { ContainerReport, ItemReport, Report } from '../../../src/core/report/report';
import { markdownWords } from '../foreign-words';
import { KIND_NAMES, type ReportRead } from './report-format';
import { openNames, sentenceOf, stepSentence, type ReadingWords } from './read-words';
import { reportVoice } from './report-voice';
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
  const words = {
    judging: read.judging,
    nameOf: openNames(facts),
    say: reportVoice(facts, 'en'),
    facts,
    titles,
  };
  const findings = report.items.filter(hasFinding);
  const containers = report.containers.filter(
    (entry) => entry.container.kind === 'project' || hasFinding(entry) || isInTrouble(entry),
  );
  return [
    `# Health as of ${takenAt.toISOString().slice(0, 10)}`,
    [levelsSentence(read.summary), openItemsSentence(read.summary)].join(' '),
    `${many(read.items, 'item')} and ${many(read.changes, 'change')} read, ` +
      `${many(read.rejected.length, 'line or field', 'lines or fields')} not believed.`,
    section('Projects, epics, sprints and versions', containers, {
      most: MOST_CONTAINERS,
      line: (entry) => [
        ...containerLines(entry, words),
        ...reasonLines(entry, report, words),
        ...stepLines(entry, words),
      ],
    }),
    section('Open items', findings, { most: MOST_ITEMS, line: (entry) => itemLines(entry, words) }),
    section(
      'How well the tracker is kept',
      [
        ...read.flaws.map(dataFlawSentence).filter((told) => told !== null),
        ...read.recognition.questions.map(fieldQuestionSentence),
        ...read.unknownLinkTypes.map(linkTypeSentence),
      ],
      {
        most: Infinity,
        line: (told) => [`- ${told}`],
      },
    ),
    section('What the fields hold', read.recognition.fields.map(recognisedFieldSentence), {
      most: Infinity,
      line: (told) => [`- ${markdownWords(told)}`],
    }),
    section('Not believed', read.rejected, {
      most: MOST_REJECTED,
      line: ({ file, line, why }) => [`- ${markdownWords(`${file}${line === 0 ? '' : `, line ${line}`}: ${why}`)}`],
    }),
    section('How to read this', howToRead(facts), {
      most: Infinity,
      line: (told) => [`- ${told}`],
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** "22,371 items": a number that is counted, with its thousands apart. */
function many(amount: number, one: string, more = `${one}s`): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : more}`;
}

/** What the numbers above stand for. */
function howToRead({ snapshot: { calendar, versions } }: Facts): readonly string[] {
  const { timeZone } = calendar.settings;
  return [
    `Days are working days, Monday to Friday, ${timeZone}; so are those by which a date is missed.`,
    'What is usual is the team’s own past: “85 % within 9” says that 85 of 100 took at most 9 days.',
    '“85 % by 17 Mar” says that in 85 of 100 futures, drawn from the team’s own pace, what is open is finished by then.',
    'At most a fifth of a project’s open items carry a finding, the worst of them; the others are told as close.',
    ...(versions.some(({ mayBeSetLater }) => mayBeSetLater === true)
      ? ['Release dates are those of the file; the file has no history of them.']
      : []),
  ];
}

interface Words extends Omit<ReadingWords, 'subject'> {
  readonly judging: Judge;
  readonly facts: Facts;
  readonly titles: ReadonlyMap<string, string>;
}

const isInTrouble = ({ level }: ContainerReport): boolean => level === 'off-track' || level === 'at-risk';

const hasFinding = ({ readings }: ItemReport | ContainerReport) => readings.some(({ status }) => status === 'raised');

interface Section<Entry> {
  readonly most: number;
  readonly line: (entry: Entry) => readonly string[];
}

function section<Entry>(title: string, entries: readonly Entry[], { most, line }: Section<Entry>): string {
  if (entries.length === 0) return '';
  const rest = entries.length > most ? [`- and ${entries.length - most} more: see --format json`] : [];
  return [`## ${title}`, '', ...entries.slice(0, most).flatMap(line), ...rest].join('\n');
}

function containerLines(entry: ContainerReport, words: Words): readonly string[] {
  const kind = KIND_NAMES[entry.container.kind];
  const { ledger } = entry;
  const close = entry.readings.filter(isClose);
  const scope = ledger === null ? '' : `: ${counted(ledger.start.count, 'item')} at the start, ${ledger.end.count} now`;
  return [
    `- **${kind} ${markdownWords(entry.key)}${titleWords(words.titles.get(entry.container.id))}**, ${words.say(`level.${entry.level}`).toLowerCase()}${scope}`,
    ...forecastLines(entry, words),
    ...outcomeLines(entry, words),
    ...(entry.levelReason === 'severe-inside' ? [`  - ${words.say('headline.inside')}`] : []),
    ...findingLines(entry, { ...words, subject: kind }),
    ...(close.length === 0
      ? []
      : [`  - Close: ${close.map(({ signal }) => signalLabel(signal, words.say)).join(', ')}.`]),
  ];
}

/** What holds nothing open has nothing to foretell. */
function forecastLines({ forecast }: ContainerReport, { say }: Words): readonly string[] {
  if (forecast.status === 'unknown' && forecast.because.lacks === 'open-items') return [];
  return [`  - Forecast: ${markdownWords(forecastSentences(forecastSummary(forecast), say).join(' '))}`];
}

/** The slip with its parts, which add up to it, and what these rest on. */
function outcomeLines({ slip }: ContainerReport, { nameOf, facts, say }: Words): readonly string[] {
  if (slip === null) return [];
  const told = slipSummary(slip, { facts, nameOf });
  const parts = markdownWords(told.parts.map((part) => slipPartWords(part, say)).join(', '));
  const restsOn = told.parts.flatMap((part) => {
    const words = slipFactsWords(part, say);
    return words === null ? [] : [plainText(words, say)];
  });
  return [
    `  - Slip: ${markdownWords(slipSentence(told, say))}${parts === '' ? '' : ` ${shortDays(told.totalDays)} = ${parts}.`}`,
    ...(told.totalDays > 0 && restsOn.length > 0 ? [`    - ${markdownWords(restsOn.join(' '))}`] : []),
  ];
}

/** What to do in a container, over all that is in it. */
function stepLines({ container }: ContainerReport, words: Words): readonly string[] {
  const most = container.kind === 'project' ? MOST_PROJECT_STEPS : MOST_STEPS;
  const steps = words.judging.stepsInside(container).slice(0, most);
  return steps.length === 0
    ? []
    : ['  - Next steps, best first:', ...steps.map((step, index) => `    ${index + 1}. ${stepSentence(step, words)}`)];
}

/** What is wrong in a project as a whole, by how many of its open items it concerns. */
function reasonLines({ container }: ContainerReport, report: Report, { facts, say }: Words): readonly string[] {
  if (container.kind !== 'project') return [];
  const reasons = projectReasons(container.id, report, facts).map(
    (reason) => `${signalLabel(reason.signal, say).toLowerCase()} ${itemsWords(reason)}`,
  );
  return reasons.length === 0 ? [] : [`  - Reasons, by open items: ${reasons.join(', ')}.`];
}

/** "20 (6 severe)", "2 (severe)", "4". */
function itemsWords({ severity, items, itemsInAll }: Reason): string {
  if (severity !== 'severe') return String(items);
  return items === itemsInAll ? `${items} (severe)` : `${itemsInAll} (${items} severe)`;
}

function itemLines(entry: ItemReport, words: Words): readonly string[] {
  return [
    `- **${markdownWords(entry.key)}${titleWords(words.titles.get(entry.itemId))}**, ${standingWords(entry, words).toLowerCase()}`,
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
  return say(isState ? `level.${progress}` : `level.${level}`);
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
    return [`  - ${sentenceOf(reading, words)}`, ...(isNew ? [`    - Next step: ${stepSentence(step, words)}`] : [])];
  });
}

function isSameStep(one: NextStep, other: NextStep): boolean {
  return one.act === other.act && one.itemKey === other.itemKey && one.otherItemKey === other.otherItemKey;
}
