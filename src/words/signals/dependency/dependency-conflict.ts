import {
  type FindingOf,
  type FindingWords,
  type HealthSay,
  itemOf,
  type SignalWords,
} from '../../finding/finding-words';

export const dependencyConflict: SignalWords<'dependency-conflict'> = { tell: dependencyConflictWords };

/** What dates it, as the message selects it. */
const DATED_BY = {
  iteration: 'sprint',
  version: 'version',
  'due-date': 'due',
  'start-date': 'due',
} as const satisfies Readonly<Record<FindingOf<'dependency-conflict'>['figures']['blockerDateFrom'], string>>;

/** "PLAT-7 comes too late" / "Due on 20 Mar, needed by 13 Mar: 5 days too late." */
function dependencyConflictWords(
  { figures, evidence }: FindingOf<'dependency-conflict'>,
  say: HealthSay,
): FindingWords {
  const { neededOn: need, blockerOverdue, blockerDueOn: end, blockerDateFrom, gapDays: days } = figures;
  return {
    title: say.phrase('signal.dependency-conflict.title', { item: itemOf(evidence, 'waits-for') }),
    line:
      need === null || blockerOverdue
        ? say.phrase('signal.dependency-conflict.overdue', { end })
        : say.phrase('signal.dependency-conflict.line', { from: DATED_BY[blockerDateFrom], end, need, days }),
  };
}
