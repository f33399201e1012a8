import type { Level } from '../core/model/level';
import type { Say } from './say/say';
import { dayOfInstant, type WordsContext } from './format';

/** "22,371 items": a number that is counted, with its thousands apart. */
function many(amount: number, one: string, more = `${one}s`): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : more}`;
}

/** How many of the scopes that are shown fare how, and how many items show findings. */
export interface ReportSummary {
  readonly levels: Readonly<Record<Level, number>>;
  readonly items: number;
  readonly open: number;
  readonly withFindings: number;
  readonly close: number;
}

/** "5 off track, 3 at risk, 4 on track, 2 can’t tell (projects, epics, sprints, versions)." */
export function levelsSentence({ levels }: ReportSummary, say: Say<'terminal'>): string {
  const { 'off-track': off, 'at-risk': risk, 'on-track': on, unknown } = levels;
  return say('terminal.levels', { off, risk, on, unknown });
}

/** "310 of 2,711 items open: 50 with findings, 41 more worth a look." */
export function openItemsSentence({ items, open, withFindings, close }: ReportSummary, say: Say<'terminal'>): string {
  return say('terminal.open', { open, items, found: withFindings, close });
}

/** "--as-of 2026-99-99 is not a date. Use 2026-02-19." */
export function unreadableDateSentence(option: string, value: string): string {
  return `${option} ${value} is not a date. Use 2026-02-19, or 2026-02-19T08:00:00Z.`;
}

/** "--as-of 2099-01-01 is in the future. The last change in the file is from 19 Feb." */
export function futureDateSentence(value: string, lastRecordedAt: string, context: WordsContext): string {
  return `--as-of ${value} is in the future. The last change in the file is from ${dayOfInstant(lastRecordedAt, context)}.`;
}

/** "No project PAX in this file. It holds: PAY, PLAT, SHOP." */
export function unknownProjectSentence(project: string, known: readonly string[], place = 'in this file'): string {
  return `No project ${project} ${place}. It holds: ${known.join(', ')}.`;
}

/** "Nothing current is called Sprnt 5. A project, an epic by its key, or a sprint or version by its name can be shown." */
export function unknownScopeSentence(name: string, similar: readonly string[]): string {
  const hint = similar.length === 0 ? '' : ` Current are, among others: ${similar.join(', ')}.`;
  return `Nothing current is called ${name}. Give the key of a project or epic, or the name of a sprint or version.${hint}`;
}

/** "Stopped by --fail-on: 2 projects are at risk or off track." */
export function failOnSentence(
  level: 'at-risk' | 'off-track',
  counts: { readonly noun: string; readonly count: number },
): string {
  const words = level === 'at-risk' ? 'at risk or off track' : 'off track';
  return `Stopped by --fail-on: ${many(counts.count, counts.noun)} ${counts.count === 1 ? 'is' : 'are'} ${words}.`;
}

/** "Reading: 3,200 items", "Judging: 310 open items". */
export function progressWords(step: 'reading' | 'deriving' | 'judging' | 'writing', amount: number | null): string {
  const words = { reading: 'Reading', deriving: 'Working out histories', judging: 'Judging', writing: 'Writing' }[step];
  return amount === null ? words : `${words}: ${many(amount, 'item')}`;
}
