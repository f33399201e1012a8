import type { Level } from '../core/model/level';
import type { Say } from './say/say';
import { plainText } from './phrase';

/** How many of the shown scopes have each level, and how many items show findings. */
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

/** "--as-of 2026-99-99 is not a date. Use 2026-02-19, or 2026-02-19T08:00:00Z." */
export function unreadableDateSentence(option: string, value: string, say: Say<'terminal'>): string {
  return say('refused.date', { option, value, example: '2026-02-19T08:00:00Z' });
}

/** "Nothing current is called Sprnt 5. Give the key of a project or epic, … Current are, among others: PAY, SHOP." */
export function unknownScopeSentence(name: string, similar: readonly string[], say: Say<'terminal'>): string {
  const sentences = [say('terminal.no-scope', { name })];
  if (similar.length > 0) sentences.push(say('terminal.no-scope.similar', { similar: similar.join(', ') }));
  return plainText(say.together(sentences), say);
}

/** "Stopped by --fail-on: 2 projects are at risk or off track." */
export function failOnSentence(
  level: 'at-risk' | 'off-track',
  met: { readonly kind: 'project' | 'epic' | 'sprint' | 'version' | 'scope'; readonly count: number },
  say: Say<'terminal'>,
): string {
  const { kind, count } = met;
  return say('terminal.fail-on', {
    option: '--fail-on',
    level: level === 'at-risk' ? 'at_risk' : 'other',
    kind: kind === 'scope' ? 'other' : kind,
    count,
  });
}

/** "Reading: 3,200 items", "Judging: 310 items". */
export function progressWords(
  step: 'reading' | 'deriving' | 'judging' | 'writing',
  amount: number | null,
  say: Say<'terminal'>,
): string {
  const at = step === 'writing' ? 'other' : step;
  return amount === null
    ? say('terminal.progress', { step: at })
    : say('terminal.progress.amount', { step: at, items: amount });
}

/** How many items have findings now, with other settings, and in both cases. */
export interface DryRunCounts {
  readonly flaggedNow: number;
  readonly flaggedThen: number;
  readonly flaggedBoth: number;
}

/** "14 items would be flagged today; now 12. 5 new, 3 no longer flagged." */
export function dryRunSentence({ flaggedNow, flaggedThen, flaggedBoth }: DryRunCounts, say: Say<'terminal'>): string {
  return say('terminal.dry-run', {
    then: flaggedThen,
    now: flaggedNow,
    fresh: flaggedThen - flaggedBoth,
    gone: flaggedNow - flaggedBoth,
  });
}
