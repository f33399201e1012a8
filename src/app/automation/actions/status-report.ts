import type { FrozenForecast } from '../../../contract/frozen';
import type { Level } from '../../../contract/item-health';
import type { Portfolio, KnownDetail, PortfolioRow } from '../../../contract/portfolio';
import { nextStepGain, nextStepSentence } from '../../../words/finding/next-step';
import { foretoldWords, laterWords } from '../../../words/frozen';
import { plainText } from '../../../words/phrase';
import { type AnswerContext } from './action-answer';

/** Input of a status report: rows of a project and of the containers in it, and details of the worst of them. */
export interface ReportGiven {
  readonly projectKey: string;
  readonly portfolio: Portfolio;
  readonly detailOf: (row: PortfolioRow) => KnownDetail | null;
  /** The frozen forecasts of the project and of all containers in it, latest first. */
  readonly log: readonly FrozenForecast[];
  /** The name of a scope; for an epic, its key. */
  readonly nameOf: (of: Pick<PortfolioRow, 'key' | 'scope'>) => string;
}

/** At most this many rows are described, so that the report fits on one page. */
const MAX_ROWS = 8;
const MAX_STEPS = 5;
/** A smaller change of the chance counts as no change. */
const MOVED_BY = 0.1;

/** A one-page report about a project in Markdown: its state, what moved its dates, scope changes, next steps. */
export function statusReport(given: ReportGiven, { say, takenAt }: AnswerContext): string {
  const { projectKey, portfolio } = given;
  const rows = portfolio.rows.filter((row): row is PortfolioRow => row.status === 'known' && !row.over);
  const held = rows.filter(({ scope }) => scope.kind !== 'project');
  const lines = [
    `# ${say('report.title', { project: projectKey, on: takenAt })}`,
    '',
    say('report.levels', counted(held)),
    ...held.slice(0, MAX_ROWS).flatMap((row) => `- **${given.nameOf(row)}**: ${standing(row, say)}`),
    '',
    `## ${say('report.moved')}`,
    ...orElse(held.flatMap((row) => movesOf(row, given, say)).slice(0, MAX_ROWS), say('report.nothing-moved')),
    '',
    `## ${say('report.decided')}`,
    ...orElse(held.flatMap((row) => addedTo(row, given, say)).slice(0, MAX_ROWS), say('report.nothing-decided')),
    '',
    `## ${say('report.to-do')}`,
    ...orElse(stepsOf(rows, given, say), say('report.nothing-to-do')),
    ...frozenIn(given, say),
    ...(portfolio.someHidden ? ['', `_${say('report.hidden')}_`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const orElse = (lines: readonly string[], otherwise: string): readonly string[] =>
  lines.length === 0 ? [otherwise] : lines.map((line) => `- ${line}`);

/** The frozen forecasts and what happened to them later; empty without frozen forecasts. */
function frozenIn({ log, nameOf }: ReportGiven, say: AnswerContext['say']): readonly string[] {
  if (log.length === 0) return [];
  const lines = log.slice(0, MAX_ROWS).map((entry) => {
    const foretold = say('report.frozen', {
      key: nameOf(entry),
      on: entry.on,
      foretold: foretoldWords(entry.foretold, say),
    });
    const note = entry.note === '' ? [] : [`“${inMarkdown(entry.note)}”.`];
    return `- ${[foretold, ...note, `${laterWords(entry, say)}.`].join(' ')}`;
  });
  return ['', `## ${say('page.log')}`, ...lines];
}

/** People's text as one line, with Markdown characters escaped. */
const inMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|!~]/g, (sign) => `\\${sign}`);

function counted(rows: readonly PortfolioRow[]) {
  const of = (level: Level): number => rows.filter((row) => row.level === level).length;
  return { off: of('off-track'), risk: of('at-risk'), on: of('on-track') };
}

function standing(
  { level, levelReason, expectedOn, targetOn, slip, chance }: PortfolioRow,
  say: AnswerContext['say'],
): string {
  const end =
    expectedOn === null
      ? say(levelReason === 'nothing-open' ? 'report.nothing-open' : 'report.no-date')
      : slip !== null && slip.totalDays > 0 && targetOn !== null
        ? say('report.expected-late', { on: expectedOn, days: slip.totalDays, target: targetOn })
        : say('report.expected', { on: expectedOn });
  const likely = chance === null ? [] : [say('report.chance', { share: chance })];
  return [`${say(`level.${level}`)}.`, end, ...likely].join(' ');
}

/** Changes within a week: another level, or another chance. */
function movesOf(row: PortfolioRow, { nameOf }: ReportGiven, say: AnswerContext['say']): readonly string[] {
  const before = row.weeks.at(-2) ?? null;
  if (before === null) return [];
  const key = nameOf(row);
  if (before.level !== row.level) {
    return [say('report.level-changed', { key, before: say(`level.${before.level}`), now: say(`level.${row.level}`) })];
  }
  if (before.chance === null || row.chance === null || Math.abs(row.chance - before.chance) < MOVED_BY) return [];
  return [say('report.chance-changed', { key, before: before.chance, now: row.chance })];
}

function addedTo(row: PortfolioRow, { nameOf, detailOf }: ReportGiven, say: AnswerContext['say']): readonly string[] {
  const added = detailOf(row)?.added ?? null;
  return added === null ? [] : [say('report.added', { key: nameOf(row), count: added.items, found: added.discovered })];
}

function stepsOf(
  rows: readonly PortfolioRow[],
  { detailOf }: ReportGiven,
  say: AnswerContext['say'],
): readonly string[] {
  const steps = rows.flatMap((row) => detailOf(row)?.steps ?? []);
  const gains = new Map<string, string | null>();
  for (const step of steps) {
    const sentence = plainText(nextStepSentence(step, say), say);
    // If two scopes have the same step, list it once, with its gain if one is known.
    if ((gains.get(sentence) ?? null) === null) gains.set(sentence, nextStepGain(step, say));
  }
  return [...gains].slice(0, MAX_STEPS).map(([sentence, gain]) => [sentence, gain].filter(Boolean).join(' '));
}
