import type { FrozenForecast } from '../../../contract/frozen';
import type { Level } from '../../../contract/item-health';
import type { Portfolio, KnownDetail, PortfolioRow } from '../../../contract/portfolio';
import { nextStepGain, nextStepSentence } from '../../../words/finding/next-step';
import { foretoldWords, laterWords } from '../../../words/frozen';
import { plainText } from '../../../words/phrase';
import { type Telling } from './action-answer';

/** What a status report is written from: rows of a project and of what it holds, and details of the worst of them. */
export interface ReportGiven {
  readonly projectKey: string;
  readonly portfolio: Portfolio;
  readonly detailOf: (row: PortfolioRow) => KnownDetail | null;
  /** What was frozen of the project and of all that it holds, latest first. */
  readonly log: readonly FrozenForecast[];
  /** How a scope is called: an epic by its key. */
  readonly nameOf: (of: Pick<PortfolioRow, 'key' | 'scope'>) => string;
}

/** Rows that a report has something to say of: a page, no more. */
const MOST_ROWS = 8;
const MOST_STEPS = 5;
/** A chance that has moved by less is the same. */
const MOVED_BY = 0.1;

/** A page about a project in Markdown: where it stands, what moved its dates, how its scope changed, what to do. */
export function statusReport(given: ReportGiven, { say, takenAt }: Telling): string {
  const { projectKey, portfolio } = given;
  const rows = portfolio.rows.filter((row): row is PortfolioRow => row.status === 'known' && !row.over);
  const held = rows.filter(({ scope }) => scope.kind !== 'project');
  const lines = [
    `# ${say('report.title', { project: projectKey, on: takenAt })}`,
    '',
    say('report.levels', counted(held)),
    ...held.slice(0, MOST_ROWS).flatMap((row) => `- **${given.nameOf(row)}**: ${standing(row, say)}`),
    '',
    `## ${say('report.moved')}`,
    ...orElse(held.flatMap((row) => movesOf(row, given, say)).slice(0, MOST_ROWS), say('report.nothing-moved')),
    '',
    `## ${say('report.decided')}`,
    ...orElse(held.flatMap((row) => addedTo(row, given, say)).slice(0, MOST_ROWS), say('report.nothing-decided')),
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

/** What was foretold and kept, and what came of it; nothing at all where nobody froze anything. */
function frozenIn({ log, nameOf }: ReportGiven, say: Telling['say']): readonly string[] {
  if (log.length === 0) return [];
  const lines = log.slice(0, MOST_ROWS).map((entry) => {
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

/** What people write is one line of words, and no Markdown. */
const inMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|!~]/g, (sign) => `\\${sign}`);

function counted(rows: readonly PortfolioRow[]) {
  const of = (level: Level): number => rows.filter((row) => row.level === level).length;
  return { off: of('off-track'), risk: of('at-risk'), on: of('on-track') };
}

function standing(
  { level, levelReason, expectedOn, targetOn, slip, chance }: PortfolioRow,
  say: Telling['say'],
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

/** Against a week ago: another level, or another chance. */
function movesOf(row: PortfolioRow, { nameOf }: ReportGiven, say: Telling['say']): readonly string[] {
  const before = row.weeks.at(-2) ?? null;
  if (before === null) return [];
  const key = nameOf(row);
  if (before.level !== row.level) {
    return [say('report.level-changed', { key, before: say(`level.${before.level}`), now: say(`level.${row.level}`) })];
  }
  if (before.chance === null || row.chance === null || Math.abs(row.chance - before.chance) < MOVED_BY) return [];
  return [say('report.chance-changed', { key, before: before.chance, now: row.chance })];
}

function addedTo(row: PortfolioRow, { nameOf, detailOf }: ReportGiven, say: Telling['say']): readonly string[] {
  const added = detailOf(row)?.added ?? null;
  return added === null ? [] : [say('report.added', { key: nameOf(row), count: added.items, found: added.discovered })];
}

function stepsOf(rows: readonly PortfolioRow[], { detailOf }: ReportGiven, say: Telling['say']): readonly string[] {
  const steps = rows.flatMap((row) => detailOf(row)?.steps ?? []);
  const gains = new Map<string, string | null>();
  for (const step of steps) {
    const sentence = plainText(nextStepSentence(step, say), say);
    // The same step of two scopes is one to take: what it brings is said where it brings something.
    if ((gains.get(sentence) ?? null) === null) gains.set(sentence, nextStepGain(step, say));
  }
  return [...gains].slice(0, MOST_STEPS).map(([sentence, gain]) => [sentence, gain].filter(Boolean).join(' '));
}
